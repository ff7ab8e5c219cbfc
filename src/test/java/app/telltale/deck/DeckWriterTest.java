package app.telltale.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.telltale.card.Deck;
import app.telltale.card.Note.About;
import app.telltale.card.Note.Basic;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckWriterTest {
    @TempDir
    Path folder;

    @Test
    void aDeckIsWrittenOneValueALine() {
        assertThat(new DeckWriter().write(deck("Front"))).isEqualTo("""
                {
                  "format": "telltale-deck",
                  "version": 1,
                  "id": "d",
                  "name": "D",
                  "revision": 2,
                  "notes": [
                    {
                      "id": "n",
                      "kind": "basic",
                      "tags": [
                        "one",
                        "two"
                      ],
                      "front": "Front",
                      "back": "Back"
                    }
                  ]
                }
                """);
    }

    @Test
    void aFileIsReplacedAndNothingElseStaysInTheFolder() throws IOException {
        var file = Files.writeString(folder.resolve("deck.json"), "old");

        new DeckWriter().write(deck("😀"), file);

        assertThat(new DeckReader(List.of()).read(file)).isEqualTo(new Reading.Good(deck("😀")));
        assertThat(folder.toFile().list()).containsExactly("deck.json");
    }

    @Test
    void aFailureLeavesTheOldFile() throws IOException {
        var file = Files.writeString(folder.resolve("deck.json"), "old");

        assertThatThrownBy(() -> new DeckWriter().write(deck("half a character: \uD83D"), file))
                .isInstanceOf(CharacterCodingException.class);

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("deck.json");
    }

    @Test
    void aFolderInTheFilesPlaceIsNotReplaced() throws IOException {
        var taken = Files.createDirectory(folder.resolve("deck.json"));

        assertThatThrownBy(() -> new DeckWriter().write(deck("Front"), taken)).isInstanceOf(IOException.class);

        assertThat(folder.toFile().list()).containsExactly("deck.json");
        assertThat(taken).isDirectory();
    }

    private static Deck deck(String front) {
        var about = new About("n", List.of(), List.of("one", "two"), Optional.empty(), Optional.empty(), Optional.empty());
        return new Deck("d", "D", 2, Optional.empty(), List.of(new Basic(about, front, "Back")));
    }
}
