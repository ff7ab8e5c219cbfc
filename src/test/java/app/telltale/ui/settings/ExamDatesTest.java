package app.telltale.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamDatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @ValueSource(strings = {"10 December 2026", " 10  dec 2026 ", "2026-12-10", "10 DECEMBER 2026"})
    void aDayIsReadAsPeopleWriteIt(String typed) {
        assertThat(ExamDates.typed(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 November 2026", "10/12/2026", "2026-13-01"})
    void whatIsNoDayOrCouldBeTwoIsNotRead(String typed) {
        assertThat(ExamDates.typed(typed)).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(ExamDates.typed(ExamDates.written(DAY))).contains(DAY);
    }
}
