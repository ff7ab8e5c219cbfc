package app.telltale.deck;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Deck;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The schema and the reader hold the same decks for good. */
class DeckSchemaTest {
    private static final Schema SCHEMA = schema();

    record Change(String from, String to) {}

    static final List<Change> BAD_FOR_BOTH = List.of(
            new Change("\"telltale-deck\"", "\"telltale-dock\""),
            new Change("\"format\": \"telltale-deck\",", ""),
            new Change("\"version\": 1,", ""),
            new Change("\"version\": 1", "\"version\": 2"),
            new Change("\"version\": 1", "\"version\": 0"),
            new Change("\"version\": 1", "\"version\": \"1\""),
            new Change("\"id\": \"sample\"", "\"id\": \"Sample\""),
            new Change("\"id\": \"sample\"", "\"id\": \"-sample\""),
            new Change("\"id\": \"sample\",", ""),
            new Change("\"name\": \"Sample\"", "\"name\": \"  \""),
            new Change("\"name\": \"Sample\"", "\"nane\": \"Sample\""),
            new Change("\"revision\": 3", "\"revision\": 0"),
            new Change("\"revision\": 3", "\"revision\": 1.5"),
            new Change("\"revision\": 3", "\"revision\": 1000000000"),
            new Change("\"revision\": 3", "\"revision\": 1e400"),
            new Change("\"revision\": 3", "\"revision\": null"),
            new Change("\"All there is.\"", "[]"),
            new Change("\"notes\": [", "\"more\": 1, \"notes\": ["),
            new Change("\"notes\": [", "\"notes\": [ 7,"),
            new Change("\"notes\": [", "\"notes\": [], \"motes\": ["),
            new Change("\"id\": \"streams\",", ""),
            new Change("\"id\": \"streams\"", "\"id\": \"the streams\""),
            new Change("\"kind\": \"comparison\"", "\"kind\": \"comparisn\""),
            new Change("\"kind\": \"comparison\"", "\"kind\": \"basic\""),
            new Change("\"kind\": \"comparison\",", ""),
            new Change("\"exam-1/1\"", "\"exam-1\""),
            new Change("\"exam-1/1\"", "\"exam-1/0\""),
            new Change("\"exam-1/1\"", "\"exam-1/2\""),
            new Change("\"exam-1/1\"", "1"),
            new Change("[\"streaming\", \"aws\"]", "\"aws\""),
            new Change("\"streaming\"", "\"real time\""),
            new Change("\"streaming\"", "\"aws\""),
            new Change("\"A guide\"", "\"\""),
            new Change("\"2026-11-21\"", "\"21.11.2026\""),
            new Change("\"2026-11-21\"", "\"2026-13-01\""),
            new Change("\"2026-11-21\"", "\"2026-02-30\""),
            new Change("\"2026-11-21\"", "20261121"),
            new Change("\"More.\"", "false"),
            new Change("{ \"name\": \"Streams\", \"signal\": \"Own consumers.\" }", "{ \"name\": \"Streams\" }"),
            new Change("{ \"name\": \"Streams\", \"signal\": \"Own consumers.\" }", "\"Streams\""),
            new Change("\"signal\": \"Own consumers.\"", "\"signal\": \"Own consumers.\", \"x\": 1"),
            new Change("\"confusion\": \"Both take records in.\",", ""),
            new Change("\"check\": \"Replay?\",", ""),
            new Change("\"trap\": {", "\"trap\": [], \"trip\": {"),
            new Change("\"situation\": \"Replay.\",", ""),
            new Change("\"isWrong\": \"It forgets.\"", "\"isWrong\": \"It forgets.\", \"x\": 1"),
            new Change("\"id\": \"replay\",", ""),
            new Change("\"id\": \"replay\"", "\"id\": \"Replay\""),
            new Change("\"hard\": true", "\"hard\": \"yes\""),
            new Change("\"hard\": true", "\"hard\": 1"),
            new Change("\"hard\": true", "\"hard\": null"),
            new Change("\"hard\": true", "\"heard\": true"),
            new Change("\"right\": \"Streams\",", ""),
            new Change("\"why\": \"It keeps.\",", ""),
            new Change("[\"replay\"]", "\"replay\""),
            new Change("[\"replay\"]", "[\"\"]"),
            new Change("\"constraint-miss\"", "\"constraint\""),
            new Change(", \"error\": \"careless\"", ""),
            new Change("\"error\": \"careless\"", "\"error\": \"careless\", \"hint\": \"x\""),
            new Change("\"topic\": \"Something\",", ""),
            new Change("\"ordered\": true", "\"ordered\": \"yes\""),
            new Change("\"ordered\": true", "\"sorted\": true"),
            new Change("\"letter\": \"I\",", ""),
            new Change("\"hint\": \"First\"", "\"hint\": null"),
            new Change("[\"intake\"]", "\"intake\""),
            new Change("\"stem\": \"Only 0.2 % are fraud.\",", ""),
            new Change("\"id\": \"prauc\"", "\"id\": \"\""),
            new Change("\"right\": true, ", ""),
            new Change("\"right\": true", "\"right\": false, \"error\": \"reasoning\""),
            new Change("\"right\": true", "\"right\": true, \"error\": \"reasoning\""),
            new Change("\"right\": true", "\"right\": 1"),
            new Change("\"error\": \"reasoning\", ", ""),
            new Change(", \"why\": \"99.8 %.\"", ""),
            new Change("\"claim\": \"A is B.\", ", ""),
            new Change("\"why\": \"Asked often.\"", "\"because\": \"Asked often.\""),
            new Change("\"front\": \"F1\", ", ""),
            new Change("\"back\": \"Keys\"", "\"back\": {}"),
            new Change("\"back\": \"Keys\"", "\"back\": \"Keys\", \"text\": \"x\""),
            new Change("{{c1::train::set}}", "train"),
            new Change("{{c1::train::set}}", "{{c0::train}}"),
            new Change("{{c1::train::set}}", "{{c1::}}"),
            new Change("\"stem\": \"Put the stages in order.\",", ""),
            new Change("\"error\": \"reasoning\",\n", "\n"),
            new Change("\"error\": \"reasoning\",\n", "\"error\": \"reason\",\n"),
            new Change("{ \"text\": \"Gather\", \"why\": \"First of all.\" },", ""),
            new Change(
                    "{ \"text\": \"Gather\", \"why\": \"First of all.\" },",
                    "{ \"text\": \"A\", \"why\": \"w\" },{ \"text\": \"B\", \"why\": \"w\" },{ \"text\": \"C\", \"why\": \"w\" },{ \"text\": \"D\", \"why\": \"w\" },{ \"text\": \"E\", \"why\": \"w\" },"),
            new Change("\"text\": \"Gather\"", "\"text\": \"\""),
            new Change("\"why\": \"Needs data.\"", "\"because\": \"Needs data.\""),
            new Change(", \"why\": \"Needs data.\"", ""),
            new Change("\"why\": \"Needs data.\"", "\"why\": \"Needs data.\", \"id\": \"a\""),
            new Change("\"stem\": \"Which store serves which need?\",", ""),
            new Change("\"error\": \"service-mismatch\",\n", "\n"),
            new Change("{ \"prompt\": \"Objects\", \"answer\": \"S3\", \"why\": \"Buckets.\" },", ""),
            new Change(
                    "{ \"prompt\": \"Objects\", \"answer\": \"S3\", \"why\": \"Buckets.\" },",
                    "{ \"prompt\": \"A\", \"answer\": \"A\", \"why\": \"w\" },{ \"prompt\": \"B\", \"answer\": \"B\", \"why\": \"w\" },{ \"prompt\": \"C\", \"answer\": \"C\", \"why\": \"w\" },{ \"prompt\": \"D\", \"answer\": \"D\", \"why\": \"w\" },{ \"prompt\": \"E\", \"answer\": \"E\", \"why\": \"w\" },"),
            new Change("\"prompt\": \"Objects\", ", ""),
            new Change("\"answer\": \"S3\", ", ""),
            new Change(", \"why\": \"Buckets.\"", ""),
            new Change("\"why\": \"Buckets.\"", "\"why\": \"Buckets.\", \"error\": \"careless\""),
            new Change("[\"FSx\"]", "\"FSx\""),
            new Change("[\"FSx\"]", "[\"A\", \"B\", \"C\", \"D\"]"),
            new Change("[\"FSx\"]", "[\"FSx\", \"FSx\"]"),
            new Change("\"extra\"", "\"extras\""),
            new Change("{ \"hard\": [\"private\"], \"preferences\": [\"cheap\"] }", "[\"private\"]"),
            new Change("\"hard\": [\"private\"], ", ""),
            new Change("[\"private\"]", "[]"),
            new Change("[\"private\"]", "\"private\""),
            new Change("[\"private\"]", "[\"private\", \"private\"]"),
            new Change("[\"cheap\"]", "[\"\"]"),
            new Change("[\"cheap\"] }", "[\"cheap\"], \"soft\": [] }"));

