package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

/** An arrow of the graph: a curve that leaves and arrives level, its head, and its count in a small label upon it. */
final class GraphEdge {
    private static final double THINNEST = 1.5;
    private static final double THICKEST = 7;
    private static final double HEAD = 7;
    private static final double[] LABEL_PLACES = {0.5, 0.36, 0.64, 0.26, 0.74, 0.18, 0.82};

    private final ConfusionCount count;
    private final double thickness;
    private final CubicCurve curve = new CubicCurve();
    /** As thick as a mouse needs it. */
    private final CubicCurve reach = new CubicCurve();
    private final Polygon head = new Polygon();
    private final Label label;
    private final Mark mark;

    /** @param strength of 0..1 */
    GraphEdge(ConfusionCount count, double strength) {
        this.count = count;
        thickness = THINNEST + strength * (THICKEST - THINNEST);
        label = Parts.word(Texts.of("plot.count", count.count()), "small", "edge-count");
        label.setMouseTransparent(true);
        curve.getStyleClass().add("edge-line");
        curve.setStrokeWidth(thickness);
        reach.getStyleClass().add("edge-reach");
        head.getStyleClass().add("edge-head");
        var arrow = new Group(reach, curve, head);
        arrow.setManaged(false);
        arrow.getStyleClass().add("edge");
        mark = new Mark(arrow, Texts.of("plot.confusion.wrong", count.chosen(), count.right(), count.count()), count.open());
        arrow.getPseudoClassStates().addListener((SetChangeListener<PseudoClass>) _ ->
                label.pseudoClassStateChanged(Plot.CURRENT, arrow.getPseudoClassStates().contains(Plot.CURRENT)));
    }

    ConfusionCount count() {
        return count;
    }

    Mark mark() {
        return mark;
    }

    Label label() {
        return label;
    }

    /**
     * Draws the arrow.
     *
     * @param outward   1 where it arrives going right, -1 where it arrives going left
     * @param departing 1 where it departs going right, -1 where it departs going left
     * @param bend      how far it goes level before it turns
     */
    void draw(Point2D from, int departing, Point2D to, int outward, double bend) {
        double tip = HEAD + thickness;
        double end = to.getX() - outward * tip;
        for (CubicCurve each : new CubicCurve[] {curve, reach}) {
            each.setStartX(from.getX());
            each.setStartY(from.getY());
            each.setControlX1(from.getX() + departing * bend);
            each.setControlY1(from.getY());
            each.setControlX2(end - outward * bend);
            each.setControlY2(to.getY());
            each.setEndX(end);
            each.setEndY(to.getY());
        }
        double half = (HEAD + thickness) / 2;
        head.getPoints().setAll(
                to.getX(), to.getY(),
                end - outward, to.getY() - half,
                end - outward, to.getY() + half);
    }

    /** Where the label can stand, the best place first. */
    Bounds labelAt(int attempt) {
        double t = LABEL_PLACES[attempt];
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        double x = bezier(t, curve.getStartX(), curve.getControlX1(), curve.getControlX2(), curve.getEndX());
        double y = bezier(t, curve.getStartY(), curve.getControlY1(), curve.getControlY2(), curve.getEndY());
        return new BoundingBox(x - width / 2, y - height / 2, width, height);
    }

    static int labelPlaces() {
        return LABEL_PLACES.length;
    }

    private static double bezier(double t, double start, double first, double second, double end) {
        double u = 1 - t;
        return u * u * u * start + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * end;
    }
}
