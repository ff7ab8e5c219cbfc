package app.telltale.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.Library;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.study.DrillOptions;
import app.telltale.ui.Around;
import app.telltale.ui.Overlay;
import app.telltale.ui.Place;
import app.telltale.ui.Shell;
import app.telltale.ui.Theming;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
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

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
    private static final LocalDate EXAM = LocalDate.of(2026, 12, 10);

    private final Around around = new Around();
    private final List<Path> opened = new ArrayList<>();
    private final Path folder;
    private final Library library;

    SettingsViewTest(@TempDir Path folder) {
        this.folder = folder;
        library = Around.library(folder);
        around.settings(Settings.DEFAULT
                .withExam("mla-c01", Optional.of(EXAM))
                .withAskSureness(true)
                .withReducedMotion(true)
                .withTextSize(90));
    }

    @Start
    void start(Stage stage) {
        var overlay = new Overlay();
        var view = new SettingsView(new SettingsModel(library, Around.background(), around), opened::add, overlay);
        var shell = new Shell(List.of(new Shell.Entry(new Place.Settings(), Feather.SETTINGS, "Settings", true)), overlay);
        shell.screens(_ -> view);
        var scene = new Scene(shell.node(), 1000, 900);
        var theming = new Theming(scene, around.settings());
        theming.apply(around.settings());
        around.onApplied(theming::apply);
        stage.setScene(scene);
        shell.go(new Place.Settings());
        stage.show();
    }

    @AfterEach
    void close() {
        assertThat(around.reported()).isEmpty();
        library.close();
    }

    @Test
    void showingThePageChangesNothing(FxRobot robot) {
        assertThat(robot.lookup("#exam-date").queryAs(DatePicker.class).getValue()).isEqualTo(EXAM);
        assertThat(around.settings().examDate()).contains(EXAM);
        assertThat(around.settings().reducedMotion()).isTrue();
        assertThat(around.settings().textSize()).isEqualTo(90);
    }

    @Test
    void aCountHoldsAsItIsTypedAndWhatIsNoneIsSaid(FxRobot robot) {
        robot.doubleClickOn("#limit-new").write("35");
        assertThat(around.settings().limits().fresh()).isEqualTo(35);

        robot.type(KeyCode.X);
        assertThat(robot.lookup("A whole number from 0 to 9999.").tryQuery().map(Node::isVisible)).contains(true);
        assertThat(around.settings().limits().fresh()).isEqualTo(35);

        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#limit-new").queryAs(TextField.class).getText()).isEqualTo("35");
        robot.type(KeyCode.UP);
        assertThat(around.settings().limits().reviews()).isEqualTo(201);
    }

    @Test
    void aLeechHasAtLeastOneLapse(FxRobot robot) {
        scrollDown(robot);
        robot.doubleClickOn("#leech-lapses").write("0");
        assertThat(robot.lookup("A whole number from 1 to 99.").tryQuery().map(Node::isVisible)).contains(true);
        assertThat(around.settings().leechLapses()).isEqualTo(8);

        robot.type(KeyCode.UP);
        assertThat(around.settings().leechLapses()).isEqualTo(9);
    }

    @Test
    void drillsAreSetAsTheScreenOfDrillsDoes(FxRobot robot) {
        reveal(robot, "#half-life");
        robot.clickOn("#drill-unit-1").clickOn("#drill-turns").clickOn("#drill-early").doubleClickOn("#drill-amount").write("25");

        assertThat(around.settings().drills()).isEqualTo(new DrillOptions(DrillOptions.Unit.MINUTES, 25, false, true));
    }

    @Test
    void theHalfLifeSaysWhatItDoes(FxRobot robot) {
        reveal(robot, "#half-life");
        robot.doubleClickOn("#half-life").write("7");
        assertThat(around.settings().halfLifeDays()).isEqualTo(7);
        assertThat(robot.lookup("A miss of 7 days ago weighs half as much as one of today.").tryQuery()).isPresent();

        robot.push(KeyCode.CONTROL, KeyCode.A).write("366");
        assertThat(robot.lookup("A whole number from 1 to 365.").tryQuery().map(Node::isVisible)).contains(true);
        assertThat(around.settings().halfLifeDays()).isEqualTo(36);
    }

    @Test
    void theDateIsTypedRefusedAndCleared(FxRobot robot) {
        type(robot, "soon");
        assertThat(around.settings().examDate()).contains(EXAM);
        assertThat(remarks(robot)).hasSize(1);

        type(robot, "1 march 2027");
        assertThat(around.settings().examDate()).contains(LocalDate.of(2027, 3, 1));
        assertThat(remarks(robot)).isEmpty();

        robot.clickOn("#exam-date-clear");
        assertThat(around.settings().examDate()).isEmpty();
    }

    @Test
    void examSwitchesAndSegmentsHoldAtOnce(FxRobot robot) {
        robot.clickOn("#exam-mls-c01");
        scrollDown(robot);
        robot.clickOn("#ask-sureness").clickOn("#grades-1").clickOn("#theme-1").type(KeyCode.RIGHT);
        robot.clickOn("#data-open");

        var now = around.settings();
        assertThat(now.exam()).isEqualTo("mls-c01");
        assertThat(now.askSureness()).isFalse();
        assertThat(now.sixGrades()).isTrue();
        assertThat(now.theme()).isEqualTo(Theme.DARK);
        assertThat(opened).containsExactly(folder);
    }

    @Test
    void textSizeGoesInSteps(FxRobot robot) {
        scrollDown(robot);
        robot.interact(() -> robot.lookup("#text-size").query().requestFocus());
        robot.type(KeyCode.RIGHT);

        assertThat(around.settings().textSize()).isEqualTo(95);
    }

    private static void type(FxRobot robot, String date) {
        robot.clickOn("#exam-date .text-field").push(KeyCode.CONTROL, KeyCode.A).write(date).type(KeyCode.ENTER);
    }

    private static Set<Node> remarks(FxRobot robot) {
        return robot.lookup(".remark").match(Node::isVisible).queryAll();
    }

    /** Scrolls so that the control stands in the middle. */
    private static void reveal(FxRobot robot, String query) {
        robot.interact(() -> {
            var scroll = robot.lookup(".page-scroll").queryAs(ScrollPane.class);
            var content = scroll.getContent();
            double middle = content.sceneToLocal(robot.lookup(query).query().localToScene(0, 0)).getY();
            double seen = scroll.getViewportBounds().getHeight();
            scroll.setVvalue((middle - seen / 2) / (content.getBoundsInLocal().getHeight() - seen));
        });
    }

    private static void scrollDown(FxRobot robot) {
        robot.interact(() -> robot.lookup(".page-scroll").queryAs(ScrollPane.class).setVvalue(1));
    }
}
