package app.telltale.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tables of a report. */
final class Tables {
    private Tables() {}

    /** A heading of a column, and whether numbers stand under it. */
    record Column(String heading, boolean numbers) {
        static Column text(String key) {
            return new Column(Phrases.of(key), false);
        }

        static Column number(String key) {
            return new Column(Phrases.of(key), true);
        }

        private Map<String, String> look() {
            return numbers ? Map.of("class", "number") : Map.of();
        }
    }

    /** @param rows each as long as {@code columns} */
    static Html table(List<Column> columns, Stream<List<Html>> rows) {
        return Html.tag(
                "table",
                Html.tag("thead", Html.tag("tr", Html.all(columns.stream()
                        .map(column -> Html.tag("th", column.look(), Html.text(column.heading())))
                        .toList()))),
                Html.tag("tbody", Html.all(rows.map(cells -> row(columns, cells)).toList())));
    }

    private static Html row(List<Column> columns, List<Html> cells) {
        var written = new ArrayList<Html>();
        for (int place = 0; place < cells.size(); place++) {
            written.add(Html.tag("td", columns.get(place).look(), cells.get(place)));
        }
        return Html.tag("tr", Html.all(written));
    }

    /** A cell with a whole number. */
    static Html number(int number) {
        return Html.text(Phrases.of("number", number));
    }
}
