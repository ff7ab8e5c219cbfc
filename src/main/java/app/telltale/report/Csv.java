package app.telltale.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Comma-separated text as RFC 4180 has it: CRLF, a cell in quotes where it holds a quote, a comma or a line break.
 *
 * <p>A spreadsheet takes a cell that begins with one of {@code = + - @}, their full-width forms, a tab or a line break for a
 * formula, and decks come from strangers. Such a cell gets an apostrophe in front, unless it is a number; so does one that begins
 * with an apostrophe. Whoever reads the file with a program takes one leading apostrophe off and has the text as it was.
 */
final class Csv {
    private static final Pattern RISKY = Pattern.compile("[=+\\-@'\\t\\r\\n＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final CSVPrinter printer;

    /** @param out stays open */
    Csv(Appendable out) {
        try {
            this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    void row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(Csv::harmless));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String harmless(String cell) {
        return RISKY.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
