package app.telltale.ui.plot;

import java.util.List;

/**
 * The figures behind a plot, as text.
 *
 * @param rows each as long as {@code columns}
 */
public record Table(List<String> columns, List<List<String>> rows) {
    /** @throws IllegalArgumentException where a row is longer or shorter than the columns */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row has " + width + " cells");
        }
    }
}
