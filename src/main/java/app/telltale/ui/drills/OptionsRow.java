package app.telltale.ui.drills;

import app.telltale.study.DrillOptions;
import app.telltale.ui.DrillLength;
import app.telltale.ui.Parts;
import app.telltale.ui.Remark;
import app.telltale.ui.Texts;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** How drills go, in one line; the settings say the same at length. */
final class OptionsRow {
    private final DrillsModel model;
    private final Remark remark = new Remark();
    private final DrillLength length;
    private final CheckBox turns;
    private final CheckBox early;

    OptionsRow(DrillsModel model) {
        this.model = model;
        length = new DrillLength(() -> model.options().get(), model::options, remark);
        turns = toggle("drill-turns", "drill.turns", "settings.drills.turns.help", on -> model.options(now().withInterleaved(on)));
        early = toggle("drill-early", "drill.early", "settings.drills.early.help", on -> model.options(now().withEarly(on)));
        model.options().subscribe(this::show);
    }

    private DrillOptions now() {
        return model.options().get();
    }

    private static CheckBox toggle(String id, String text, String help, Consumer<Boolean> chosen) {
        var box = new CheckBox(Texts.of(text));
        box.setId(id);
        box.getStyleClass().add("switch");
        box.setTooltip(new Tooltip(Texts.of(help)));
        box.setAccessibleHelp(Texts.of(help));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().subscribe((_, on) -> chosen.accept(on));
        return box;
    }

    private void show(DrillOptions options) {
        length.show();
        turns.setSelected(options.interleaved());
        early.setSelected(options.early());
    }

    Node node() {
        var row = new FlowPane(20, 12, Parts.row(8, Parts.word(Texts.of("drill.length"), "muted"), length), turns, early);
        row.setRowValignment(VPos.CENTER);
        var paper = Parts.paper(row, remark.node());
        paper.setSpacing(4);
        return paper;
    }
}
