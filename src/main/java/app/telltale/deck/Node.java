package app.telltale.deck;

import java.util.List;

/** A JSON value that knows where it stands; {@code at} is its first character's offset in the {@link Source}. */
sealed interface Node {
    int at();

    record Obj(int at, List<Member> members) implements Node {}

    record Arr(int at, List<Node> items) implements Node {}

    record Text(int at, String value) implements Node {}

    /** A number as it is written, however long; nothing is computed before somebody wants a value of a known size. */
    record Num(int at, String digits) implements Node {}

    record Bool(int at, boolean value) implements Node {}

    record Null(int at) implements Node {}

    /** A name and its value; {@code at} is the name's place. */
    record Member(int at, String name, Node value) {}

    /** What an author calls a value like this one. */
    default String kind() {
        return switch (this) {
            case Obj _ -> "an object";
            case Arr _ -> "a list";
            case Text _ -> "text";
            case Num _ -> "a number";
            case Bool(_, var value) -> value ? "true" : "false";
            case Null _ -> "null";
        };
    }
}
