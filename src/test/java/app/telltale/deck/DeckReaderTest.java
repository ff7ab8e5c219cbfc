package app.telltale.deck;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Deck;
import app.telltale.card.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is good, and how problems in it are named. */
class DeckReaderTest {
    record Mistake(String from, String to, String problem) {}

    static final List<Mistake> MISTAKES = List.of(
            new Mistake("telltale-deck", "my-deck", "3:13: The format is \"my-deck\". Write \"telltale-deck\" if this is a deck."),
            new Mistake(
                    "\"version\": 1",
                    "\"version\": 2, \"id\": 7",
                    "4:14: The file is of a newer version than this Telltale knows, which is 1. Update Telltale."),
            new Mistake("\"version\": 1,", "", "1:1: A deck lacks \"version\". Add the field."),
            new Mistake("\"revision\": 3", "\"revision\": 3.5", "7:15: \"revision\" is 3.5. It takes a whole number from 1 to 999999999."),
            new Mistake("\"All there is.\"", "null", "8:18: \"description\" has null. It takes text in double quotes."),
            new Mistake(
                    "\"revision\": 3",
                    "\"revision\": 3, \"name\": \"😀\", \"x\": 1",
                    "7:18: Repeated field \"name\", first in line 6. Remove one of them."),
            new Mistake(
                    "\"id\": \"streams\"",
                    "\"id\": \"The Streams\"",
                    "11:13: \"The Streams\" is no id. Use lower case letters, digits, hyphens and dots, a letter or digit first."),
            new Mistake(
                    "\"id\": \"ideal\"",
                    "\"id\": \"streams\"",
                    "42:13: Repeated note id \"streams\", first in line 11. Give one of them another."),
            new Mistake(
                    "\"comparison\"", "\"comparsion\"", "12:15: \"comparsion\" is no kind of note. Did you mean \"comparison\"?"),
            new Mistake("exam-1/1", "exam-2/1", "13:19: No exam has the id \"exam-2\". Did you mean \"exam-1\"?"),
            new Mistake("exam-1/1", "exam-1/5", "13:19: EXAM-1 has no domain 5. Its domains are 1, 2, 3, 4."),
            new Mistake("exam-1/1", "one", "13:19: \"one\" is no domain. Write exam/number, such as mla-c01/3."),
            new Mistake("\"aws\"", "\"a w s\"", "14:29: The tag \"a w s\" has a space in it. Use a hyphen, or make two tags of it."),
            new Mistake("2026-11-21", "2026-02-30", "16:19: \"2026-02-30\" is no date. Write year-month-day, such as 2026-11-21."),
            new Mistake(
                    "\"explanation\"", "\"explantion\"", "17:7: Unknown field \"explantion\". Did you mean \"explanation\"?"),
            new Mistake(
                    "\"No consumers.\"",
                    "\"\\t \"",
                    "20:41: A text of \"signal\" is blank. Write the text, or leave out what is optional."),
            new Mistake(
                    "{ \"name\": \"Streams\", \"signal\": \"Own consumers.\" }",
                    "\"Streams\"",
                    "19:9: \"subjects\" has text. It takes a subject in curly brackets."),
            new Mistake("\"check\": \"Replay?\",", "", "10:5: A note of kind comparison lacks \"check\". Add the field."),
            new Mistake(
                    "\"trap\": { \"subject\": \"Firehose\"",
                    "\"trap\": { \"subject\": \"FireHose\"",
                    "26:28: \"FireHose\" is not among the subjects. Did you mean \"Firehose\"?"),
            new Mistake("\"hard\": true", "\"hard\": \"yes\"", "30:61: \"hard\" has text. It takes true or false."),
            new Mistake(
                    "\"right\": \"Streams\"", "\"right\": \"Topic\"", "31:20: \"Topic\" is not among the subjects. Use a name from \"subjects\"."),
            new Mistake(
                    "[\"replay\"]",
                    "[\"replay\", \"😀\", \"tomorrow\"]",
                    "33:34: The deciding words \"😀\" are not in the text. Copy them from it letter for letter."),
            new Mistake(
                    ",\n            { \"subject\": \"Queue\", \"error\": \"careless\" }",
                    "",
                    "34:20: The wrong subject \"Queue\" has no entry. Say with \"error\" what choosing it shows."),
            new Mistake(
                    "{ \"subject\": \"Queue\"",
                    "{ \"subject\": \"Streams\"",
                    "36:26: \"Streams\" is the right subject here. Remove this entry."),
            new Mistake("\"careless\"", "\"carless\"", "36:44: \"carless\" is no error kind. Did you mean \"careless\"?"),
            new Mistake(
                    "\"word\": \"I-DO\"",
                    "\"word\": \"I-DE\"",
                    "47:18: The letters spell \"IDO\", not \"I-DE\". Give every letter of the word in its order, hyphens aside."),
            new Mistake("\"right\": true", "\"right\": false", "58:18: No option is right. Put \"right\": true into at least one."),
            new Mistake(
                    "\"right\": true",
                    "\"right\": true, \"error\": \"careless\"",
                    "59:64: A right option has an error kind. Remove \"error\", or \"right\"."),
            new Mistake("\"right\": true", "\"right\": \"yes\"", "59:49: \"right\" has text. It takes true or false."),
            new Mistake("\"error\": \"reasoning\", ", "", "60:9: An option lacks \"error\". Add the field."),
            new Mistake(
                    "\"id\": \"prauc\"", "\"id\": \"b\"", "60:9: Repeated option id \"b\", first in line 59. Give one of them another."),
            new Mistake(
                    "{{c1::train::set}}", "train", "66:47: The cloze hides nothing. Put what is to be hidden into {{c1::…}}."),
            new Mistake(
                    "\"items\": [\n        { \"text\": \"Gather\", \"why\": \"First of all.\" },",
                    "\"items\": [",
                    "72:16: The number of items is 2. It takes 3 to 6."),
            new Mistake(
                    "\"text\": \"Train\"",
                    "\"text\": \"Gather\"",
                    "74:19: Repeated item \"Gather\", first in line 73. Remove one of them."),
            new Mistake(", \"why\": \"Needs data.\"", "", "74:9: An item lacks \"why\". Add the field."),
            new Mistake("\"error\": \"reasoning\",\n", "", "67:5: A note of kind ordering lacks \"error\". Add the field."),
            new Mistake(
                    "        { \"prompt\": \"Objects\", \"answer\": \"S3\", \"why\": \"Buckets.\" },\n",
                    "",
                    "83:16: The number of pairs is 2. It takes 3 to 6."),
            new Mistake(
                    "\"prompt\": \"Blocks\"",
                    "\"prompt\": \"Objects\"",
                    "85:21: Repeated prompt \"Objects\", first in line 84. Remove one of them."),
            new Mistake(
                    "\"answer\": \"EBS\"",
                    "\"answer\": \"S3\"",
                    "85:41: Repeated answer \"S3\", first in line 84. Remove one of them."),
            new Mistake(
                    "[\"FSx\"]",
                    "[\"FSx\", \"EFS\"]",
                    "88:24: Repeated answer \"EFS\", first in line 86. Remove one of them."),
            new Mistake("[\"FSx\"]", "[\"A\", \"B\", \"C\", \"D\"]", "88:16: The number of extra is 4. It takes 0 to 3."),
            new Mistake(
                    "\"service-mismatch\"",
                    "\"service\"",
                    "82:16: \"service\" is no error kind. The error kinds are service-mismatch, constraint-miss, reasoning, careless."),
            new Mistake("[\"private\"]", "[]", "94:32: The number of hard is 0. It takes at least 1."),
            new Mistake(
                    "[\"private\"]",
                    "[\"Private\"]",
                    "94:33: The constraining words \"Private\" are not in the text. Copy them from it letter for letter."),
            new Mistake(
                    "[\"cheap\"]",
                    "[\"private\"]",
                    "94:61: Repeated constraint \"private\", first in line 94. Remove one of them."),
            new Mistake("\"hard\": [\"private\"], ", "", "94:22: An object lacks \"hard\". Add the field."));

