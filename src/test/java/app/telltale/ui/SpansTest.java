package app.telltale.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {
    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({
        "0, 0 d", "1, 1 d", "30, 30 d", "31, 1 mo", "45, 1.5 mo", "61, 2 mo", "340, 11.2 mo", "364, 12 mo", "365, 1 y", "548, 1.5 y", "3653, 10 y",
        "2147483647, 5879489.8 y"
    })
    void daysReadAsDaysThenMonthsThenYears(int days, String text) {
        assertThat(Spans.days(days)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} ms: {1}")
    @CsvSource({"0, 1 min", "1, 1 min", "60000, 1 min", "60001, 2 min", "5400000, 90 min"})
    void minutesAreRoundedUpToWholeOnes(long millis, String text) {
        assertThat(Spans.minutes(millis)).isEqualTo(text);
    }
}
