package app.telltale.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.telltale.card.DomainId;
import app.telltale.card.Note.About;
import app.telltale.card.Note.Basic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteCodecTest {
    private final NoteCodec codec = new NoteCodec();

    @Test
    void aNoteIsOneShortLineWithItsFieldsInOrder() {
        var about = new About(
                "f1", List.of(new DomainId("exam-1", 2)), List.of("metrics"), Optional.empty(), Optional.empty(), Optional.of("More"));

        assertThat(codec.encode(new Basic(about, "F1\n?", "\"harmonic\"")))
                .isEqualTo("{\"id\":\"f1\",\"kind\":\"basic\",\"domains\":[\"exam-1/2\"],\"tags\":[\"metrics\"],"
                        + "\"front\":\"F1\\n?\",\"back\":\"\\\"harmonic\\\"\",\"explanation\":\"More\"}");
    }

    @Test
    void aNoteThatBreaksTheRulesOfDeckFilesComesBackToo() {
        var about = new About("An Id!", List.of(), List.of("two words"), Optional.of(""), Optional.empty(), Optional.empty());
        var note = new Basic(about, "", " ");

        assertThat(codec.decode(codec.encode(note))).isEqualTo(note);
    }

    @Test
    void aComparisonStoredWhenNoScenarioCouldBeHardStaysTheSame() {
        var stored = "{\"id\":\"streams\",\"kind\":\"comparison\","
                + "\"subjects\":[{\"name\":\"Streams\",\"signal\":\"Readers\"},{\"name\":\"Firehose\",\"signal\":\"None\"}],"
                + "\"confusion\":\"Both take records\",\"signal\":\"Who reads?\",\"check\":\"Replay?\","
                + "\"trap\":{\"subject\":\"Firehose\",\"situation\":\"Replay\",\"looksRight\":\"Little\",\"isWrong\":\"Forgets\"},"
                + "\"scenarios\":[{\"id\":\"replay\",\"text\":\"Replay\",\"right\":\"Streams\",\"why\":\"Keeps\","
                + "\"wrong\":[{\"subject\":\"Firehose\",\"error\":\"careless\"}]}]}";

        assertThat(codec.encode(codec.decode(stored))).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "{}", "{\"id\":\"a\",\"kind\":\"basic\"}", "{\"id\":\"a\",\"kind\":\"poem\"}"})
    void nonsenseIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(text));
    }
}