    @ParameterizedTest
    @FieldSource("MISTAKES")
    void aMistakeIsNamedWithItsPlaceAndRemedy(Mistake mistake) {
        assertThat(Samples.problems(Samples.with(mistake.from(), mistake.to()))).contains("deck.json:" + mistake.problem());
    }

    @Test
    void whatMayBeLeftOutHasItsDefault() {
        var text = """
                { "format": "telltale-deck", "version": 1, "id": "d", "name": "D", "notes": [
                  { "id": "n", "kind": "basic", "front": "F", "back": "B" } ] }
                """;

        var about = new Note.About("n", List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Samples.read(text))
                .isEqualTo(new Reading.Good(new Deck("d", "D", 1, Optional.empty(), List.of(new Note.Basic(about, "F", "B")))));
    }

    @Test
    void optionsWithoutAnIdAreCalledByTheirPlace() {
        var deck = good(Samples.DECK);

        assertThat(deck.notes().get(2)).isInstanceOfSatisfying(Note.Question.class, question ->
                assertThat(question.options()).extracting(Note.Option::id).containsExactly("prauc", "b"));
    }

    @Test
    void problemsOfAllNotesAreListedInTheFilesOrder() {
        var text = Samples.with("\"back\": \"Keys\"", "\"back\": 1")
                .replace("\"front\": \"F1\"", "\"front\": \"\"")
                .replace("\"id\": \"sample\"", "\"id\": \"S\"")
                .replace("\"looksRight\": \"Little to run.\", ", "");

        assertThat(Samples.problems(text)).extracting(problem -> problem.substring(0, problem.indexOf(' ')))
                .containsExactly("deck.json:5:9:", "deck.json:26:15:", "deck.json:64:45:", "deck.json:65:64:");
    }

