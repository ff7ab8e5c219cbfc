package app.telltale.deck;

/** Says what is wrong where text stops being JSON, judged by the character there and the one before it. */
final class SyntaxProblem {
    private SyntaxProblem() {}

    static void report(Source source, int offset, Problems problems) {
        int at = Math.clamp(offset, 0, source.length());
        char here = source.charAt(at);
        char before = before(source, at);
        String what;
        String mend;
        if (at >= source.length()) {
            what = "The file ends too early";
            mend = "Close every quote and bracket that is open.";
        } else if (inEscape(source, at)) {
            what = "JSON has no such escape";
            mend = "After a backslash comes one of \" \\ / b f n r t, or u with four digits.";
        } else if (here == '\n' || here == '\r' || here == '\t') {
            what = "A line break or tab stands inside a text";
            mend = "Close the text with a double quote, or write \\n or \\t for it.";
        } else if ((here == '}' || here == ']') && (before == ',' || before == ':')) {
            what = before == ',' ? "A comma stands before " + here : "A value is missing before " + here;
            mend = before == ',' ? "Remove the comma." : "Write the value.";
        } else if (here == '/' || here == '#') {
            what = "JSON has no comments";
            mend = "Remove the comment.";
        } else if ("'“”„‘’".indexOf(here) >= 0) {
            what = "Another quote than \" begins here";
            mend = "Write straight double quotes: \".";
        } else if (beginsValue(here) && endsValue(source, at, before)) {
            what = "A comma or a colon is missing before this";
            mend = "Put a comma between values, a colon after a field's name.";
        } else if (Character.isLetterOrDigit(here) || "_.+-".indexOf(here) >= 0) {
            what = "This is neither a number nor true, false or null";
            mend = "Put text in double quotes; write numbers like 12.";
        } else {
            what = shown(here) + " is out of place here";
            mend = "Check the commas, quotes and brackets before it.";
        }
        problems.reportBroken(at, what, mend);
    }

    private static boolean beginsValue(char character) {
        return Character.isLetterOrDigit(character) || "\"{[-".indexOf(character) >= 0;
    }

    private static boolean endsValue(Source source, int at, char before) {
        boolean apart = source.charAt(at - 1) != before;
        return "\"}]".indexOf(before) >= 0 || (apart && Character.isLetterOrDigit(before));
    }

    private static boolean inEscape(Source source, int at) {
        int digits = 0;
        while (digits < 4 && Character.digit(source.charAt(at - 1 - digits), 16) >= 0) {
            digits++;
        }
        boolean unicode = source.charAt(at - 1 - digits) == 'u' && source.charAt(at - 2 - digits) == '\\';
        return source.charAt(at - 1) == '\\' || (digits < 4 && unicode);
    }

    private static String shown(char character) {
        return character > ' ' && character < 0x7F ? Character.toString(character) : "U+%04X".formatted((int) character);
    }

    private static char before(Source source, int at) {
        int place = at - 1;
        while (place >= 0 && Character.isWhitespace(source.charAt(place))) {
            place--;
        }
        return source.charAt(place);
    }
}
