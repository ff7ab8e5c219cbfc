package app.telltale.ui.plot;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * One datum of a plot: a cell, a bar, a point, a day, an edge.
 *
 * @param node what stands for it; shows by the pseudo-class {@code current} that the keyboard is on it
 * @param says the datum in words
 * @param open shows what lies behind it; empty where there is nothing to show
 */
public record Mark(Node node, String says, @Nullable Runnable open) {}
