package app.telltale.ui.insight;

import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import app.telltale.ui.plot.Exports;
import app.telltale.ui.plot.PlotPicture;
import app.telltale.ui.plot.Table;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Saves figures, the report and the review log where the learner wants them. */
final class Saving implements Exports {
    private final InsightsModel model;
    private final SavePlace place;
    private final Overlay overlay;

    Saving(InsightsModel model, SavePlace place, Overlay overlay) {
        this.model = model;
        this.place = place;
        this.overlay = overlay;
        model.saved().subscribe(file -> file.ifPresent(this::tell));
    }

    private void tell(Path file) {
        overlay.notice(Texts.of("insights.saved", String.valueOf(file.getFileName()), String.valueOf(file.getParent())));
    }

    private void ask(String suggested, Consumer<Path> save) {
        place.ask(suggested).ifPresent(save);
    }

    @Override
    public void picture(String id, Node node) {
        var picture = PlotPicture.of(node);
        ask(id + ".png", file -> model.savePicture(picture::png, file));
    }

    @Override
    public void table(String id, Table table) {
        ask(id + ".csv", file -> model.saveTable(table, file));
    }

    void saveReport() {
        ask("readiness.html", model::saveReport);
    }

    Node report() {
        var button = Parts.outlined(Texts.of("insights.report"), Feather.FILE_TEXT, this::saveReport);
        button.setId("insights-report");
        return button;
    }

    Node log() {
        var csv = new MenuItem(Texts.of("insights.log.csv"));
        csv.setId("insights-log-csv");
        csv.setOnAction(_ -> ask("review-log.csv", file -> model.saveLog(false, file)));
        var json = new MenuItem(Texts.of("insights.log.json"));
        json.setId("insights-log-json");
        json.setOnAction(_ -> ask("review-log.json", file -> model.saveLog(true, file)));
        var menu = new MenuButton(Texts.of("insights.log"), new FontIcon(Feather.DOWNLOAD), csv, json);
        menu.setId("insights-log");
        menu.getStyleClass().add("outlined");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    /** How far the log is written, with a way to call it off. */
    HBox progress(int perCent) {
        String says = Texts.of("insights.log.writing", perCent);
        var bar = Parts.bar(perCent / 100.0, says);
        bar.setPrefWidth(200);
        return Parts.row(12, bar, Parts.word(says, "small", "muted"), Parts.plain(Texts.of("overlay.cancel"), "", model::callOff));
    }
}
