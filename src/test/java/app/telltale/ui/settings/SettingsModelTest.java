package app.telltale.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.Library;
import app.telltale.settings.Settings;
import app.telltale.study.Limits;
import app.telltale.ui.Around;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {
    private final Around around = new Around();
    private final List<Settings> kept = new ArrayList<>();
    private final Library library;
    private final SettingsModel model;

    SettingsModelTest(@TempDir Path folder) {
        library = Around.library(folder);
        model = new SettingsModel(library, Around.background(), around);
        around.onApplied(kept::add);
        model.refresh();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachChangeIsKeptAtOnceAndOnlyOnce() {
        model.newOverall(5);
        model.reviewsPerDeck(50);
        model.reviewsPerDeck(50);

        assertThat(kept).hasSize(2);
        assertThat(around.settings().limits()).isEqualTo(new Limits(5, 200));
        assertThat(around.settings().deckLimits()).isEqualTo(new Limits(20, 50));
        assertThat(model.settings().get()).isEqualTo(around.settings());
    }

    @Test
    void whatWasSetElsewhereIsNotOverwritten() {
        around.settings(around.settings().withWelcomed(true));
        model.textSize(120);

        assertThat(around.settings().welcomed()).isTrue();
        assertThat(around.settings().textSize()).isEqualTo(120);
    }

    @Test
    void anotherExamKeepsTheDate() {
        var day = Optional.of(LocalDate.of(2026, 12, 10));
        model.examDate(day);
        model.exam("mls-c01");

        assertThat(around.settings().exam()).isEqualTo("mls-c01");
        assertThat(around.settings().examDate()).isEqualTo(day);
    }

    @Test
    void aDateThatIsOverOrTooLateIsRemarkedOn() {
        assertThat(model.examRemark()).isEmpty();
        model.examDate(Optional.of(LocalDate.of(2026, 11, 21)));
        assertThat(model.examRemark()).isEmpty();
        model.examDate(Optional.of(LocalDate.of(2026, 11, 20)));
        assertThat(model.examRemark()).contains("over");
        model.exam("mls-c01");
        model.examDate(Optional.of(LocalDate.of(2026, 12, 10)));
        assertThat(model.examRemark()).contains("31 March 2026");
    }

    @Test
    void onlyAnExamWhoseLastDayIsOverIsRetired() {
        assertThat(model.facts().get().exams())
                .filteredOn(model::isRetired)
                .extracting(exam -> exam.id())
                .containsExactly("mls-c01");
    }

    @Test
    void aStudyDayThatBeginsBetweenHoursIsOfferedToo() {
        assertThat(model.dayStarts()).hasSize(13);
        model.dayStart(LocalTime.of(4, 30));
        assertThat(model.dayStarts()).hasSize(14).contains(LocalTime.of(4, 30)).isSorted();
    }
}
