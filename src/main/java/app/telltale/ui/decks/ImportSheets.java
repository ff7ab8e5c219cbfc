package app.telltale.ui.decks;

import app.telltale.library.ImportPlan;
import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Shows what an import would do, and asks whether it is to be done. */
final class ImportSheets {
    private final ImportModel model;
    private final Overlay overlay;

    ImportSheets(ImportModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
    }

    /** Opens the plan's sheet; closing it leaves the file alone. */
    void open(ImportStep.Planned planned) {
        switch (planned.plan()) {
            case ImportPlan.Refused refused -> open(planned, new ProblemList(refused).sheet(overlay, leave(planned, "overlay.close")));
            case ImportPlan.Ready ready -> open(planned, ready);
        }
    }

    private void open(ImportStep.Planned planned, VBox sheet) {
        sheet.getStyleClass().add("wide-sheet");
        overlay.open(sheet, () -> model.leave(planned));
    }

    private void open(ImportStep.Planned planned, ImportPlan.Ready plan) {
        boolean idle = ImportTally.isIdle(plan) && !planned.restores();
        var tally = new VBox();
        tally.getStyleClass().add("tally");
        Stream.of(ImportTally.values())
                .map(kind -> new NoteIds(kind, kind.notes(plan)).node())
                .forEach(tally.getChildren()::add);
        var content = new VBox(12, Parts.label(lead(plan, planned.restores(), idle)), tally);
        if (!idle) {
            content.getChildren().add(Parts.label(progress(plan), "small", "muted"));
        }
        if (planned.waiting() > 0) {
            content.getChildren().add(Parts.label(Texts.of("import.waiting", planned.waiting()), "small", "muted"));
        }
        var title = Texts.of("import.title", plan.deck().name());
        if (idle) {
            var close = Parts.filled(Texts.of("overlay.close"), "", overlay::close);
            open(planned, overlay.sheet(title, content, close));
            close.requestFocus();
        } else {
            var act = importing(planned);
            open(planned, overlay.sheet(title, content, leave(planned, "overlay.cancel"), act));
            act.requestFocus();
        }
    }

    private Button importing(ImportStep.Planned planned) {
        var button = Parts.filled(Texts.of("import.do"), "", () -> {
            model.carryOut(planned);
            overlay.close();
        });
        button.setId("import-do");
        button.setDefaultButton(true);
        return button;
    }

    private Button leave(ImportStep.Planned planned, String key) {
        var button = Parts.outlined(Texts.of(planned.waiting() > 0 ? "import.skip" : key), overlay::close);
        button.setId("import-leave");
        return button;
    }

    private static String lead(ImportPlan.Ready plan, boolean restores, boolean idle) {
        if (idle) {
            return Texts.of("import.idle", plan.file());
        }
        return plan.existing()
                .map(deck -> Texts.of(restores ? "import.lead.restores" : "import.lead.updates", plan.file(), deck.name()))
                .orElseGet(() -> Texts.of("import.lead.new", plan.file()));
    }

    private static String progress(ImportPlan.Ready plan) {
        if (plan.existing().isEmpty()) {
            return Texts.of("import.progress.new");
        }
        return Texts.of(plan.retired().isEmpty() ? "import.progress.kept" : "import.progress.retired");
    }
}
