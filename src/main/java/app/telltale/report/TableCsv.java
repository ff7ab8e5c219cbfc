package app.telltale.report;

import app.telltale.file.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table, such as the figures behind a plot, as comma-separated text (RFC 4180, UTF-8). */
public final class TableCsv {
    private TableCsv() {}

    /**
     * Replaces {@code file} in one step: it holds the whole table afterwards, or what it held before. A text that a spreadsheet would
     * take for a formula gets an apostrophe in front.
     *
     * @param columns the first row, at least one
     * @param rows    each as long as {@code columns}; decimal numbers with a point and no grouping
     */
    public static void write(List<String> columns, List<List<String>> rows, Path file) throws IOException {
        WholeFile.writeText(file, out -> {
            var csv = new Csv(out);
            csv.row(columns);
            rows.forEach(csv::row);
            return true;
        });
    }
}
