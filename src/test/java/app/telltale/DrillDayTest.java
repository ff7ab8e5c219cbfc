package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.schedule.Moment;
import app.telltale.settings.Settings;
import app.telltale.ui.Past;
import app.telltale.ui.SettableClock;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the suggestion on Today through its drill and back. */
class DrillDayTest {
    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatTodaySuggestsIsDrilledByOneKeyAndThenNotSuggestedAgain() throws CannotOpen {
        Path data = folder.resolve("data");
        try (var library = Library.open(data, clock)) {
            new Past(library, folder, new Moment(clock.instant(), LocalDate.of(2026, 11, 23))).confused(5).right(5);
        }
        Program.set(data, Settings.DEFAULT.withWelcomed(true));
        try (var program = new Program(data, clock)) {
            assertThat(program.says("Feature Store or Glue")).isTrue();
            program.press(KeyCode.D);
            assertThat(program.shows(".review-card")).isTrue();

            program.press(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.SPACE, KeyCode.ESCAPE);
            program.click("#rail-home");
            assertThat(program.shows("#start-study")).isTrue();
            assertThat(program.says("Feature Store or Glue")).isFalse();
        }
    }
}
