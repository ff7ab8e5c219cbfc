package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.plot.GraphLayout.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Draws the graph: names at both sides, arrows between them. */
final class GraphSheet extends Pane {
    private static final double ROW_IN_LINES = 2.3;
    private static final double NAME_SHARE = 0.27;
    private static final double MARGIN = 10;
    private static final double APART = 7;
    private static final double LABEL_APART = 3;

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
        return Math.ceil(line * 1.3 * ROW_IN_LINES);
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
        Spot from = spot(edge.count().chosen());
        Spot to = spot(edge.count().right());
        int departing = from.left() ? 1 : -1;
        int outward = to.left() ? -1 : 1;
        double apart = isBothWays(edge) ? APART * departing : 0;
        double room = getWidth() - 2 * (nameWidth + MARGIN);
        double bend = from.left() == to.left() ? room * Math.min(0.55, 0.2 + 0.06 * Math.abs(from.row() - to.row())) : room / 2;
        edge.draw(
                new Point2D(side(from, nameWidth) + departing * 8, (from.row() + 0.5) * row - apart),
                departing,
                new Point2D(side(to, nameWidth) - outward * 6, (to.row() + 0.5) * row - apart),
                outward,
                bend);
    }

    private Spot spot(String subject) {
        return Objects.requireNonNull(layout.spots().get(subject));
    }

    private boolean isBothWays(GraphEdge edge) {
        return edges.stream().anyMatch(other ->
                other.count().chosen().equals(edge.count().right()) && other.count().right().equals(edge.count().chosen()));
    }

    /** Each label takes the first of its places where no other stands. */
    private void placeLabels() {
        List<Bounds> taken = new ArrayList<>();
        for (GraphEdge edge : edges) {
            var places = IntStream.range(0, GraphEdge.labelPlaces()).mapToObj(edge::labelAt).collect(Collectors.toList());
            var bounds = places.stream().filter(place -> taken.stream().noneMatch(other -> overlap(place, other))).findFirst().orElse(places.getFirst());
            taken.add(bounds);
            edge.label().resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        }
    }

    private static boolean overlap(Bounds one, Bounds other) {
        return one.intersects(other.getMinX() - LABEL_APART, other.getMinY() - LABEL_APART, other.getWidth() + 2 * LABEL_APART, other.getHeight() + 2 * LABEL_APART);
    }
}
