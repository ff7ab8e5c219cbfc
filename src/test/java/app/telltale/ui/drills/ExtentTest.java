package app.telltale.ui.drills;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import org.junit.jupiter.api.Test;

class ExtentTest {
    private static final DrillOptions FIVE_MINUTES = DrillOptions.DEFAULT.withLength(Unit.MINUTES, 5);

    @Test
    void countedInCardsADrillHasNoMoreThanThereAre() {
        assertThat(Extent.of(40, DrillOptions.DEFAULT, 12_000).inFull()).isEqualTo("15 cards, about 3 min at your pace");
        assertThat(Extent.of(1, DrillOptions.DEFAULT, 12_000).inFull()).isEqualTo("1 card, about 1 min at your pace");
    }

    @Test
    void countedInMinutesTheClockEndsADrillThatHasMoreCards() {
        assertThat(Extent.of(200, FIVE_MINUTES, 12_000).inFull()).isEqualTo("5 min, about 25 cards at your pace");
        assertThat(Extent.of(200, FIVE_MINUTES, 12_000).inShort()).isEqualTo("5 min");
    }

    @Test
    void countedInMinutesADrillOfFewCardsEndsWithThem() {
        assertThat(Extent.of(10, FIVE_MINUTES, 12_000).inFull()).isEqualTo("10 cards, about 2 min at your pace");
    }

    @Test
    void whoTakesLongerThanTheDrillAnswersOneCard() {
        assertThat(Extent.of(10, FIVE_MINUTES, 600_000)).isEqualTo(new Extent(1, 300_000, true));
    }

    @Test
    void aDrillWithoutCardsSaysSo() {
        assertThat(Extent.of(0, FIVE_MINUTES, 12_000).inShort()).isEqualTo("No cards in the decks you study");
    }
}
