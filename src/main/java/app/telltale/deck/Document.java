package app.telltale.deck;

import app.telltale.deck.Node.Num;
import app.telltale.deck.Node.Obj;
import app.telltale.deck.Node.Text;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A JSON file that says in {@code format} and {@code version} what it is.
 *
 * @param format the word that {@code format} must be
 * @param owner  what the file is, with its article
 */
record Document(String format, String owner) {
    private static final Pattern NEWER = Pattern.compile("[2-9]|[1-9][0-9]+");

    /** Reads the file's fields, unless it is something else or of a newer version: then only that is reported. */
    <T> Optional<T> read(Source source, Problems problems, Function<Fields, T> read) {
        var root = JsonTree.parse(source, problems).orElse(null);
        if (root == null) {
            return Optional.empty();
        }
        if (!(root instanceof Obj object)) {
            problems.reportBroken(root.at(), "The file holds " + root.kind() + ", not " + owner, "It takes one object in curly brackets.");
            return Optional.empty();
        }
        var fields = new Fields(object, owner, problems);
        if (!isOurs(object, problems)) {
            return Optional.empty();
        }
        fields.text("format");
        fields.textIfAny("$schema");
        fields.whole("version", 1);
        var result = read.apply(fields);
        fields.reportUnknown();
        return Optional.of(result);
    }

    private boolean isOurs(Obj object, Problems problems) {
        for (var member : object.members()) {
            if (member.name().equals("format") && member.value() instanceof Text(int at, var text) && !text.equals(format)) {
                problems.reportBroken(at, "The format is " + Wording.quoted(text), "Write \"%s\" if this is %s.".formatted(format, owner));
                return false;
            }
            if (member.name().equals("version")
                    && member.value() instanceof Num(int at, var digits)
                    && NEWER.matcher(digits).matches()) {
                problems.reportBroken(at, "The file is of a newer version than this Telltale knows, which is 1", "Update Telltale.");
                return false;
            }
        }
        return true;
    }
}
