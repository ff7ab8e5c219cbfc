package app.telltale.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's content: the rail on the left, the screen beside it, and what lies over both. */
public final class Shell implements Navigator {
    private final StackPane root = new StackPane();
    private final BorderPane body = new BorderPane();
    private final VBox rail = new VBox();
    private final Overlay overlay;
    private final List<Entry> entries;
    private final Map<Class<? extends Place>, ToggleButton> buttons;
    private Function<Place, Screen> screens = place -> {
        throw new IllegalStateException("no screen for " + place);
    };
    private @Nullable Screen current;
    private boolean used;

    /** A line of the rail. */
    public record Entry(Place place, Feather icon, String text, boolean last) {}

    /** @param entries of the rail; those marked last stand at its foot */
    public Shell(List<Entry> entries, Overlay overlay) {
        this.entries = entries;
        this.overlay = overlay;
        this.buttons = entries.stream()
                .collect(Collectors.toMap(entry -> entry.place().getClass(), this::railItem));
        body.setLeft(buildRail());
        root.getChildren().add(body);
        root.getChildren().addAll(overlay.layers());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
    }

    /** Makes or finds the screen of a place; to be set before going anywhere. */
    public void screens(Function<Place, Screen> of) {
        screens = of;
    }

    public StackPane node() {
        return root;
    }

    @Override
    public void go(Place place) {
        if (current != null) {
            current.hidden();
        }
        buttons.forEach((kind, button) -> button.setSelected(kind == place.getClass()));
        rail.setVisible(!(place instanceof Place.Welcome));
        rail.setManaged(rail.isVisible());
        var screen = screens.apply(place);
        current = screen;
        body.setCenter(screen.node());
        screen.node().requestFocus();
        screen.shown();
    }

    private VBox buildRail() {
        var brand = new Label(Texts.of("app.name"), new FontIcon(Feather.EYE));
        brand.getStyleClass().add("brand");
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        rail.getStyleClass().add("rail");
        rail.getChildren().add(brand);
        entries.stream().filter(entry -> !entry.last()).map(this::button).forEach(rail.getChildren()::add);
        rail.getChildren().add(spring);
        var keys = Parts.plain(Texts.of("keys.open"), "?", this::showKeys);
        keys.setId("show-keys");
        rail.getChildren().add(keys);
        entries.stream().filter(Entry::last).map(this::button).forEach(rail.getChildren()::add);
        return rail;
    }

    private Node button(Entry entry) {
        return Objects.requireNonNull(buttons.get(entry.place().getClass()));
    }

    private ToggleButton railItem(Entry entry) {
        var button = new ToggleButton(entry.text(), new FontIcon(entry.icon()));
        button.getStyleClass().setAll("toggle-button", "rail-item");
        button.setId("rail-" + entry.place().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        button.setTooltip(new Tooltip(shortcut(entry).getDisplayText()));
        button.setOnAction(_ -> go(entry.place()));
        return button;
    }

    private KeyCombination shortcut(Entry entry) {
        var digits = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
        return new KeyCodeCombination(digits.get(entries.indexOf(entry)), KeyCombination.SHORTCUT_DOWN);
    }

    private void onPressed(KeyEvent event) {
        use(event);
        used = event.isConsumed();
    }

    private void use(KeyEvent event) {
        if (overlay.isOpen()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                overlay.leave();
                event.consume();
            }
            return;
        }
        var place = entries.stream()
                .filter(entry -> rail.isVisible() && shortcut(entry).match(event))
                .findFirst();
        if (place.isPresent()) {
            go(place.get().place());
            event.consume();
        } else if (current != null
                && !(event.getTarget() instanceof TextInputControl)
                && !event.isShortcutDown()
                && !event.isAltDown()
                && current.pressed(event)) {
            event.consume();
        }
    }

    private void onTyped(KeyEvent event) {
        if (used) {
            // The key was for the screen, which may have given the focus to a field; its character does not belong there.
            event.consume();
        } else if (event.getCharacter().equals("?") && !overlay.isOpen() && !(event.getTarget() instanceof TextInputControl)) {
            showKeys();
            event.consume();
        }
    }

    private void showKeys() {
        var grid = new GridPane(20, 8);
        var hints = new ArrayList<Screen.KeyHint>();
        if (current != null) {
            hints.addAll(current.keys());
        }
        entries.forEach(entry -> hints.add(new Screen.KeyHint(shortcut(entry).getDisplayText(), entry.text())));
        hints.add(new Screen.KeyHint("?", Texts.of("keys.this")));
        IntStream.range(0, hints.size()).forEach(row -> {
            grid.add(Parts.keyCap(hints.get(row).keys()), 0, row);
            grid.add(Parts.label(hints.get(row).what()), 1, row);
        });
        var close = Parts.filled(Texts.of("overlay.close"), "Esc", overlay::close);
        overlay.open(overlay.sheet(Texts.of("keys.title"), grid, close));
        close.requestFocus();
    }
}