    static final List<Change> ONLY_THE_READER_SEES = List.of(
            new Change("\"id\": \"ideal\"", "\"id\": \"streams\""),
            new Change("\"revision\": 3", "\"revision\": 3, \"revision\": 3"),
            new Change("\"version\": 1", "\"version\": 1.0"),
            new Change("\"exam-1/1\"", "\"exam-2/1\""),
            new Change("\"exam-1/1\"", "\"exam-1/5\""),
            new Change("\"name\": \"Queue\"", "\"name\": \"Streams\""),
            new Change("\"trap\": { \"subject\": \"Firehose\"", "\"trap\": { \"subject\": \"Hose\""),
            new Change("\"right\": \"Streams\"", "\"right\": \"Stream\""),
            new Change("{ \"subject\": \"Queue\"", "{ \"subject\": \"Streams\""),
            new Change("{ \"subject\": \"Queue\"", "{ \"subject\": \"Firehose\""),
            new Change(",\n            { \"subject\": \"Queue\", \"error\": \"careless\" }", ""),
            new Change("[\"replay\"]", "[\"Replay\"]"),
            new Change("[\"0.2 %\"]", "[\"0.2%\"]"),
            new Change("\"word\": \"I-DO\"", "\"word\": \"I-DOT\""),
            new Change("\"text\": \"Accuracy\"", "\"id\": \"prauc\", \"text\": \"Accuracy\""),
            new Change("\"id\": \"prauc\"", "\"id\": \"b\""),
            new Change("\"back\": \"Keys\"", "\"back\": \"\\ud83d\""),
            new Change("\"text\": \"Train\"", "\"text\": \"Gather\""),
            new Change("\"prompt\": \"Blocks\"", "\"prompt\": \"Objects\""),
            new Change("\"answer\": \"EBS\"", "\"answer\": \"S3\""),
            new Change("[\"FSx\"]", "[\"EFS\"]"),
            new Change("[\"private\"]", "[\"Private\"]"),
            new Change("[\"cheap\"]", "[\"costly\"]"),
            new Change("[\"cheap\"]", "[\"private\"]"));

