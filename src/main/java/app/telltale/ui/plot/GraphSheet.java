package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.plot.GraphLayout.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Draws the graph: names at both sides, arrows between them. */
final class GraphSheet extends Pane {
    private static final double ROW_IN_FONT_SIZES = 3;
    private static final double NAME_SHARE = 0.27;
    private static final double MARGIN = 10;
    private static final double APART = 7;
    private static final double LABEL_APART = 3;
    private static final double BEHIND_DOT = 8;
    private static final double BEFORE_DOT = 6;

    private final GraphLayout layout;
    private final List<GraphEdge> edges;
    private final Map<String, Label> names = new HashMap<>();
    private final Map<String, Region> dots = new HashMap<>();

    GraphSheet(GraphLayout layout, List<GraphEdge> edges) {
        this.layout = layout;
        this.edges = edges;
        layout.spots().forEach((subject, spot) -> {
            var name = Parts.label(subject, "small", "graph-name");
            name.setAlignment(spot.left() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            name.setStyle("-fx-text-alignment: " + (spot.left() ? "right" : "left"));
            var dot = new Region();
            dot.getStyleClass().add("graph-dot");
            names.put(subject, name);
            dots.put(subject, dot);
        });
        edges.forEach(edge -> getChildren().add(edge.mark().node()));
        getChildren().addAll(dots.values());
        getChildren().addAll(names.values());
        edges.forEach(edge -> getChildren().add(edge.label()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double row() {
        double line = names.values().stream().mapToDouble(name -> name.getFont().getSize()).max().orElse(0);
        return Math.ceil(line * ROW_IN_FONT_SIZES);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return layout.rows() * row();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** As wide as the longest name, but no wider than its share; longer ones wrap. */
    private double nameWidth() {
        double longest = names.values().stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
        return Math.ceil(Math.min(longest, getWidth() * NAME_SHARE));
    }

    @Override
    protected void layoutChildren() {
        double width = nameWidth();
        double row = row();
        layout.spots().forEach((subject, spot) -> {
            var name = Objects.requireNonNull(names.get(subject));
            double height = Math.min(row, name.prefHeight(width));
            double middle = (spot.row() + 0.5) * row;
            name.resizeRelocate(spot.left() ? 0 : getWidth() - width, middle - height / 2, width, height);
            var dot = Objects.requireNonNull(dots.get(subject));
            double size = dot.prefWidth(-1);
            dot.resizeRelocate(side(spot, width) - size / 2, middle - size / 2, size, size);
        });
        edges.forEach(edge -> draw(edge, width, row));
        placeLabels();
    }

    private double side(Spot spot, double nameWidth) {
        return spot.left() ? nameWidth + MARGIN : getWidth() - nameWidth - MARGIN;
    }

    private void draw(GraphEdge edge, double nameWidth, double row) {
        Spot from = layout.spot(edge.count().chosen());
        Spot to = layout.spot(edge.count().right());
        int departing = from.left() ? 1 : -1;
        int outward = to.left() ? -1 : 1;
        double apart = isBothWays(edge) ? APART * departing : 0;
        double room = getWidth() - 2 * (nameWidth + MARGIN);
        double bend = from.left() == to.left() ? sameSideBend(room, Math.abs(from.row() - to.row())) : room / 2;
        edge.draw(
                new Point2D(side(from, nameWidth) + departing * BEHIND_DOT, (from.row() + 0.5) * row - apart),
                departing,
                new Point2D(side(to, nameWidth) - outward * BEFORE_DOT, (to.row() + 0.5) * row - apart),
                outward,
                bend);
    }

    /** The farther apart two of the same side are, the farther their arrow swings out. */
    private static double sameSideBend(double room, double rows) {
        return room * Math.min(0.55, 0.2 + 0.06 * rows);
    }

    private boolean isBothWays(GraphEdge edge) {
        return edges.stream().anyMatch(other ->
                other.count().chosen().equals(edge.count().right()) && other.count().right().equals(edge.count().chosen()));
    }

    /** Each label takes the first of its places where no other stands. */
    private void placeLabels() {
        List<Bounds> taken = new ArrayList<>();
        for (GraphEdge edge : edges) {
            var bounds = IntStream.range(0, GraphEdge.labelPlaces())
                    .mapToObj(edge::labelAt)
                    .filter(place -> taken.stream().noneMatch(place::intersects))
                    .findFirst()
                    .orElseGet(() -> edge.labelAt(0));
            taken.add(new BoundingBox(
                    bounds.getMinX() - LABEL_APART,
                    bounds.getMinY() - LABEL_APART,
                    bounds.getWidth() + 2 * LABEL_APART,
                    bounds.getHeight() + 2 * LABEL_APART));
            edge.label().resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        }
    }
}
