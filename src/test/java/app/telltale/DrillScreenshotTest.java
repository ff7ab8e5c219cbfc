package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.library.Answer;
import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.schedule.Moment;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.study.Limits;
import app.telltale.ui.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Writes pictures of the screen of drills, of what Today suggests and of how drills are set to {@code target/screenshots}. */
@Tag("screenshots")
class DrillScreenshotTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Limits PLENTY = new Limits(Limits.MOST, Limits.MOST);
    private static final String LONG = "Amazon SageMaker Feature Store with an online store that is kept for look-ups";

    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private Settings settings = Settings.DEFAULT;
    private String suffix = "";
    private int width;
    private int height;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1000, 700", "DARK, 1000, 700", "LIGHT, 1440, 900", "DARK, 1440, 900"})
    void everyStateOfDrills(Theme theme, int wide, int high) throws IOException, CannotOpen {
        Files.createDirectories(PICTURES);
        width = wide;
        height = high;
        suffix = theme.name().toLowerCase(Locale.ROOT) + "-" + wide;
        settings = Settings.DEFAULT
                .withTheme(theme)
                .withReducedMotion(true)
                .withWelcomed(true)
                .withExam("mla-c01", Optional.of(LocalDate.of(2026, 12, 14)));
        opened("first", settings, program -> {
            drills(program);
            shoot(program, "drills-first");
        });
        well();
        weak();
        opened("long", settings.withTextSize(140), program -> {
            drills(program);
            shoot(program, "drills-long");
            program.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            shoot(program, "drills-long-rows");
        });
        opened("first", settings, program -> {
            program.click("#rail-settings");
            for (int step = 0; step < 26; step++) {
                program.press(KeyCode.TAB);
            }
            shoot(program, "drills-settings");
        });
    }

    private interface Visit {
        void to(Program program) throws CannotOpen;
    }

    private void opened(String name, Settings with, Visit visit) throws CannotOpen {
        Path data = folder.resolve(name);
        if (name.equals("long")) {
            studied(data, (card, answers) -> answers.miss(
                    ErrorKind.SERVICE_MISMATCH, LONG, card % 2 == 0 ? "AWS Glue DataBrew recipe jobs" : "Amazon EMR Serverless"));
        }
        Program.set(data, with);
        try (var program = new Program(data, clock)) {
            Program.onScreen(() -> {
                Window window = program.scene().getWindow();
                window.setWidth(width);
                window.setHeight(height);
                return true;
            });
            waitFor(() -> program.scene().getWidth() == width);
            program.settle();
            visit.to(program);
        }
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void drills(Program program) {
        program.click("#rail-drills");
        if (!program.shows("#mix-words")) {
            // The headless platform loses the first click of a window now and then.
            program.click("#rail-drills");
        }
        program.settle();
    }

    private void shoot(Program program, String name) {
        var image = Program.onScreen(() -> program.scene().snapshot(null));
        Path file = PICTURES.resolve(name + "-" + suffix + ".png");
        Picture.write(image, file);
        assertThat(file).isNotEmptyFile();
    }

    private void well() throws CannotOpen {
        studied(folder.resolve("well"), (_, answers) -> answers.pass());
        opened("well", settings, program -> {
            drills(program);
            shoot(program, "drills-well");
        });
    }

    private void weak() throws CannotOpen {
        studied(folder.resolve("weak"), DrillScreenshotTest::answerWeakly);
        opened("weak", settings, program -> {
            shoot(program, "today-suggestion");
            drills(program);
            shoot(program, "drills");
            program.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            shoot(program, "drills-row");
            program.press(KeyCode.SLASH);
            program.write("endpoint latency");
            shoot(program, "drills-counting");
            program.press(KeyCode.TAB, KeyCode.TAB);
            shoot(program, "drills-mix");
        });
    }

    /** What an answer may be. */
    private record Answers(Library library, long sitting, long card, int domain, Moment now) {
        void pass() {
            give(Grade.GOOD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        void miss(ErrorKind kind, String chosen, String right) {
            give(Grade.AGAIN, Optional.of(Sureness.UNSURE), Optional.of(kind), Optional.of(chosen), Optional.of(right));
        }

        void miss(ErrorKind kind, Sureness said) {
            give(Grade.AGAIN, Optional.of(said), Optional.of(kind), Optional.empty(), Optional.empty());
        }

        private void give(
                Grade grade, Optional<Sureness> said, Optional<ErrorKind> kind, Optional<String> chosen, Optional<String> right) {
            library.grade(sitting, new Answer(card, grade, ReviewKind.REVIEW, said, kind, List.of(), chosen, right, 13_000), now);
        }
    }

    private static void answerWeakly(int number, Answers answers) {
        switch (answers.domain() * 10 + number % 5) {
            case 10, 11 -> answers.miss(ErrorKind.SERVICE_MISMATCH, "Glue", "Feature Store");
            case 20 -> answers.miss(ErrorKind.REASONING, Sureness.SURE);
            case 30 -> answers.miss(ErrorKind.CONSTRAINT_MISS, "Batch Transform", "Real-time endpoint");
            case 31 -> answers.miss(ErrorKind.SERVICE_MISMATCH, "Clarify", "Model Monitor");
            case 40 -> answers.miss(ErrorKind.CARELESS, Sureness.UNSURE);
            default -> answers.pass();
        }
    }

    /** Answers a hundred choices of the decks that come with the program. */
    private void studied(Path data, BiConsumer<Integer, Answers> learner) throws CannotOpen {
        try (var library = Library.open(data, clock)) {
            var now = new Moment(clock.instant(), DAY);
            var start = library.begin(new Scope.AllDecks(), now, PLENTY, PLENTY, 3);
            int number = 0;
            for (var queued : start.queue()) {
                var card = library.card(queued.id());
                if (number < 160 && card.card().face() instanceof Face.Choice) {
                    int domain = card.note().about().domains().getFirst().number();
                    learner.accept(number, new Answers(library, start.id(), queued.id(), domain, now));
                    number++;
                }
            }
        }
    }
}
