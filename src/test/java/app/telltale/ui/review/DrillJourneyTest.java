package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face;
import app.telltale.study.Drill;
import app.telltale.ui.DeckFile;
import app.telltale.ui.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Drills on the screen, by keyboard and mouse. */
class DrillJourneyTest {
    private static final Drill CONSTRAINT = new Drill.Constraint(Optional.empty());
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);

    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        sitting = new Sitting(folder, DeckFile.CONSTRAINED).with(settings -> settings.withReducedMotion(true));
        window = new ReviewWindow(sitting, 1000, 700);
    }

    @AfterEach
    void close() {
        assertThat(sitting.surroundings.reported()).isEmpty();
        sitting.close();
    }

    private int place(String word) {
        var words = sitting.finding().search().prompt().words();
        return IntStream.range(0, words.size()).filter(at -> words.get(at).text().equals(word)).findFirst().orElseThrow();
    }

    private void goTo(String word) {
        while (sitting.finding().search().cursor() < place(word)) {
            window.press(KeyCode.RIGHT);
        }
    }

    /** Gives the option with this place on the face. */
    private void pick(int option) {
        window.press(DIGITS.get(sitting.asking().card().order().indexOf(option)));
    }

    @Test
    void aConstraintDrillIsDoneByKeyboardAlone() throws TimeoutException {
        window.drill(CONSTRAINT);
        assertThat(window.shows("#option-1")).isFalse();
        window.press(KeyCode.ENTER);
        assertThat(window.says("Nothing is marked. Press Enter once more to see the options.")).isTrue();
        goTo("within");
        window.press(KeyCode.SPACE);
        window.pressShift(KeyCode.RIGHT, KeyCode.RIGHT);
        window.press(KeyCode.ENTER);
        assertThat(window.says("1 of 2 found")).isTrue();
        pick(0);
        window.press(KeyCode.DIGIT3);
        assertThat(window.says("not scheduled")).isTrue();
        window.press(KeyCode.SPACE);

        assertThat(window.says("Drill done")).isTrue();
        assertThat(window.says("No weak spot stands out now.")).isTrue();
        window.press(KeyCode.SPACE);
        assertThat(window.gone).last().isEqualTo(new Place.Home());
    }

    @Test
    void theCursorGoesFromRowToRow() throws TimeoutException {
        window.drill(CONSTRAINT);
        window.press(KeyCode.DOWN);
        assertThat(sitting.finding().search().cursor()).isGreaterThan(3);
        window.press(KeyCode.UP);

        assertThat(sitting.finding().search().cursor()).isZero();
    }

    @Test
    void wordsAreMarkedByAClickAndByADrag() throws TimeoutException {
        window.drill(CONSTRAINT);
        window.robot.clickOn("#word-" + place("VPC,"));
        ReviewWindow.settle();
        assertThat(sitting.finding().search().marked()).containsExactly(place("VPC,"));
        window.robot.drag("#word-" + place("within")).dropTo("#word-" + place("ms,"));
        ReviewWindow.settle();

        assertThat(sitting.finding().search().marked())
                .containsExactlyInAnyOrder(place("VPC,"), place("within"), place("100"), place("ms,"));
    }

    @Test
    void theDoneButtonDoesWhatEnterDoes() throws TimeoutException {
        window.drill(CONSTRAINT);
        window.robot.clickOn("#words-done");
        ReviewWindow.settle();

        assertThat(sitting.finding().search().warned()).isTrue();
        assertThat(sitting.finding().search().marked()).isEmpty();
    }

    @Test
    void theOptionsComeWhenThePromptWasRead() throws TimeoutException {
        window.drill(new Drill.SlowReading(Optional.empty()));
        window.press(KeyCode.SPACE);
        assertThat(window.shows("#option-1")).isFalse();
        sitting.clock.forward(sitting.reading().pause());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> window.says("Now the options may come."));
        window.press(KeyCode.SPACE);

        assertThat(window.shows("#option-1")).isTrue();
    }

    @Test
    void escapeEndsTheDrill() throws TimeoutException {
        window.drill(CONSTRAINT);
        window.press(KeyCode.ESCAPE);

        assertThat(window.gone).last().isEqualTo(new Place.Home());
    }

    @Test
    void theEndLeadsToTheDrills() throws TimeoutException {
        window.drill(new Drill.Mix("nothing-holds-this"));
        assertThat(window.says("No card holds all of “nothing-holds-this”. Look for fewer words, or choose another drill.")).isTrue();
        window.press(KeyCode.D);

        assertThat(window.gone).last().isEqualTo(new Place.Drills());
    }

    @Test
    void theChipSaysWhichDrillItIs() throws TimeoutException {
        window.drill(CONSTRAINT);

        assertThat(window.says("Drill: Constraints")).isTrue();
        assertThat(sitting.finding().card().face()).isInstanceOf(Face.Choice.class);
    }
}
