package app.telltale.deck;

import app.telltale.card.ErrorKind;
import app.telltale.deck.Node.Arr;
import app.telltale.deck.Node.Bool;
import app.telltale.deck.Node.Member;
import app.telltale.deck.Node.Num;
import app.telltale.deck.Node.Obj;
import app.telltale.deck.Node.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads typed values from an object's fields and reports what is wrong with them. A value that is missing or of a wrong type is
 * reported as broken, and a stand-in (empty text, an empty list) is given so that reading carries on; rules skip stand-ins.
 */
final class Fields {
    static final int ANY_NUMBER = Integer.MAX_VALUE;
    static final int LARGEST = 999_999_999;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Obj object;
    private String owner;
    private final Problems problems;
    private final Map<String, Node> values = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean othersAllowed;

    /** @param owner what the object is, with its article: {@code a scenario} */
    Fields(Obj object, String owner, Problems problems) {
        this.object = object;
        this.owner = owner;
        this.problems = problems;
        var names = Repeats.ofEntries("field", problems);
        for (Member member : object.members()) {
            names.check(member.name(), member.at());
            values.putIfAbsent(member.name(), member.value());
        }
    }

    Problems problems() {
        return problems;
    }

    /** Says more precisely what the object is. */
    void call(String preciseOwner) {
        owner = preciseOwner;
    }

