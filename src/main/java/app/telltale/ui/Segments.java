package app.telltale.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A few choices side by side of which exactly one holds; the arrow keys move between them. */
public final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * @param id     of the buttons, each with its place from 0 behind a hyphen
     * @param says   what is chosen, for a screen reader
     * @param chosen told of each choice by the learner
     */
    public Segments(String id, String says, List<T> choices, Function<T, String> text, Consumer<T> chosen) {
        var group = new ToggleGroup();
        for (T choice : choices) {
            var button = new ToggleButton(text.apply(choice));
            button.setId(id + "-" + buttons.size());
            button.getStyleClass().setAll("segment");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(says + ": " + button.getText());
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.accept(choice);
            });
            button.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, choices, choice));
            buttons.put(choice, button);
        }
        getStyleClass().add("segments");
        getChildren().addAll(buttons.values());
        setMaxHeight(Region.USE_PREF_SIZE);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private void pressed(KeyEvent event, List<T> choices, T from) {
        int step = switch (event.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        if (step != 0) {
            int to = Math.clamp(choices.indexOf(from) + step, 0, choices.size() - 1);
            var button = buttons.get(choices.get(to));
            if (button != null) {
                button.requestFocus();
                button.fire();
            }
            event.consume();
        }
    }

    /** Shows what holds. */
    public void show(T choice) {
        var button = buttons.get(choice);
        if (button != null) {
            button.setSelected(true);
        }
    }
}
