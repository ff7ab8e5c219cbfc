package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.ReviewKind;
import app.telltale.library.CannotOpen;
import app.telltale.library.GivenReview;
import app.telltale.library.Library;
import app.telltale.library.Today;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.study.Limits;
import app.telltale.ui.SettableClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole ways through the program, from its start on an empty folder. */
class JourneyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

    @TempDir
    private Path folder;

    private Program open() {
        return new Program(folder, clock);
    }

    private Program openWelcomed() {
        Program.set(folder, Settings.DEFAULT.withWelcomed(true));
        return open();
    }

    private Today today() throws CannotOpen {
        try (var library = Library.open(folder, clock)) {
            return library.today(TODAY, Limits.DEFAULT, Limits.DEFAULT);
        }
    }

    /** The log of the first sitting. */
    private List<GivenReview> log() throws CannotOpen {
        try (var library = Library.open(folder, clock)) {
            return library.given(1);
        }
    }

    private static void study(Program program, int cards) {
        var learner = new Learner(program);
        for (int card = 0; card < cards; card++) {
            learner.answerRightly();
        }
    }

    @Test
    void aFirstDayIsStudiedByKeyboardAlone() throws CannotOpen {
        try (var program = open()) {
            assertThat(program.shows("#welcome-start")).isTrue();
            program.press(KeyCode.ENTER);
            assertThat(program.shows("#start-study")).isTrue();
            program.press(KeyCode.SPACE);
            study(program, 20);

            assertThat(program.says("Done for now")).isTrue();
            program.press(KeyCode.SPACE);
            assertThat(program.says("Good morning. All done for today.")).isTrue();
        }
        assertThat(log()).hasSize(20).allMatch(review -> review.grade().q() >= 4);
    }

    @Test
    void aSittingThatTheProgramsEndBrokeOffGoesOnWhereItWasLeft() throws CannotOpen {
        try (var program = openWelcomed()) {
            program.press(KeyCode.SPACE);
            study(program, 3);
            assertThat(program.says("4 of 20")).isTrue();
        }
        try (var program = open()) {
            assertThat(program.says("Good morning. 17 cards wait.")).isTrue();
            program.press(KeyCode.SPACE);
            assertThat(program.says("4 of 20")).isTrue();
            study(program, 1);
        }
        assertThat(log()).hasSize(4);
        assertThat(today()).returns(16, Today::waiting);
    }

    @Test
    void aDrillIsStartedFromTheDrillsAndItsAnswersAreKept() throws CannotOpen {
        try (var program = openWelcomed()) {
            program.click("#rail-drills");
            program.click("#mix-words");
            program.write("Feature Store");
            program.press(KeyCode.ENTER);
            assertThat(program.says("Drill: Mix: Feature Store")).isTrue();
            study(program, 2);
            program.press(KeyCode.ESCAPE);
            assertThat(program.shows("#start-study")).isTrue();
        }
        assertThat(log()).extracting(GivenReview::kind).containsExactly(ReviewKind.DRILL, ReviewKind.DRILL);
    }

    @Test
    void theProgramEndsWhenItsWindowIsClosed() {
        var program = openWelcomed();
        program.close();

        assertThat(program.exits()).containsExactly(0);
    }

    @Test
    void theWelcomePageComesOnlyOnce() {
        try (var program = open()) {
            program.press(KeyCode.ESCAPE);
        }
        try (var program = open()) {
            assertThat(program.shows("#welcome-start")).isFalse();
            assertThat(program.shows("#start-study")).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissOfEachKindIsNamedByItsKey(ErrorKind kind) throws CannotOpen {
        try (var program = openWelcomed()) {
            program.press(KeyCode.SPACE);
            new Learner(program).miss();
            program.press(List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4).get(kind.key() - 1));
            assertThat(program.says("2 of 21")).isTrue();
        }
        assertThat(log()).singleElement().returns(Optional.of(kind), GivenReview::error);
    }

    @Test
    void aCardIsMissedAndComesAgainUntilItIsRight() throws CannotOpen {
        Program.set(folder, Settings.DEFAULT.withWelcomed(true).withLimits(new Limits(2, 200), Limits.DEFAULT));
        try (var program = open()) {
            program.press(KeyCode.SPACE);
            var learner = new Learner(program);
            var missed = learner.face();
            learner.miss();
            program.press(KeyCode.SPACE);
            learner.answerRightly();

            assertThat(learner.face()).isEqualTo(missed);
            learner.answerRightly();
            assertThat(program.says("Done for now")).isTrue();
        }
        assertThat(log()).hasSize(3);
    }

    @Test
    void aFirstCardIsAnsweredGradedAndTakenBackByMouse() throws CannotOpen {
        try (var program = openWelcomed()) {
            program.click("#start-study");
            var learner = new Learner(program);
            var first = (Face.Choice) learner.face();
            String right = first.options().stream().filter(Face.Option::right).findFirst().orElseThrow().text();
            program.click("#option-" + learner.place(right));
            program.click("#bar-2");
            program.click("#bar-4");
            assertThat(program.says("2 of 20")).isTrue();

            program.clickCalled("Undo the last answer (U)");
            assertThat(program.says("1 of 20")).isTrue();
            assertThat(learner.face()).isEqualTo(first);
        }
        assertThat(log()).isEmpty();
    }

    @Test
    void aMissIsNamedByMouse() throws CannotOpen {
        try (var program = openWelcomed()) {
            program.click("#start-study");
            var learner = new Learner(program);
            var first = (Face.Choice) learner.face();
            String wrong = first.options().stream().filter(option -> !option.right()).findFirst().orElseThrow().text();
            program.click("#option-" + learner.place(wrong));
            program.click("#bar-3");
            program.click("#bar-4");
        }
        assertThat(log()).singleElement().returns(Optional.of(ErrorKind.CARELESS), GivenReview::error);
    }

    @Test
    void theQuestionMarkShowsTheKeysAndEscapeClosesThem() {
        try (var program = openWelcomed()) {
            program.write("?");
            assertThat(program.shows(".overlay-sheet")).isTrue();

            program.press(KeyCode.ESCAPE);
            assertThat(program.shows(".overlay-sheet")).isFalse();
            assertThat(program.shows("#start-study")).isTrue();
        }
    }

    @Test
    void keysDoNothingBelowTheSheet() {
        try (var program = openWelcomed()) {
            program.write("?");
            program.press(KeyCode.U, KeyCode.B);
            program.press(KeyCode.ESCAPE);

            assertThat(program.shows("#start-study")).isTrue();
        }
    }

    @Test
    void aQuestionMarkInATextFieldIsTyped() {
        try (var program = openWelcomed()) {
            program.press(KeyCode.SPACE);
            new Learner(program).until(Face.Spell.class::isInstance);
            program.write("s?");

            assertThat(program.shows(".overlay-sheet")).isFalse();
            assertThat(program.robot.lookup("#blank-1").queryTextInputControl().getText()).isEqualTo("s?");
        }
    }

    @Test
    void escapeLeavesTheSittingForToday() {
        try (var program = openWelcomed()) {
            program.press(KeyCode.SPACE);
            program.press(KeyCode.ESCAPE);

            assertThat(program.shows("#start-study")).isTrue();
        }
    }

    @Test
    void theWindowLooksAsItWasSet() {
        Program.set(folder, Settings.DEFAULT.withWelcomed(true).withTheme(Theme.DARK).withTextSize(150));
        try (var program = open()) {
            assertThat(program.scene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
            Program.onScreen(() -> {
                program.scene().getRoot().applyCss(); // the first frame may not be drawn yet
                return true;
            });
            assertThat(program.robot.lookup("#rail-home").queryLabeled().getFont().getSize()).isEqualTo(21);
        }
    }
}
