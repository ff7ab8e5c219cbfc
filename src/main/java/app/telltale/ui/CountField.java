package app.telltale.ui;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** A field for a count; every count typed holds at once, and when the field is left it shows what holds. */
public final class CountField extends TextField {
    /** The least and the most that may be typed. */
    public record Bounds(int least, int most) {}

    private final Bounds bounds;
    private final IntSupplier holds;
    private final IntConsumer typed;
    private final Remark remark;

    /**
     * @param holds  the count that holds now
     * @param typed  told of each count that is typed
     * @param remark says what is wrong with what is typed
     */
    public CountField(String id, String says, Bounds bounds, IntSupplier holds, IntConsumer typed, Remark remark) {
        this.bounds = bounds;
        this.holds = holds;
        this.typed = typed;
        this.remark = remark;
        setId(id);
        setAccessibleText(says);
        getStyleClass().add("count-field");
        show();
        textProperty().subscribe((_, _) -> changed());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                show();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows what holds, unless that is what stands there. */
    public void show() {
        var count = count();
        if (count.isEmpty() || count.getAsInt() != holds.getAsInt()) {
            setText(String.valueOf(holds.getAsInt()));
        }
    }

    private OptionalInt count() {
        var count = Counts.of(getText());
        return count.isPresent() && count.getAsInt() >= bounds.least() && count.getAsInt() <= bounds.most()
                ? count
                : OptionalInt.empty();
    }

    private void changed() {
        var count = count();
        remark.say(count.isPresent() ? "" : Texts.of("count.wrong", bounds.least(), bounds.most()));
        count.ifPresent(typed);
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        if (step != 0) {
            setText(String.valueOf(Math.clamp(holds.getAsInt() + step, bounds.least(), bounds.most())));
            end();
            event.consume();
        }
    }
}