    /** The place of the field's value, or the object's where it has none. */
    int at(String name) {
        var value = values.get(name);
        return value == null ? object.at() : value.at();
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** Fields that nobody asks for are not reported: it is not known what belongs here. */
    void allowOthers() {
        othersAllowed = true;
    }

    /** To be called when everything has been asked for: what nobody asked for is unknown. */
    void reportUnknown() {
        for (Member member : object.members()) {
            if (!othersAllowed && !asked.contains(member.name())) {
                var others = asked.stream().filter(name -> !values.containsKey(name)).toList();
                problems.report(
                        member.at(),
                        "Unknown field " + Wording.quoted(member.name()),
                        Wording.suggest(member.name(), others, "Remove it; " + owner + " has: " + String.join(", ", asked) + "."));
            }
        }
    }

    String text(String name) {
        return required(name).flatMap(value -> text(name, value)).orElse("");
    }

    Optional<String> textIfAny(String name) {
        return find(name).flatMap(value -> text(name, value));
    }

    List<String> texts(String name) {
        return list(name, item -> text(name, item));
    }

    List<String> textsIfAny(String name) {
        return listIfAny(name, item -> text(name, item));
    }

    String id(String name) {
        String id = text(name);
        if (!id.isBlank() && !ID.matcher(id).matches()) {
            problems.report(
                    at(name),
                    Wording.quoted(id) + " is no " + name,
                    "Use lower case letters, digits, hyphens and dots, a letter or digit first.");
        }
        return id;
    }

    Optional<String> idIfAny(String name) {
        return has(name) ? Optional.of(id(name)) : Optional.empty();
    }

    /** False where it is absent, empty where it is of another type. */
    Optional<Boolean> flag(String name) {
        return switch (find(name).orElse(new Bool(object.at(), false))) {
            case Bool(_, var value) -> Optional.of(value);
            case Node other -> {
                wrongType(name, other, "true or false");
                yield Optional.empty();
            }
        };
    }

    /** A whole number from {@code least}; {@code least} itself stands in. */
    int whole(String name, int least) {
        return required(name).map(value -> whole(name, value, least)).orElse(least);
    }

    int wholeIfAny(String name, int least) {
        return find(name).map(value -> whole(name, value, least)).orElse(least);
    }

    LocalDate date(String name) {
        return required(name).flatMap(value -> date(name, value)).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> dateIfAny(String name) {
        return find(name).flatMap(value -> date(name, value));
    }

    /** An error kind by its code; careless stands in. */
    ErrorKind errorKind(String name) {
        String code = text(name);
        var codes = Arrays.stream(ErrorKind.values()).map(ErrorKind::code).toList();
        var kind = ErrorKind.ofCode(code);
        if (kind.isEmpty() && !code.isBlank()) {
            problems.reportBroken(
                    at(name),
                    Wording.quoted(code) + " is no error kind",
                    Wording.suggest(code, codes, "The error kinds are " + String.join(", ", codes) + "."));
        } else if (kind.isEmpty() && has(name)) {
            problems.reportBroken(at(name), "The error kind is blank", "The error kinds are " + String.join(", ", codes) + ".");
        }
        return kind.orElse(ErrorKind.CARELESS);
    }

    /** How many items a list has, whatever their type. */
    int count(String name) {
        return values.get(name) instanceof Arr(_, var items) ? items.size() : 0;
    }

    <T> Optional<T> object(String name, String what, Function<Fields, T> read) {
        return required(name).flatMap(value -> read(name, value, what, read));
    }

    <T> Optional<T> objectIfAny(String name, String what, Function<Fields, T> read) {
        return find(name).flatMap(value -> read(name, value, what, read));
    }

    /** A list of {@code least} to {@code most} objects; those that are of another type are left out. */
    <T> List<T> objects(String name, int least, int most, String what, Function<Fields, T> read) {
        return required(name).map(value -> {
            checkCount(name, least, most);
            return list(name, value, item -> read(name, item, what, read));
        }).orElse(List.of());
    }

    /** Reports a list that has fewer or more items than it may have. */
    void checkCount(String name, int least, int most) {
        int count = count(name);
        if (values.get(name) instanceof Arr(int at, _) && (count < least || count > most)) {
            String range = most == ANY_NUMBER ? "at least " + least : least + " to " + most;
            problems.report(at, "The number of %s is %d".formatted(name, count), "It takes " + range + ".");
        }
    }

    /** The items that {@code read} gives something for. */
    <T> List<T> list(String name, Function<Node, Optional<T>> read) {
        return required(name).map(value -> list(name, value, read)).orElse(List.of());
    }

    /** As {@link #list}; an absent list is empty. */
    <T> List<T> listIfAny(String name, Function<Node, Optional<T>> read) {
        return find(name).map(value -> list(name, value, read)).orElse(List.of());
    }

    private <T> List<T> list(String name, Node value, Function<Node, Optional<T>> read) {
        if (value instanceof Arr(_, var items)) {
            return items.stream().flatMap(item -> read.apply(item).stream()).toList();
        }
        wrongType(name, value, "a list in square brackets");
        return List.of();
    }

    private <T> Optional<T> read(String name, Node value, String what, Function<Fields, T> read) {
        if (value instanceof Obj inner) {
            var fields = new Fields(inner, what, problems);
            var result = read.apply(fields);
            fields.reportUnknown();
            return Optional.of(result);
        }
        wrongType(name, value, what + " in curly brackets");
        return Optional.empty();
    }

    /** The text that {@code value} is; blank text is reported and given back. */
    Optional<String> text(String name, Node value) {
        if (!(value instanceof Text(int at, var text))) {
            wrongType(name, value, "text in double quotes");
            return Optional.empty();
        }
        if (text.isBlank()) {
            problems.report(at, "A text of " + Wording.quoted(name) + " is blank", "Write the text, or leave out what is optional.");
        } else if (text.indexOf('\0') >= 0 || halfCharacter(text)) {
            problems.report(at, "The text of " + Wording.quoted(name) + " holds half a character or a NUL", "Remove the \\u escape.");
        }
        return Optional.of(text);
    }

    private static boolean halfCharacter(String text) {
        return text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private int whole(String name, Node value, int least) {
        if (value instanceof Num(int at, var digits) && WHOLE.matcher(digits).matches()) {
            int number = Integer.parseInt(digits);
            if (number < least) {
                problems.report(at, "%s is %d".formatted(Wording.quoted(name), number), "It is at least " + least + ".");
            }
            return number;
        }
        String wanted = "a whole number from " + least + " to " + LARGEST;
        if (value instanceof Num(int at, var digits)) {
            problems.reportBroken(at, Wording.quoted(name) + " is " + Wording.shortened(digits), "It takes " + wanted + ".");
        } else {
            wrongType(name, value, wanted);
        }
        return least;
    }

    private Optional<LocalDate> date(String name, Node value) {
        return text(name, value).flatMap(text -> {
            try {
                if (DATE.matcher(text).matches()) {
                    return Optional.of(LocalDate.parse(text));
                }
            } catch (DateTimeException _) {
                // said below, as for any other text that is no date
            }
            problems.reportBroken(value.at(), Wording.quoted(text) + " is no date", "Write year-month-day, such as 2026-11-21.");
            return Optional.empty();
        });
    }

    private Optional<Node> find(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name));
    }

    private Optional<Node> required(String name) {
        var value = find(name);
        if (value.isEmpty()) {
            problems.reportBroken(object.at(), sentence(owner) + " lacks " + Wording.quoted(name), "Add the field.");
        }
        return value;
    }

    private void wrongType(String name, Node value, String wanted) {
        problems.reportBroken(value.at(), Wording.quoted(name) + " has " + value.kind(), "It takes " + wanted + ".");
    }

    private static String sentence(String owner) {
        return Character.toUpperCase(owner.charAt(0)) + owner.substring(1);
    }
}
