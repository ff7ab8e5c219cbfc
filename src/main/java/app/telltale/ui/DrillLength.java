package app.telltale.ui;

import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How long drills are: what the length is counted in, and how much of it. */
public final class DrillLength extends HBox {
    private final Supplier<DrillOptions> holds;
    private final Segments<Unit> units;
    private final CountField amount;

    /**
     * @param holds  what holds now
     * @param chosen told of each length that is chosen or typed
     * @param remark says what is wrong with what is typed
     */
    public DrillLength(Supplier<DrillOptions> holds, Consumer<DrillOptions> chosen, Remark remark) {
        this.holds = holds;
        units = new Segments<>(
                "drill-unit",
                Texts.of("drill.length"),
                List.of(Unit.values()),
                unit -> Texts.of(unit == Unit.CARDS ? "drill.unit.cards" : "drill.unit.minutes"),
                unit -> chosen.accept(holds.get().withLength(unit, holds.get().amount())));
        amount = new CountField(
                "drill-amount",
                Texts.of("drill.length"),
                new CountField.Bounds(1, DrillOptions.MOST),
                () -> holds.get().amount(),
                count -> chosen.accept(holds.get().withLength(holds.get().unit(), count)),
                remark);
        getChildren().addAll(amount, units);
        setSpacing(8);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        show();
    }

    /** Shows what holds now. */
    public void show() {
        units.show(holds.get().unit());
        amount.show();
    }
}