    @Test
    void whatFollowsFromAMistakeIsNotReportedToo() {
        assertThat(Samples.problems(Samples.with("{ \"name\": \"Streams\", \"signal\": \"Own consumers.\" }", "1"))).hasSize(1);
        assertThat(Samples.problems(Samples.with("{ \"subject\": \"Queue\", \"error\"", "{ \"error\""))).hasSize(1);
        assertThat(Samples.problems(Samples.with("{ \"letter\": \"D\", \"meaning\": \"Do\" }", "\"D\""))).hasSize(1);
        assertThat(Samples.problems(Samples.with("\"right\": true", "\"right\": 1"))).hasSize(1);
        assertThat(Samples.problems(Samples.with("\"stem\": \"Only 0.2 % are fraud.\",", ""))).hasSize(1);
        assertThat(Samples.problems(Samples.with("\"kind\": \"mnemonic\"", "\"kind\": \"acronym\""))).hasSize(1);
    }

    @Test
    void oneSubjectIsTooFewAndFiveAreTooMany() {
        var one = Samples.with("{ \"name\": \"Streams\", \"signal\": \"Own consumers.\" },", "")
                .replace("{ \"name\": \"Firehose\", \"signal\": \"No consumers.\" },", "");
        var five = Samples.with("\"subjects\": [", """
                "subjects": [ { "name": "A", "signal": "a" }, { "name": "B", "signal": "b" },""");

        assertThat(Samples.problems(one)).contains("deck.json:18:19: The number of subjects is 1. It takes 2 to 4.");
        assertThat(Samples.problems(five)).contains("deck.json:18:19: The number of subjects is 5. It takes 2 to 4.");
    }

    @Test
    void nineOptionsAreTooMany() {
        var more = "{ \"text\": \"T\", \"error\": \"careless\", \"why\": \"W\" },".repeat(7);

        assertThat(Samples.problems(Samples.with("\"options\": [", "\"options\": [" + more)))
                .contains("deck.json:58:18: The number of options is 9. It takes 2 to 8.");
    }

    @Test
    void aDeckWithoutNotesIsAProblem() {
        assertThat(Samples.problems("{ \"format\": \"telltale-deck\", \"version\": 1, \"id\": \"d\", \"name\": \"D\", \"notes\": [] }"))
                .containsExactly("deck.json:1:77: The number of notes is 0. It takes at least 1.");
    }

    @Test
    void onlyTheFirstThousandProblemsAreListedAndTheOthersCounted() {
        String notes = IntStream.range(0, 1_234).mapToObj(n -> "" + n).collect(Collectors.joining(",\n"));
        var problems = Samples.problems(
                "{ \"format\": \"telltale-deck\", \"version\": 1, \"id\": \"d\", \"name\": \"D\", \"notes\": [\n" + notes + "] }");

        assertThat(problems).hasSize(1_001);
        assertThat(problems.get(999)).startsWith("deck.json:1001:1: \"notes\" has a number");
        assertThat(problems.getLast())
                .isEqualTo("deck.json: 234 more problems are not listed. Mend these first and read the file again.");
    }

    private static Deck good(String text) {
        return switch (Samples.read(text)) {
            case Reading.Good(var deck) -> deck;
            case Reading.Bad(var problems) -> throw new AssertionError(problems);
        };
    }
}
