package app.telltale.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void aGradeOutsideZeroToFiveIsRefused(int q) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Grade(q)).withMessageContaining(String.valueOf(q));
    }

    @ParameterizedTest(name = "q {0}: {1}")
    @CsvSource({"0, false", "1, false", "2, false", "3, true", "4, true", "5, true"})
    void aGradeOfThreeAndMorePasses(int q, boolean passed) {
        assertThat(new Grade(q).passed()).isEqualTo(passed);
    }

    @ParameterizedTest(name = "q {0}: {1}")
    @CsvSource({"0, true", "1, true", "2, true", "3, true", "4, false", "5, false"})
    void aGradeBelowFourIsRepeatedToday(int q, boolean repeats) {
        assertThat(new Grade(q).repeatsToday()).isEqualTo(repeats);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"GUESS, 3", "UNSURE, 4", "SURE, 5"})
    void aRightChoiceIsWorthWhatTheLearnersSurenessSays(Sureness sureness, int q) {
        assertThat(Grade.ofChoice(true, Optional.of(sureness)).q()).isEqualTo(q);
    }

    @Test
    void aRightChoiceWithoutAWordOnSurenessIsGood() {
        assertThat(Grade.ofChoice(true, Optional.empty()).q()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void aWrongChoiceIsOneHoweverSure(Sureness sureness) {
        assertThat(Grade.ofChoice(false, Optional.of(sureness)).q()).isEqualTo(1);
    }

    @Test
    void theFourButtonsAreOneThreeFourFive() {
        assertThat(new int[] {Grade.AGAIN.q(), Grade.HARD.q(), Grade.GOOD.q(), Grade.EASY.q()}).containsExactly(1, 3, 4, 5);
    }
}
