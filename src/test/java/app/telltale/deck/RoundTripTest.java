package app.telltale.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Deck;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {
    private final DeckReader reader = new DeckReader(List.of(DeckArbitraries.EXAM));

    @Property(tries = 500)
    void aWrittenDeckReadsBackEqual(@ForAll("decks") Deck deck) {
        var text = new DeckWriter().write(deck);

        assertThat(reader.read("deck.json", text.getBytes(UTF_8))).isEqualTo(new Reading.Good(deck));
    }

    @Property(tries = 300)
    void anEncodedNoteDecodesEqual(@ForAll("decks") Deck deck) {
        var codec = new NoteCodec();

        assertThat(deck.notes()).allSatisfy(note -> assertThat(codec.decode(codec.encode(note))).isEqualTo(note));
    }

    @Provide
    Arbitrary<Deck> decks() {
        return DeckArbitraries.decks();
    }
}
