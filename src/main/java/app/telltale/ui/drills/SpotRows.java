package app.telltale.ui.drills;

import app.telltale.card.Blueprint;
import app.telltale.card.DomainId;
import app.telltale.insight.WeakSpot;
import app.telltale.insight.WeakSpots;
import app.telltale.library.Insights;
import app.telltale.study.Drill;
import app.telltale.ui.ChoiceRow;
import app.telltale.ui.DrillNames;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The weak spots in three groups, one row each, the first nine with a number key. */
final class SpotRows {
    private static final int KEYS = 9;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** Of a row's width, for the drill that it names. */
    private static final double SHARE = 0.3;

    private final DrillsModel model;
    private final DrillNames names;
    private final Consumer<Drill> start;
    private final VBox groups = new VBox(20);
    private final List<Line> lines = new ArrayList<>();

    /** A row, and what of it waits until the drill's cards are counted. */
    private record Line(Drill drill, ChoiceRow row, Label extent, Button button) {}

    SpotRows(DrillsModel model, DrillNames names, Consumer<Drill> start) {
        this.model = model;
        this.names = names;
        this.start = start;
    }

    VBox node() {
        return groups;
    }

    /** @param allPairs whether pairs beyond the first ones are shown too */
    void show(Insights.View view, boolean allPairs, Runnable showAllPairs) {
        lines.clear();
        groups.getChildren().clear();
        WeakSpots spots = view.spots();
        group("drills.domains", spots.domains().stream().map(spot -> row(spot, figures(spot, view.exam()))).toList());
        int shown = allPairs ? spots.pairs().size() : Math.min(DrillsModel.PAIRS_AT_FIRST, spots.pairs().size());
        group("drills.pairs", spots.pairs().stream().limit(shown).map(spot -> row(spot, figures(spot))).toList());
        if (shown < spots.pairs().size()) {
            var more = Parts.plain(Texts.of("drills.pairs.more", spots.pairs().size() - shown), "", showAllPairs);
            more.setId("more-pairs");
            groups.getChildren().add(more);
        }
        group("drills.sure", spots.overconfidence().stream()
                .map(spot -> row(spot, Texts.of("drills.sure.figures", spot.misses(), spot.sure())))
                .toList());
        showExtents();
    }

    private void group(String title, List<ChoiceRow> rows) {
        if (!rows.isEmpty()) {
            var group = new VBox(8, Parts.label(Texts.of(title), "lead"));
            group.getChildren().addAll(rows);
            groups.getChildren().add(group);
        }
    }

    private static String figures(WeakSpot.InDomain spot, Blueprint exam) {
        String share = Texts.of("drills.domain.figures", spot.cell().misses(), spot.reviews());
        return spot.domain()
                .map(DomainId::number)
                .flatMap(exam::domain)
                .map(domain -> Texts.of("drills.domain.weight", share, domain.weight()))
                .orElse(share);
    }

    private static String figures(WeakSpot.Lookalikes spot) {
        return Texts.of(
                spot.paired() ? "drills.pair.authored" : "drills.pair.logged", spot.pair().count(), DAY.format(spot.pair().last()));
    }

    private ChoiceRow row(WeakSpot spot, String figures) {
        int number = lines.size() + 1;
        String name = names.of(spot);
        String drillName = names.of(spot.drill());
        Runnable drill = () -> startIfAny(spot.drill());
        var button = Parts.outlined(Texts.of("drills.start"), drill);
        button.setId("drill-spot-" + number);
        button.setAccessibleText(Texts.of("drills.start.says", drillName));
        // The row takes the keyboard; its button is for the mouse.
        button.setFocusTraversable(false);
        var extent = Parts.label("", "small", "muted");
        var what = new VBox(2, extent);
        if (spot instanceof WeakSpot.InDomain) {
            what.getChildren().addFirst(Parts.label(drillName));
        }
        what.setAlignment(Pos.CENTER_LEFT);
        what.getStyleClass().add("spot-drill");
        var row = new ChoiceRow(
                        number <= KEYS ? String.valueOf(number) : "",
                        Texts.of("drills.row.says", name, figures, drillName),
                        drill,
                        Parts.label(name, "strong"),
                        Parts.label(figures, "small", "muted"))
                .with(what, button)
                .styled("spot");
        row.setId("spot-" + number);
        what.prefWidthProperty().bind(row.widthProperty().multiply(SHARE));
        what.maxWidthProperty().bind(what.prefWidthProperty());
        lines.add(new Line(spot.drill(), row, extent, button));
        return row;
    }

    private void startIfAny(Drill drill) {
        if (model.extent(drill).filter(extent -> extent.cards() == 0).isEmpty()) {
            start.accept(drill);
        }
    }

    /** Shows how much each drill is as things are set now. */
    void showExtents() {
        lines.forEach(line -> {
            var extent = model.extent(line.drill());
            line.extent().setText(extent.map(Extent::inShort).orElse(""));
            line.button().setDisable(extent.filter(known -> known.cards() == 0).isPresent());
        });
    }

    /** Starts the drill of the row with this number, from 1; false where there is none. */
    boolean start(int number) {
        if (number < 1 || number > Math.min(KEYS, lines.size())) {
            return false;
        }
        startIfAny(lines.get(number - 1).drill());
        return true;
    }

    /** The rows as they stand one below the other. */
    List<ChoiceRow> rows() {
        return lines.stream().map(Line::row).toList();
    }
}
