package app.telltale.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ClozeText.Part;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClozeTextProperties {
    /** A deletion after some text. The answers of a number have letters that nothing else has, so that a leak shows. */
    record Piece(String before, int number, String answer, String hint) {
        String written() {
            return before + "{{c" + number + "::" + answer + (hint.isEmpty() ? "" : "::" + hint) + "}}";
        }
    }

    @Property
    void anyTextIsReadAndNoneOfItIsLost(@ForAll("nearlyCloze") String text) {
        String rest = text;
        for (Part part : ClozeText.parse(text).parts()) {
            var forms = written(part);
            assertThat(forms).anyMatch(rest::startsWith);
            rest = rest.substring(forms.stream().filter(rest::startsWith).findFirst().orElseThrow().length());
        }

        assertThat(rest).isEmpty();
    }

    @Property
    void anyTextCanBeShownAndHidden(@ForAll("nearlyCloze") String text) {
        var cloze = ClozeText.parse(text);

        assertThat(cloze.numbers()).allSatisfy(number -> {
            assertThat(cloze.hiding(number)).contains("**[");
            assertThat(cloze.showing(number)).contains("**");
        });
    }

    @Property
    void hidingRevealsNothingOfTheAnswers(@ForAll("pieces") List<Piece> pieces, @ForAll("numbers") int number) {
        assertThat(parsed(pieces).hiding(number)).doesNotContainPattern("[" + lettersOf(number) + "]");
    }

    @Property
    void showingContainsTheAnswersInBold(@ForAll("pieces") List<Piece> pieces) {
        var cloze = parsed(pieces);

        assertThat(pieces).allSatisfy(piece -> assertThat(cloze.showing(piece.number())).contains("**" + piece.answer() + "**"));
    }

    @Property
    void theNumbersAreThoseOfThePieces(@ForAll("pieces") List<Piece> pieces) {
        assertThat(parsed(pieces).numbers()).isEqualTo(pieces.stream().map(Piece::number).distinct().sorted().toList());
    }

    private static ClozeText parsed(List<Piece> pieces) {
        return ClozeText.parse(pieces.stream().map(Piece::written).collect(Collectors.joining()));
    }

    /** How the part may have been written: where there is no hint, with the colons of an empty one too. */
    private static List<String> written(Part part) {
        return switch (part) {
            case Part.Plain(var plain) -> List.of(plain);
            case Part.Deletion(int number, var answer, var hint) -> {
                String form = new Piece("", number, answer, hint).written();
                yield hint.isEmpty() ? List.of(form, form.replaceFirst("}}$", "::}}")) : List.of(form);
            }
        };
    }

    private static String lettersOf(int number) {
        return "ABCDEFGHIJKLMNOPQRST".substring(5 * number - 5, 5 * number);
    }

    @Provide
    Arbitrary<String> nearlyCloze() {
        return Arbitraries.of("{{", "}}", "{", "}", "::", ":", "c1", "c2", "c999", "c0", "{{c1::", "{{c2::", "a", "\n", "é", "\0", "*")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<Piece>> pieces() {
        var plain = Arbitraries.strings().withChars("abc :.*\n").ofMaxLength(8);
        var hint = Arbitraries.strings().withChars("xyz ?").ofMaxLength(4);
        var piece = numbers().flatMap(number -> Combinators.combine(plain, answers(number), hint)
                .as((before, answer, words) -> new Piece(before, number, answer, words)));
        return piece.list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<String> answers(int number) {
        return Arbitraries.strings().withChars(lettersOf(number)).ofMinLength(1).ofMaxLength(6);
    }

    @Provide
    Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 4);
    }
}
