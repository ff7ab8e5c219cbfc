package app.telltale.deck;

import app.telltale.deck.Node.Arr;
import app.telltale.deck.Node.Bool;
import app.telltale.deck.Node.Member;
import app.telltale.deck.Node.Null;
import app.telltale.deck.Node.Num;
import app.telltale.deck.Node.Obj;
import app.telltale.deck.Node.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Parses JSON into {@link Node}s. */
final class JsonTree {
    static final int DEEPEST = 50;
    static final int MOST_VALUES = 5_000_000;

    // Lengths are bounded by the file's size, depth and number of values here, where the place is known.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final JsonParser parser;
    private int values;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** The file's one value; empty where there is none, which has then been reported. */
    static Optional<Node> parse(Source source, Problems problems) {
        if (source.badByte().isPresent()) {
            problems.reportBroken(source.badByte().getAsInt(), "This byte is not UTF-8", "Save the file as UTF-8.");
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), source.chars(), 0, source.length())) {
            return new JsonTree(parser).root(problems);
        } catch (StreamReadException e) {
            SyntaxProblem.report(source, (int) e.getLocation().getCharOffset(), problems);
            return Optional.empty();
        } catch (TooMuch e) {
            problems.reportBroken(e.at, e.what, e.mend);
            return Optional.empty();
        }
    }

    private Optional<Node> root(Problems problems) throws TooMuch {
        if (parser.nextToken() == null) {
            problems.reportBroken(Problems.WHOLE_FILE, "The file is empty", "Write a deck into it; README.md in decks/ shows how.");
            return Optional.empty();
        }
        var root = value(0);
        if (parser.nextToken() != null) {
            problems.reportBroken(at(), "Something follows the end of the JSON text", "Remove it; a file holds one object.");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private Node value(int depth) throws TooMuch {
        int at = at();
        if (depth > DEEPEST) {
            throw new TooMuch(at, "Values are nested more than " + DEEPEST + " deep", "No deck needs this; look for stray brackets.");
        }
        if (++values > MOST_VALUES) {
            throw new TooMuch(at, "The file holds more than %,d values".formatted(MOST_VALUES), "Split the deck.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Obj(at, members(depth));
            case START_ARRAY -> new Arr(at, items(depth));
            case VALUE_STRING -> new Text(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Num(at, parser.getString());
            case VALUE_TRUE -> new Bool(at, true);
            case VALUE_FALSE -> new Bool(at, false);
            case VALUE_NULL -> new Null(at);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("No value begins with " + parser.currentToken());
        };
    }

    private List<Member> members(int depth) throws TooMuch {
        var members = new ArrayList<Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int at = at();
            String name = parser.currentName();
            parser.nextToken();
            members.add(new Member(at, name, value(depth + 1)));
        }
        return members;
    }

    private List<Node> items(int depth) throws TooMuch {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return items;
    }

    private int at() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Ends the parsing of a file that no author wrote. */
    private static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1;
        private final int at;
        private final String what;
        private final String mend;

        TooMuch(int at, String what, String mend) {
            super(what);
            this.at = at;
            this.what = what;
            this.mend = mend;
        }
    }
}
