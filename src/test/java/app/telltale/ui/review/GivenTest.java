package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face;
import app.telltale.card.Face.Blank;
import app.telltale.card.Face.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GivenTest {
    private static final Face.Choice TWO_OF_THREE = new Face.Choice(
            "?",
            List.of(),
            Stream.of(true, false, true)
                    .map(right -> new Option("o", "o", right, Optional.empty(), Optional.empty(), Optional.empty()))
                    .toList(),
            List.of(),
            List.of());

    private static final Face.Spell SPELL = new Face.Spell(
            "?",
            List.of(
                    new Blank("D", "Data", Optional.empty(), List.of("Dataset")),
                    new Blank("A", "Algorithm", Optional.empty(), List.of())),
            List.of());

    private static final Face.Order ORDER = new Face.Order("?", List.of("one", "two", "three"), List.of());

    private static final Face.Recall RECALL = new Face.Recall("?", "!", List.of());

    @Test
    void allRightOptionsAndNoOtherAreRight() {
        assertThat(new Given.Picked(List.of(2, 0)).right(TWO_OF_THREE)).isTrue();
    }

    @Test
    void oneOfTwoRightOptionsIsNotRight() {
        assertThat(new Given.Picked(List.of(0)).right(TWO_OF_THREE)).isFalse();
    }

    @Test
    void aRightAndAWrongOptionAreNotRight() {
        assertThat(new Given.Picked(List.of(0, 1)).right(TWO_OF_THREE)).isFalse();
    }

    @Test
    void aWrongOptionBesideAllRightOnesIsNotRight() {
        assertThat(new Given.Picked(List.of(0, 1, 2)).right(TWO_OF_THREE)).isFalse();
    }

    @Test
    void allBlanksRightAreRight() {
        assertThat(new Given.Typed(List.of("dataset", "ALGORITHM")).right(SPELL)).isTrue();
    }

    @Test
    void oneWrongBlankMakesAllOfItWrong() {
        assertThat(new Given.Typed(List.of("data", "accuracy")).right(SPELL)).isFalse();
    }

    @Test
    void everyBlankIsJudgedByItself() {
        assertThat(Given.right(SPELL, 0, "data")).isTrue();
        assertThat(Given.right(SPELL, 1, "data")).isFalse();
    }

    @Test
    void anEmptyBlankIsWrong() {
        assertThat(Given.right(SPELL, 1, " ")).isFalse();
    }

    @Test
    void theOrderOfTheFaceIsRight() {
        assertThat(new Given.Ordered(List.of(0, 1, 2)).right(ORDER)).isTrue();
    }

    @Test
    void anotherOrderIsWrong() {
        assertThat(new Given.Ordered(List.of(0, 2, 1)).right(ORDER)).isFalse();
    }

    @Test
    void recallIsForTheLearnerToJudge() {
        assertThat(new Given.Nothing().right(RECALL)).isTrue();
    }
}
