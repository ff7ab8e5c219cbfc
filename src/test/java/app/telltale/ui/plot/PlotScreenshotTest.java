package app.telltale.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.Picture;
import app.telltale.settings.Settings;
import app.telltale.settings.Settings.Theme;
import app.telltale.ui.Theming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writes a picture of every plot with none, one and many data, as wide as a page has room at 1000 and at 1440. */
@Tag("screenshots")
class PlotScreenshotTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int BESIDE_THE_PAGE = 184;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1000, 100", "DARK, 1000, 100", "LIGHT, 1440, 100", "DARK, 1440, 100", "LIGHT, 1000, 150"})
    void everyPlot(Theme theme, int width, int textSize) throws IOException {
        Files.createDirectories(PICTURES);
        String as = width + "-" + theme.name().toLowerCase(Locale.ROOT) + (textSize == 100 ? "" : "-" + textSize);
        var settings = Settings.DEFAULT.withTheme(theme).withTextSize(textSize);
        for (var amount : List.of("none", "one", "many")) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                plots(amount).forEach((name, plot) -> shoot(name + "-" + amount + "-" + as, card(name, plot), settings, width, _ -> {}));
                return true;
            });
        }
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            shoot("table-" + as, card("heat", Samples.heat(4, () -> {})), settings, width, PlotScreenshotTest::asTable);
            return true;
        });
    }

    private static FigurePane card(String name, Plot plot) {
        var figure = Samples.figure(name, "Where and why you miss", "MLA-C01, last 30 days, recent misses weigh more.");
        return new FigurePane(figure, plot, new Exports() {
            @Override
            public void picture(String id, Node node) {}

            @Override
            public void table(String id, Table table) {}
        });
    }

    private static Map<String, Plot> plots(String amount) {
        Runnable open = () -> {};
        var plots = new LinkedHashMap<String, Plot>();
        switch (amount) {
            case "none" -> {
                plots.put("heat", Samples.heat(0, open));
                plots.put("calendar", Samples.calendar(0));
                plots.put("bars", Samples.bars(1, 7, 0));
            }
            case "one" -> {
                plots.put("heat", Samples.heat(1, open));
                plots.put("confusion", new ConfusionGrid(Samples.confusions(2, open)));
                plots.put("graph", new SubjectGraph(Samples.confusions(2, open)));
                plots.put("calendar", Samples.calendar(1));
                plots.put("lines", Samples.lines(1, 1));
                plots.put("bars", Samples.bars(1, 3, 5));
                plots.put("calibration", Samples.calibration(1));
            }
            default -> {
                plots.put("heat", Samples.heat(4, open));
                plots.put("confusion", new ConfusionGrid(Samples.confusions(16, open)));
                plots.put("graph", new SubjectGraph(Samples.confusions(16, open)));
                plots.put("calendar", Samples.calendar(370));
                plots.put("lines", Samples.lines(3, 52));
                plots.put("lines-dense", Samples.lines(1, 2000));
                plots.put("bars", Samples.bars(1, 30, 120));
                plots.put("bars-stacked", Samples.bars(4, 52, 1300));
                plots.put("bars-few", Samples.bars(2, 7, 40));
                plots.put("calibration", Samples.calibration(3));
            }
        }
        return plots;
    }

    private static void asTable(FigurePane card) {
        ((Button) card.lookup("#heat-more")).fire();
        var menu = (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).findFirst().orElseThrow();
        menu.getItems().getFirst().fire();
        menu.hide();
    }

    private static void shoot(String name, FigurePane card, Settings settings, int width, Consumer<FigurePane> deed) {
        var page = new VBox(card);
        page.getStyleClass().add("page");
        var scene = new Scene(new StackPane(page), width - BESIDE_THE_PAGE, 620);
        new Theming(scene, settings).apply(settings);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        card.lookupAll(".plot").forEach(Node::requestFocus);
        deed.accept(card);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var file = PICTURES.resolve("plot-" + name + ".png");
        Picture.write(scene.snapshot(null), file);
        stage.close();
        assertThat(file).isNotEmptyFile();
    }
}
