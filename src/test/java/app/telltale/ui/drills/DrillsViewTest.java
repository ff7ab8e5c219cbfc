package app.telltale.ui.drills;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.library.Library;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions.Unit;
import app.telltale.ui.Around;
import app.telltale.ui.Background;
import app.telltale.ui.Domains;
import app.telltale.ui.DrillAdvice;
import app.telltale.ui.Overlay;
import app.telltale.ui.Past;
import app.telltale.ui.Place;
import app.telltale.ui.Shell;
import app.telltale.ui.Theming;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DrillsViewTest {
    private static final Optional<DomainId> DATA = Optional.of(new DomainId("mla-c01", 1));
    private static final Place CONTRAST = new Place.Drilling(new Drill.Contrast(Past.STORE, Past.GLUE));
    private static final Place REASONING = new Place.Drilling(new Drill.Reasoning(DATA));

    private static final String READING = "Reading what your answers say …";

    private final Around around = new Around();
    private final List<Place> gone = new ArrayList<>();
    private final Library library;
    private final Past past;
    private Runnable enter = () -> {};
    private Executor worker = Runnable::run;

    DrillsViewTest(@TempDir Path folder) {
        library = Around.library(folder.resolve("data"));
        past = new Past(library, folder, around.now());
    }

    @Start
    void start(Stage stage) {
        var overlay = new Overlay();
        var statistics = new Background(work -> worker.execute(work), Runnable::run, around::report);
        var model = new DrillsModel(new DrillAdvice(library, around), statistics, around, () -> 12_000);
        var view = new DrillsView(model, () -> new Domains(library.blueprints(), "mla-c01"), gone::add);
        var shell = new Shell(List.of(new Shell.Entry(new Place.Drills(), Feather.TARGET, "Drills", false)), overlay);
        shell.screens(_ -> view);
        var scene = new Scene(shell.node(), 1000, 900);
        new Theming(scene, around.settings()).apply(around.settings());
        stage.setScene(scene);
        enter = () -> shell.go(new Place.Drills());
        enter.run();
        stage.show();
    }

    @AfterEach
    void close() {
        assertThat(around.reported()).isEmpty();
        library.close();
    }

    /** Shows the screen with a past of confusions and wrong reasoning: two domain rows, then the pair. */
    private void weak(FxRobot robot) {
        past.confused(8).missed(ErrorKind.REASONING, 6).right(18);
        robot.interact(enter);
    }

    private static boolean says(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Labeled labeled && text.equals(labeled.getText()) && labeled.getParent().isVisible() && node.isVisible())
                .tryQuery()
                .isPresent();
    }

    @Test
    void spaceDrillsWhatPaysMost(FxRobot robot) {
        weak(robot);
        robot.type(KeyCode.SPACE);

        assertThat(says(robot, "8 of 32 answers in Data preparation picked the wrong tool, most often between Feature Store and Glue."
                + " It is 28 % of the exam.")).isTrue();
        assertThat(says(robot, "10 cards, about 2 min at your pace")).isTrue();
        assertThat(gone).containsExactly(CONTRAST);
    }

    @Test
    void theKeyboardStaysOnThePageWhenTheRowThatHadItIsReadAnew(FxRobot robot) {
        weak(robot);
        var waiting = new ArrayDeque<Runnable>();
        worker = waiting::add;
        past.missed(ErrorKind.REASONING, 1);
        robot.interact(enter);
        robot.type(KeyCode.DOWN);
        robot.interact(() -> {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        });
        robot.type(KeyCode.DOWN);

        assertThat(robot.lookup("#spot-1").query().isFocused()).isTrue();
    }

    @Test
    void digitsDrillTheRowsInTheirOrder(FxRobot robot) {
        weak(robot);
        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

        assertThat(gone).containsExactly(CONTRAST, REASONING, CONTRAST);
    }

    @Test
    void arrowsMoveBetweenTheRowsAndEnterDrills(FxRobot robot) {
        weak(robot);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.DOWN, KeyCode.SPACE);

        assertThat(gone).containsExactly(REASONING, CONTRAST);
    }

    @Test
    void aRowIsDrilledByItsButtonOnce(FxRobot robot) {
        weak(robot);
        robot.clickOn("#drill-spot-2");

        assertThat(gone).containsExactly(REASONING);
    }

    @Test
    void wordsAreDrilledByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.SLASH).write("case");
        assertThat(robot.lookup("#mix-words").queryAs(TextField.class).getText()).isEqualTo("case");
        robot.type(KeyCode.ENTER);

        assertThat(gone).containsExactly(new Place.Drilling(new Drill.Mix("case")));
        assertThat(says(robot, "10 cards hold them. Drilled: 10 cards, about 2 min at your pace.")).isTrue();
    }

    @Test
    void wordsThatNoCardHoldsAreSaidAndNotDrilled(FxRobot robot) {
        robot.type(KeyCode.SLASH).write("nowhere").type(KeyCode.ENTER).type(KeyCode.ENTER);

        assertThat(says(robot, "No card of the decks you study holds all of these words. Try fewer, or shorter ones.")).isTrue();
        assertThat(gone).isEmpty();
    }

    @Test
    void anyKindOfDrillStartsInAnyDomain(FxRobot robot) {
        past.right(1);
        robot.interact(enter);
        robot.interact(() -> robot.lookup("#any-domain").queryAs(ComboBox.class).getSelectionModel().select(1));
        robot.clickOn("#drill-any");

        assertThat(gone).containsExactly(new Place.Drilling(new Drill.Lookalikes(DATA)));
    }

    @Test
    void aChosenKindWithoutCardsCannotBeStarted(FxRobot robot) {
        robot.interact(() -> robot.lookup("#any-domain").queryAs(ComboBox.class).getSelectionModel().select(2));

        assertThat(robot.lookup("#drill-any").query().isDisabled()).isTrue();
        assertThat(says(robot, "No cards in the decks you study")).isTrue();
    }

    @Test
    void optionsAreKeptAndShowAtOnce(FxRobot robot) {
        weak(robot);
        robot.clickOn("#drill-early").clickOn("#drill-turns").clickOn("#drill-unit-1").doubleClickOn("#drill-amount").write("1");

        var drills = around.settings().drills();
        assertThat(drills.early()).isTrue();
        assertThat(drills.interleaved()).isFalse();
        assertThat(drills.unit()).isEqualTo(Unit.MINUTES);
        assertThat(drills.amount()).isEqualTo(1);
        assertThat(says(robot, "1 min, about 5 cards at your pace")).isTrue();
    }

    @Test
    void anAmountThatCannotBeIsSaidAndNotKept(FxRobot robot) {
        robot.doubleClickOn("#drill-amount").write("0");

        assertThat(says(robot, "A whole number from 1 to 200.")).isTrue();
        assertThat(around.settings().drills().amount()).isEqualTo(15);
    }

    @Test
    void withoutAnswersTheOneButtonLeadsToToday(FxRobot robot) {
        assertThat(says(robot, "There is nothing to go by yet")).isTrue();
        robot.type(KeyCode.SPACE);

        assertThat(gone).containsExactly(new Place.Home());
    }

    @Test
    void whereNothingStandsOutItIsSaid(FxRobot robot) {
        past.right(30);
        robot.interact(enter);
        robot.type(KeyCode.SPACE);

        assertThat(says(robot, "No weak spot stands out")).isTrue();
        assertThat(gone).isEmpty();
    }

    @Test
    void readingThatTakesLongIsSaid(FxRobot robot) throws Exception {
        var waiting = new ArrayList<Runnable>();
        worker = waiting::add;
        robot.interact(enter);
        assertThat(says(robot, READING)).isFalse();

        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> says(robot, READING));
        robot.interact(waiting.getFirst());
        assertThat(says(robot, READING)).isFalse();
    }
}
