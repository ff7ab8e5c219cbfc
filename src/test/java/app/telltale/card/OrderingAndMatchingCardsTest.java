package app.telltale.card;

import static app.telltale.card.Notes.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face.Item;
import app.telltale.card.Face.Match;
import app.telltale.card.Face.Order;
import app.telltale.card.Face.Panel;
import app.telltale.card.Face.PanelKind;
import app.telltale.card.Face.Prompt;
import app.telltale.card.Note.Matching;
import app.telltale.card.Note.Ordering;
import app.telltale.card.Note.Pair;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderingAndMatchingCardsTest {
    private static final List<Panel> PANELS =
            List.of(new Panel(PanelKind.EXPLANATION, "The explanation"), new Panel(PanelKind.SOURCE, "The guide"));

    private static final Ordering STAGES = new Ordering(
            ABOUT,
            "In order?",
            ErrorKind.REASONING,
            List.of(new Note.Item("Gather", "first"), new Note.Item("Train", "then"), new Note.Item("Deploy", "last")));

    private static final Matching STORES = new Matching(
            ABOUT,
            "Which store?",
            ErrorKind.SERVICE_MISMATCH,
            List.of(new Pair("Objects", "S3", "buckets"), new Pair("Blocks", "EBS", "volumes"), new Pair("Files", "EFS", "NFS")),
            List.of("FSx"));

    @Test
    void anOrderingMakesOneCardWithItsItemsInTheirOrder() {
        assertThat(Cards.of(STAGES))
                .containsExactly(new Card("ordering", Optional.empty(), new Order(
                        "In order?",
                        List.of(
                                new Item("1", "Gather", Optional.of("first")),
                                new Item("2", "Train", Optional.of("then")),
                                new Item("3", "Deploy", Optional.of("last"))),
                        Optional.of(ErrorKind.REASONING),
                        PANELS)));
    }

    @Test
    void aWrongOrderOfAnOrderingIsAMiss() {
        assertThat(Cards.of(STAGES).getFirst().face().strict()).isTrue();
    }

    @Test
    void aMatchingMakesOneCardWithTheExtraAnswersLast() {
        assertThat(Cards.of(STORES))
                .containsExactly(new Card("matching", Optional.empty(), new Match(
                        "Which store?",
                        List.of(new Prompt("Objects", "buckets"), new Prompt("Blocks", "volumes"), new Prompt("Files", "NFS")),
                        List.of("S3", "EBS", "EFS", "FSx"),
                        ErrorKind.SERVICE_MISMATCH,
                        PANELS)));
    }

    @Test
    void aWrongMatchIsAMiss() {
        assertThat(Cards.of(STORES).getFirst().face().strict()).isTrue();
    }

    @Test
    void aMatchIsCalledByThePlacesOfItsPromptAndAnswer() {
        assertThat(Match.key(0, 3)).isEqualTo("1:4");
    }
}
