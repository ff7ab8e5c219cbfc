package app.telltale.deck;

import java.util.Arrays;

/** Lines and columns of a {@link Source}'s offsets; quick also in one endless line as long as the offsets ascend. */
final class Places {
    /** From 1, columns in code points. */
    record Place(int line, int column) {}

    private final Source source;
    private final int[] lineStarts;
    private int last;
    private Place lastPlace = new Place(1, 1);

    Places(Source source) {
        this.source = source;
        lineStarts = lineStarts(source);
    }

    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Place place(int offset) {
        int line = line(offset);
        boolean further = line == lastPlace.line() && offset >= last;
        int from = further ? last : lineStarts[line - 1];
        int column = further ? lastPlace.column() : 1;
        lastPlace = new Place(line, column + Character.codePointCount(source.chars(), from, offset - from));
        last = offset;
        return lastPlace;
    }

    /** A line ends with LF, CR LF or CR. */
    private static int[] lineStarts(Source source) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < source.length(); i++) {
            char character = source.charAt(i);
            if (character == '\n' || (character == '\r' && source.charAt(i + 1) != '\n')) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }
}
