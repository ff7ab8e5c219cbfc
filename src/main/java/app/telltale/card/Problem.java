package app.telltale.card;

/**
 * Something wrong in a file, said so that its author can mend it.
 *
 * @param file   the file's name as the author knows it
 * @param line   from 1; 0 where the whole file is meant
 * @param column from 1, in characters; 0 where the whole file is meant
 * @param what   what is wrong, a sentence without its full stop
 * @param mend   how to mend it, a sentence with its full stop
 */
public record Problem(String file, int line, int column, String what, String mend) {

    /** {@code file:line:column: what. Mend.} */
    @Override
    public String toString() {
        String place = line > 0 ? "%s:%d:%d".formatted(file, line, column) : file;
        return "%s: %s. %s".formatted(place, what, mend);
    }
}
