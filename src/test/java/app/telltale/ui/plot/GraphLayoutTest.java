package app.telltale.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.ui.plot.GraphLayout.Spot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {
    private static ConfusionCount edge(String chosen, String right) {
        return new ConfusionCount(chosen, right, 1, null);
    }

    @Test
    void aPairStandsSideBySide() {
        var layout = new GraphLayout(List.of(edge("Glue", "EMR")));

        assertThat(layout.spots()).containsEntry("Glue", new Spot(true, 0)).containsEntry("EMR", new Spot(false, 0));
    }

    @Test
    void oneTakenForSeveralStandsInTheMiddleOfThem() {
        var layout = new GraphLayout(List.of(edge("Glue", "EMR"), edge("Glue", "Batch"), edge("Glue", "Athena")));

        assertThat(layout.spot("Glue")).extracting(Spot::row).isEqualTo(1.0);
        assertThat(layout.rows()).isEqualTo(3);
    }

    @Test
    void whatHangsTogetherStandsTogether() {
        var layout = new GraphLayout(List.of(edge("A", "B"), edge("C", "D"), edge("B", "E")));

        assertThat(Stream.of("A", "B", "E").map(subject -> layout.spot(subject).row())).allMatch(row -> row < 2);
        assertThat(layout.spot("C").row()).isEqualTo(2);
    }

    @Test
    void noTwoStandOnTheSameSpot() {
        var edges = Samples.confusions(16, () -> {}).stream().filter(ConfusionCount::wrong).toList();

        assertThat(new GraphLayout(edges).spots().values()).doesNotHaveDuplicates();
    }

    @Test
    void theSameEdgesGiveTheSamePlaces() {
        var edges = Samples.confusions(16, () -> {}).stream().filter(ConfusionCount::wrong).toList();

        assertThat(new GraphLayout(edges).spots()).isEqualTo(new GraphLayout(edges).spots());
    }
}
