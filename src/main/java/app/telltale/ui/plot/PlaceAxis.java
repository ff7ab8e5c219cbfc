package app.telltale.ui.plot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.scene.chart.ValueAxis;

/** The places 0, 1, 2... under their names; of many names as many are shown as have room. */
final class PlaceAxis extends ValueAxis<Number> {
    private static final double APART = 14;

    private static final int MEASURED = 5;

    private final List<String> names;
    private final List<Integer> longest;
    private final int anchor;

    /** @param anchor the place whose name is always shown */
    PlaceAxis(List<String> names, int anchor) {
        super(-0.5, Math.max(1, names.size()) - 0.5);
        this.names = names;
        this.anchor = anchor;
        longest = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> -names.get(place).length()))
                .limit(MEASURED)
                .toList();
        setAnimated(false);
        setMinorTickVisible(false);
    }

    /** Only the longest names are measured, since measuring thousands takes longer than drawing them. */
    @Override
    protected List<Number> calculateTickValues(double length, Object range) {
        double widest = longest.stream().mapToDouble(place -> measureTickMarkSize(place, range).getWidth()).max().orElse(0);
        int room = (int) Math.max(1, length / (widest + APART));
        int step = Math.ceilDiv(Math.max(1, names.size()), room);
        return IntStream.range(0, names.size())
                .filter(place -> (place - anchor) % step == 0)
                .<Number>mapToObj(Integer::valueOf)
                .toList();
    }

    @Override
    protected List<Number> calculateMinorTickMarks() {
        return List.of();
    }

    @Override
    protected String getTickMarkLabel(Number place) {
        return names.get(place.intValue());
    }

    @Override
    protected Dimension2D measureTickMarkSize(Number place, Object range) {
        return measureTickMarkSize(place, getTickLabelRotation());
    }

    @Override
    protected Object getRange() {
        return names;
    }

    @Override
    protected void setRange(Object range, boolean animate) {
        // The places are fixed.
    }
}