    @Test
    void theSampleIsGoodForBoth() {
        assertThat(schemaAccepts(Samples.DECK)).isTrue();
        assertThat(Samples.problems(Samples.DECK)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("BAD_FOR_BOTH")
    void aMistakeInTheShapeIsBadForBoth(Change change) {
        var text = Samples.with(change.from(), change.to());

        assertThat(schemaAccepts(text)).as("schema").isFalse();
        assertThat(Samples.problems(text)).as("reader").isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("ONLY_THE_READER_SEES")
    void aMistakeInTheReferencesIsBadForTheReader(Change change) {
        var text = Samples.with(change.from(), change.to());

        assertThat(schemaAccepts(text)).as("schema").isTrue();
        assertThat(Samples.problems(text)).as("reader").isNotEmpty();
    }

    @Property(tries = 60)
    void everyDeckThatIsWrittenIsGoodForTheSchema(@ForAll("decks") Deck deck) {
        assertThat(SCHEMA.validate(new DeckWriter().write(deck), InputFormat.JSON)).isEmpty();
    }

    @Provide
    Arbitrary<Deck> decks() {
        return DeckArbitraries.decks();
    }

    private static boolean schemaAccepts(String text) {
        return SCHEMA.validate(text, InputFormat.JSON, context ->
                        context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("decks", "deck.schema.json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
