package app.telltale.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeechTest {
    @ParameterizedTest
    @CsvSource({"0, 8, false", "7, 8, false", "8, 8, true", "9, 8, true", "0, 1, false", "1, 1, true"})
    void aCardIsALeechFromTheThresholdOn(int lapses, int threshold, boolean leech) {
        assertThat(Leech.isLeech(lapses, threshold)).isEqualTo(leech);
    }

    @Test
    void helpIsOfferedAtTheThresholdAndThenEveryFourLapses() {
        assertThat(IntStream.rangeClosed(0, 20).filter(lapses -> Leech.isOffered(lapses, 8))).containsExactly(8, 12, 16, 20);
    }

    @Test
    void aLowThresholdOffersEveryFourLapsesToo() {
        assertThat(IntStream.rangeClosed(0, 10).filter(lapses -> Leech.isOffered(lapses, 1))).containsExactly(1, 5, 9);
    }
}
