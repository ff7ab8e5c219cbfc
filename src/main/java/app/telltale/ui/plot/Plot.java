package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A plot whose marks tell by tooltip what they are. It takes the focus as a whole: the arrow keys, Home and End then move from mark to
 * mark, a line below says which it is, Enter, Space or a click open it, and Tab leaves.
 */
public abstract class Plot extends VBox {
    static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private static final Duration TOOLTIP_DELAY = Duration.millis(150);

    private final Label readout = Parts.label("", "small", "muted", "plot-readout");
    private final Tooltip tooltip = new Tooltip();
    private final Map<Node, Mark> marks = new HashMap<>();
    private List<List<Mark>> rows = List.of();
    private @Nullable Mark hovered;
    private int row;
    private int column;

    Plot() {
        getStyleClass().add("plot");
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("plot-tooltip");
        focusedProperty().subscribe(this::focusChanged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /**
     * Fills the plot.
     *
     * @param content what is seen, with the marks' nodes in it
     * @param grid    the marks as the arrow keys reach them, the upper rows first; rows may differ in length
     */
    final void show(Node content, List<List<Mark>> grid) {
        rows = grid.stream().filter(marksOfRow -> !marksOfRow.isEmpty()).toList();
        rows.forEach(marksOfRow -> marksOfRow.forEach(mark -> marks.put(mark.node(), mark)));
        boolean opens = false;
        for (Mark mark : marks.values()) {
            if (mark.open() != null) {
                mark.node().getStyleClass().add("openable");
                opens = true;
            }
        }
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(content, readout);
        setFocusTraversable(!isEmpty());
        setAccessibleRole(opens ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        setAccessibleRoleDescription(Texts.of(opens ? "plot.role.opens" : "plot.role"));
    }

    /** Lets the keyboard begin at this mark in place of the first. */
    final void startAt(int startRow, int startColumn) {
        row = startRow;
        column = startColumn;
    }

    /** Whether there is nothing to be seen. */
    public final boolean isEmpty() {
        return rows.isEmpty();
    }

    private Mark current() {
        return rows.get(row).get(column);
    }

    private void focusChanged(boolean focused) {
        if (!isEmpty()) {
            current().node().pseudoClassStateChanged(CURRENT, focused);
            readout.setText(focused ? current().says() : "");
            if (focused) {
                setAccessibleText(current().says());
            }
        }
    }

    private void moveTo(int toRow, int toColumn) {
        focusChanged(false);
        row = toRow;
        column = toColumn;
        focusChanged(isFocused());
    }

    private void pressed(KeyEvent event) {
        if (isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> across(column - 1);
            case RIGHT, KP_RIGHT -> across(column + 1);
            case UP, KP_UP -> down(-1);
            case DOWN, KP_DOWN -> down(1);
            case HOME -> across(0);
            case END -> across(Integer.MAX_VALUE);
            case ENTER, SPACE -> used = open(current());
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void across(int toColumn) {
        moveTo(row, Math.clamp(toColumn, 0, rows.get(row).size() - 1));
    }

    /** In a plot of one row, up and down do as left and right. */
    private void down(int step) {
        int to = row + step;
        if (rows.size() == 1) {
            across(column + step);
        } else if (to >= 0 && to < rows.size()) {
            moveTo(to, nearest(rows.get(to)));
        }
    }

    /** The place in {@code marksOfRow} that lies straight above or below where the keyboard is. */
    private int nearest(List<Mark> marksOfRow) {
        double here = middle(current());
        return IntStream.range(0, marksOfRow.size())
                .boxed()
                .min(Comparator.comparingDouble(place -> Math.abs(middle(marksOfRow.get(place)) - here)))
                .orElse(0);
    }

    private static double middle(Mark mark) {
        return mark.node().localToScene(mark.node().getLayoutBounds()).getCenterX();
    }

    private static boolean open(Mark mark) {
        var open = mark.open();
        if (open != null) {
            open.run();
        }
        return open != null;
    }

    /** One tooltip goes along with the mouse, since a plot may have thousands of marks. */
    private void hover(MouseEvent event) {
        Mark mark = at(event);
        if (!Objects.equals(mark, hovered)) {
            if (hovered != null) {
                Tooltip.uninstall(hovered.node(), tooltip);
            }
            if (mark != null) {
                tooltip.setText(mark.says());
                Tooltip.install(mark.node(), tooltip);
            }
            hovered = mark;
        }
    }

    private void clicked(MouseEvent event) {
        Mark mark = at(event);
        if (mark == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        for (int each = 0; each < rows.size(); each++) {
            int place = rows.get(each).indexOf(mark);
            if (place >= 0) {
                moveTo(each, place);
            }
        }
        requestFocus();
        open(mark);
    }

    private @Nullable Mark at(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !node.equals(this) && !marks.containsKey(node)) {
            node = node.getParent();
        }
        return node == null ? null : marks.get(node);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE && !isEmpty()) {
            open(current());
        } else {
            super.executeAccessibleAction(wanted, parameters);
        }
    }
}
