package app.telltale.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts that screens are made of. */
public final class Parts {
    private Parts() {}

    /** A label that wraps, with style classes of {@code telltale.css}. */
    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that stays on one line and is never cut off in favour of its neighbours. */
    public static Label word(String text, String... styles) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** @param tone empty, {@code accent}, {@code amber} or {@code red} */
    public static Label chip(String text, String tone) {
        var chip = word(text, "chip");
        if (!tone.isEmpty()) {
            chip.getStyleClass().add(tone);
        }
        return chip;
    }

    public static Label keyCap(String key) {
        return word(key, "key-cap");
    }

    /** The one filled button of a screen. */
    public static Button filled(String text, String key, Runnable action) {
        return button(text, key.isEmpty() ? null : keyCap(key), action, "filled");
    }

    public static Button outlined(String text, Runnable action, String... styles) {
        var button = button(text, null, action, "outlined");
        button.getStyleClass().addAll(styles);
        return button;
    }

    public static Button outlined(String text, Feather icon, Runnable action) {
        return button(text, new FontIcon(icon), action, "outlined");
    }

    /** @param key stands on its key cap */
    public static Button outlined(String text, String key, Runnable action) {
        return button(text, keyCap(key), action, "outlined");
    }

    /** A quiet button; {@code key} may be empty. */
    public static Button plain(String text, String key, Runnable action) {
        return button(text, key.isEmpty() ? null : keyCap(key), action, "plain");
    }

    /** A button that shows only an icon; {@code text} is what a screen reader and the tooltip say. */
    public static Button icon(Feather icon, String text, Runnable action) {
        var button = button("", new FontIcon(icon), action, "plain");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }

    private static Button button(String text, @Nullable Node graphic, Runnable action, String style) {
        var button = new Button(text);
        button.setGraphic(graphic);
        if (graphic instanceof Label) {
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add(style);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Takes up the room that is left in a row. */
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static HBox row(double spacing, Node... nodes) {
        var row = new HBox(spacing, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** White paper with a thin line. */
    public static VBox paper(Node... nodes) {
        var paper = new VBox(nodes);
        paper.getStyleClass().add("paper");
        return paper;
    }

    /** A panel with a small title: {@code tone} as for chips. */
    public static VBox panel(String tone, Feather icon, String title, Node content) {
        var heading = new Label(title, new FontIcon(icon));
        heading.getStyleClass().add("panel-title");
        heading.setGraphicTextGap(8);
        var panel = new VBox(heading, content);
        panel.getStyleClass().add("panel");
        if (!tone.isEmpty()) {
            panel.getStyleClass().add(tone);
        }
        return panel;
    }

    /** A thin bar, filled to {@code share} of 0..1; {@code says} is what a screen reader hears. */
    public static ProgressBar bar(double share, String says) {
        var bar = new ProgressBar(share);
        bar.getStyleClass().add("thin-bar");
        bar.setAccessibleText(says);
        return bar;
    }

    /** Page content that scrolls when the window is too low, never sideways. */
    public static ScrollPane scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
