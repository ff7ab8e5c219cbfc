package app.telltale.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
    /** Source: R. G. Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsWilsonsAsPublished(int hits, int all, double lower, double upper) {
        var proportion = new Proportion(hits, all);

        assertThat(proportion.lower()).isEqualTo(lower, within(0.00005));
        assertThat(proportion.upper()).isEqualTo(upper, within(0.00005));
    }

    @Test
    void ofNothingEverythingIsPossible() {
        assertThat(Proportion.NOTHING.isEmpty()).isTrue();
        assertThat(Proportion.NOTHING.share()).isZero();
        assertThat(Proportion.NOTHING.lower()).isZero();
        assertThat(Proportion.NOTHING.upper()).isEqualTo(1);
    }

    @Test
    void oneMoreCountsAsAHitOrNot() {
        assertThat(Proportion.NOTHING.plus(true).plus(false)).isEqualTo(new Proportion(1, 2));
    }
}
