package app.telltale.ui.decks;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.study.Limits;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsEntryTest {
    @Test
    void nothingTypedMeansTheSettings() {
        assertThat(LimitsEntry.of("", " ")).isEqualTo(new LimitsEntry.Valid(Optional.empty()));
    }

    @Test
    void countsMayHaveBlanksAround() {
        assertThat(LimitsEntry.of(" 0", "9999 ")).isEqualTo(new LimitsEntry.Valid(Optional.of(new Limits(0, 9999))));
    }

    @Test
    void oneCountAloneIsHalf() {
        assertThat(LimitsEntry.of("5", "")).isEqualTo(new LimitsEntry.Half());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10000", "1.5", "ten", "１"})
    void anythingElseIsNoNumber(String typed) {
        assertThat(LimitsEntry.of(typed, "5")).isEqualTo(new LimitsEntry.NoNumber());
    }
}
