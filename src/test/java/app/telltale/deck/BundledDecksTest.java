package app.telltale.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.telltale.card.Blueprint;
import app.telltale.card.Deck;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BundledDecksTest {

    @Test
    void everyBundledDeckReadsWithoutAProblemAndMatchesTheIndex() {
        var bundled = new BundledDecks();

        assertThat(bundled.entries()).isNotEmpty().allSatisfy(entry -> {
            Deck deck = bundled.deck(entry);
            assertThat(deck.id()).isEqualTo(entry.id());
            assertThat(deck.revision()).isEqualTo(entry.revision());
        });
    }

    @Test
    void theBundledExamsAreThoseOfTheIndex() {
        assertThat(new BundledDecks().blueprints()).extracting(Blueprint::id).containsExactly("mla-c01", "mls-c01");
    }

    @Test
    void anEntryIsKnownBeforeItsDeckIsRead() {
        var files = Map.of("index.json", """
                { "exams": [], "decks": [{ "file": "one", "revision": 7 }] }
                """);

        assertThat(from(files).entries()).containsExactly(new BundledDecks.Entry("one", 7));
    }

    @Test
    void aBundledDeckWithProblemsIsAMistakeThatNamesThem() {
        var bundled = from(Map.of(
                "index.json", "{ \"exams\": [], \"decks\": [{ \"file\": \"one\", \"revision\": 1 }] }",
                "one.json", "{ \"format\": \"telltale-deck\", }"));

        assertThatIllegalStateException()
                .isThrownBy(() -> bundled.deck(bundled.entries().getFirst()))
                .withMessageContaining("one.json:1:30: A comma stands before }");
    }

    @Test
    void anIndexWithProblemsIsAMistakeThatNamesThem() {
        assertThatIllegalStateException()
                .isThrownBy(() -> from(Map.of("index.json", "{ \"exams\": [], \"desks\": [] }")))
                .withMessageContaining("index.json:1:16: Unknown field \"desks\". Did you mean \"decks\"?");
    }

    private static BundledDecks from(Map<String, String> files) {
        return new BundledDecks(path -> files.getOrDefault(path, "").getBytes(UTF_8));
    }
}
