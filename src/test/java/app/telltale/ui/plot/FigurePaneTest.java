package app.telltale.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.ui.Theming;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FigurePaneTest implements Exports {
    private static final Figure FIGURE = Samples.figure("misses", "Where you miss", "Misses by domain and kind.");

    private final VBox page = new VBox();
    private final List<String> tables = new ArrayList<>();
    private final List<Node> pictures = new ArrayList<>();

    @Override
    public void picture(String id, Node node) {
        pictures.add(node);
    }

    @Override
    public void table(String id, Table table) {
        tables.add(id + " " + table.rows().size());
    }

    @Start
    void start(Stage stage) {
        page.getChildren().setAll(new FigurePane(FIGURE, Samples.heat(4, () -> {}), this));
        var scene = new Scene(page, 760, 500);
        new Theming(scene, Settings.DEFAULT).apply(Settings.DEFAULT.withTheme(Theme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private static void choose(FxRobot robot, String item) {
        robot.clickOn("#misses-more").clickOn("#misses-" + item);
    }

    @Test
    void theCardSaysInWordsWhatThePlotShows(FxRobot robot) {
        assertThat(robot.lookup("#misses").query().getAccessibleText()).isEqualTo("Where you miss. Misses by domain and kind.");
        assertThat(robot.lookup(".plot").query().getAccessibleHelp()).startsWith("Misses by domain and kind.");
    }

    @Test
    void theFiguresAreShownAsATableAndBack(FxRobot robot) {
        choose(robot, "table");
        TableView<?> table = robot.lookup(".figure-table").queryAs(TableView.class);
        assertThat(table.getItems().size()).isEqualTo(20);
        assertThat(table.isFocused()).isTrue();
        assertThat(robot.lookup(".plot").queryAll()).isEmpty();

        choose(robot, "table");
        assertThat(robot.lookup(".figure-table").queryAll()).isEmpty();
        assertThat(robot.lookup(".plot").query().isFocused()).isTrue();
    }

    @Test
    void theTableIsScrolledWithTheKeys(FxRobot robot) {
        choose(robot, "table");

        robot.type(KeyCode.END);

        assertThat(robot.lookup(".figure-table").queryAs(TableView.class).getSelectionModel().getSelectedIndex()).isEqualTo(19);
    }

    @Test
    void theTableIsHandedOverToBeSaved(FxRobot robot) {
        choose(robot, "csv");

        assertThat(tables).containsExactly("misses 20");
    }

    @Test
    void thePictureIsOfThePlotEvenWhileTheTableIsShown(FxRobot robot) {
        choose(robot, "table");
        choose(robot, "picture");

        assertThat(pictures).hasSize(1);
        assertThat(pictures.getFirst().lookup(".plot")).isNotNull();
    }

    @Test
    void thePictureIsWrittenAtTwiceTheSizeOnTheColourOfThePage(FxRobot robot) throws IOException {
        choose(robot, "picture");
        var node = pictures.getFirst();
        var png = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> PlotPicture.of(node)).png();

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        var colours = new HashSet<Integer>();
        for (int x = 0; x < picture.getWidth(); x += 3) {
            for (int y = 0; y < picture.getHeight(); y += 3) {
                colours.add(picture.getRGB(x, y));
            }
        }
        assertThat(picture.getWidth()).isEqualTo((int) Math.ceil(2 * node.getBoundsInLocal().getWidth()));
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xff0f1317);
        assertThat(colours).hasSizeGreaterThan(20);
    }

    @Test
    void aFigureOfNothingSaysWhatFillsIt(FxRobot robot) {
        robot.interact(() -> page.getChildren().setAll(new FigurePane(FIGURE, Samples.heat(0, () -> {}), this)));
        assertThat(robot.lookup("Nothing yet. Review a few cards and this fills up.").tryQuery()).isPresent();
        assertThat(robot.lookup("#misses-more").tryQuery()).isEmpty();

        robot.interact(() -> page.getChildren().setAll(new FigurePane(FIGURE, "Take a mock exam.")));
        assertThat(robot.lookup("Take a mock exam.").tryQuery()).isPresent();
    }

    @Test
    void aTableIsNotRagged() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Table(List.of("Domain", "Misses"), List.of(List.of("Deployment"))));
    }
}
