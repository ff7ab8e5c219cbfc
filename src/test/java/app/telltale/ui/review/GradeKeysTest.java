package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which grade a number key gives. */
class GradeKeysTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1, 1", "2, 3", "3, 4", "4, 5"})
    void fourKeysGiveAgainHardGoodEasy(int digit, int q) {
        assertThat(BarPane.grade(digit, false)).contains(new Grade(q));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9})
    void otherKeysGiveNone(int digit) {
        assertThat(BarPane.grade(digit, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void sixKeysGiveTheirOwnNumber(int digit) {
        assertThat(BarPane.grade(digit, true)).contains(new Grade(digit));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 9})
    void keysAboveFiveGiveNoneOfSix(int digit) {
        assertThat(BarPane.grade(digit, true)).isEmpty();
    }
}
