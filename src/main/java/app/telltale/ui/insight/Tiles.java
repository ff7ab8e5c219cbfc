package app.telltale.ui.insight;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Figures in one column, or in two where there is room; wide ones take both. */
final class Tiles extends GridPane {
    private static final double ROOM_FOR_TWO = 960;
    private static final double GAP = 16;

    private final List<Tile> tiles;
    private int columns;

    record Tile(Node node, boolean wide) {}

    Tiles(List<Tile> tiles) {
        super(GAP, GAP);
        this.tiles = tiles;
        place(1);
        widthProperty().subscribe(width -> place(width.doubleValue() >= ROOM_FOR_TWO ? 2 : 1));
    }

    private void place(int wanted) {
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / columns);
            constraints.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(constraints);
        }
        int place = 0;
        for (Tile tile : tiles) {
            int span = tile.wide() ? columns : 1;
            place = span == columns ? Math.ceilDiv(place, columns) * columns : place;
            add(tile.node(), place % columns, place / columns, span, 1);
            place += span;
        }
    }
}
