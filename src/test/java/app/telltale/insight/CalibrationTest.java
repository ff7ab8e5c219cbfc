package app.telltale.insight;

import static app.telltale.card.Sureness.GUESS;
import static app.telltale.card.Sureness.SURE;
import static app.telltale.card.Sureness.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.telltale.card.ReviewKind;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void answersAreCountedByTheWordThatCameWithThem() {
        var calibration = new Log().saying(SURE).passes(2).unnamed(1).saying(GUESS).unnamed(1).figures().calibration();

        assertThat(calibration.of(SURE)).isEqualTo(new Proportion(2, 3));
        assertThat(calibration.of(GUESS)).isEqualTo(new Proportion(0, 1));
        assertThat(calibration.of(UNSURE)).isEqualTo(Proportion.NOTHING);
        assertThat(calibration.sureMisses()).isEqualTo(1);
    }

    @Test
    void brierIsTheMeanSquaredDistanceFromWhatTheWordsMean() {
        var calibration = new Log().saying(SURE).passes(2).unnamed(1).saying(GUESS).unnamed(1).figures().calibration();

        // (0.05² + 0.05² + 0.95² + 0.35²) / 4
        assertThat(calibration.brier().orElseThrow()).isEqualTo(0.2575, within(1e-12));
    }

    @Test
    void answersWithoutAWordSayNothing() {
        assertThat(new Log().passes(5).figures().calibration()).isEqualTo(new Calibration(Map.of(), OptionalDouble.empty()));
    }

    @Test
    void repeatsSayNothing() {
        assertThat(new Log().as(ReviewKind.REPEAT).saying(SURE).passes(5).figures().calibration()).isEqualTo(new Calibration(Map.of(), OptionalDouble.empty()));
    }

    @Test
    void eachDomainHasItsOwn() {
        var figures = new Log().in(1, 1).saying(SURE).passes(1).in(2, 2).unnamed(1).figures();

        assertThat(figures.calibrations()).extractingByKey(1).satisfies(
                first -> assertThat(first.brier().orElseThrow()).isEqualTo(0.0025, within(1e-12)));
        assertThat(figures.calibrations()).extractingByKey(2).satisfies(
                second -> assertThat(second.of(SURE)).isEqualTo(new Proportion(0, 1)));
    }
}
