package app.telltale.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.settings.Settings;
import app.telltale.ui.Theming;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The marks of a plot under the keyboard and the mouse. */
@ExtendWith(ApplicationExtension.class)
class PlotTest {
    private final List<String> opened = new ArrayList<>();
    private final VBox page = new VBox();

    @Start
    void start(Stage stage) {
        var scene = new Scene(page, 800, 640);
        new Theming(scene, Settings.DEFAULT).apply(Settings.DEFAULT);
        stage.setScene(scene);
        stage.show();
    }

    private <P extends Plot> P shown(FxRobot robot, P plot) {
        robot.interact(() -> {
            page.getChildren().setAll(plot, new Button("after"));
            plot.requestFocus();
        });
        return plot;
    }

    private HeatGrid heat(FxRobot robot) {
        var plot = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Samples.heat(4, () -> opened.add("cell")));
        return shown(robot, plot);
    }

    private static String readout(Plot plot) {
        return ((Label) plot.lookup(".plot-readout")).getText();
    }

    private static List<Node> current(Plot plot) {
        return plot.lookupAll(".heat-cell").stream().filter(node -> node.getPseudoClassStates().contains(Plot.CURRENT)).toList();
    }

    @Test
    void theFirstMarkIsReadWhenThePlotTakesTheFocus(FxRobot robot) {
        var plot = heat(robot);

        assertThat(readout(plot)).isEqualTo("Data preparation, Service mismatch: 9");
        assertThat(plot.getAccessibleText()).isEqualTo(readout(plot));
        assertThat(current(plot)).hasSize(1);
    }

    @Test
    void theArrowKeysGoFromCellToCell(FxRobot robot) {
        var plot = heat(robot);

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(readout(plot)).isEqualTo("Model development, Reasoning: 6");

        robot.type(KeyCode.LEFT, KeyCode.UP);
        assertThat(readout(plot)).isEqualTo("Data preparation, Constraint miss: 2");
        assertThat(current(plot)).hasSize(1);
    }

    @Test
    void theArrowKeysStopAtTheEdges(FxRobot robot) {
        var plot = heat(robot);

        robot.type(KeyCode.UP, KeyCode.LEFT);
        assertThat(plot.isFocused()).isTrue();
        assertThat(readout(plot)).isEqualTo("Data preparation, Service mismatch: 9");

        robot.type(KeyCode.END).type(KeyCode.DOWN, 9).type(KeyCode.RIGHT);
        assertThat(readout(plot)).isEqualTo("Monitoring, security, Careless: 1");
    }

    @Test
    void enterAndSpaceOpenTheMark(FxRobot robot) {
        heat(robot);

        robot.type(KeyCode.ENTER, KeyCode.SPACE);

        assertThat(opened).hasSize(2);
    }

    @Test
    void aClickOpensTheMarkAndTakesTheKeyboardThere(FxRobot robot) {
        var plot = heat(robot);

        robot.clickOn("7");

        assertThat(opened).hasSize(1);
        assertThat(readout(plot)).isEqualTo("Deployment, Constraint miss: 7");
    }

    @Test
    void tabLeavesThePlot(FxRobot robot) {
        var plot = heat(robot);

        robot.type(KeyCode.TAB);

        assertThat(robot.lookup("after").query().isFocused()).isTrue();
        assertThat(readout(plot)).isEmpty();
        assertThat(current(plot)).isEmpty();
    }

    @Test
    void theTooltipSaysWhatTheMarkIs(FxRobot robot) throws TimeoutException {
        heat(robot);

        robot.moveTo("4").moveTo("6").moveBy(3, 0);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> tooltips().equals(List.of("Model development, Reasoning: 6")));

        assertThat(tooltips()).hasSize(1);
    }

    private static List<String> tooltips() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Window.getWindows().stream()
                .filter(window -> window.isShowing() && window instanceof Tooltip)
                .map(window -> ((Tooltip) window).getText())
                .toList());
    }

    @Test
    void anArrowOfTheGraphIsReachedAndOpened(FxRobot robot) {
        var plot = shown(robot, new SubjectGraph(Samples.confusions(12, () -> opened.add("edge"))));

        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);

        assertThat(readout(plot)).isEqualTo("Chose Real-time inference where Batch Transform was right: 11 times");
        assertThat(opened).containsExactly("edge");
    }

    @Test
    void theConfusionsSayWhatWasChosenForWhat(FxRobot robot) {
        var plot = shown(robot, new ConfusionGrid(Samples.confusions(2, () -> {})));

        robot.type(KeyCode.RIGHT);
        assertThat(readout(plot)).isEqualTo("Chose SageMaker Feature Store where AWS Glue was right: 12 times");

        robot.type(KeyCode.DOWN);
        assertThat(readout(plot)).isEqualTo("Chose SageMaker Feature Store, which was right: 30 times");
    }

    @Test
    void theDaysBeginWithTodayAndGoBackByWeeks(FxRobot robot) {
        var plot = shown(robot, Samples.calendar(370));

        assertThat(readout(plot)).isEqualTo("Tuesday, 24 November 2026: no reviews");
        robot.type(KeyCode.LEFT);
        assertThat(readout(plot)).isEqualTo("Tuesday, 17 November 2026: 59 reviews");
        robot.type(KeyCode.DOWN);
        assertThat(readout(plot)).startsWith("Wednesday, 18 November 2026");
    }

    @Test
    void downGoesToTheReadingBelowOnTheNextLine(FxRobot robot) {
        var plot = shown(robot, Samples.lines(2, 24));

        robot.type(KeyCode.LEFT);
        String day = readout(plot).replaceFirst(":.*", "");
        robot.type(KeyCode.DOWN);

        assertThat(readout(plot)).startsWith(day).isNotEqualTo(day);
    }

    @Test
    void aBarIsReachedEvenWhereItIsNothing(FxRobot robot) {
        var plot = shown(robot, Samples.bars(1, 7, 40));

        assertThat(readout(plot)).isEqualTo("Today: [0.0]");
        robot.type(KeyCode.END);
        assertThat(readout(plot)).startsWith("30 Nov");
    }

    @Test
    void thePointsOfCalibrationSayHowFarOffTheyAre(FxRobot robot) {
        var plot = shown(robot, Samples.calibration(3));

        robot.type(KeyCode.END);

        assertThat(readout(plot)).isEqualTo("Sure: right 86 % of the time where 95 % would be just, from 1,204 answers");
    }

    @Test
    void plotsOfNothingAreEmptyAndTakeNoFocus() {
        var plots = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> List.<Plot>of(
                Samples.heat(0, () -> {}),
                new ConfusionGrid(List.of()),
                new SubjectGraph(List.of()),
                Samples.lines(0, 0),
                Samples.lines(2, 0),
                Samples.bars(1, 0, 1),
                Samples.calibration(0)));

        assertThat(plots).allMatch(Plot::isEmpty).noneMatch(Node::isFocusTraversable);
    }

    @Test
    @Tag("benchmark")
    void twoThousandReadingsStayFluid(FxRobot robot) {
        var plot = shown(robot, Samples.lines(1, 2_000));

        long fastest = IntStream.range(0, 20).mapToLong(step -> layout(plot, 300 + step)).min().orElseThrow();

        assertThat(fastest / 1_000_000).as("milliseconds a layout").isLessThan(50);
    }

    private static long layout(Plot plot, double height) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            long start = System.nanoTime();
            plot.setPrefHeight(height);
            plot.getScene().getRoot().layout();
            return System.nanoTime() - start;
        });
    }
}
