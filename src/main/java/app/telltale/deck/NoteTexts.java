package app.telltale.deck;

import app.telltale.card.ClozeText;
import app.telltale.card.Note;
import app.telltale.card.NoteText;
import app.telltale.card.Problem;
import app.telltale.card.Rewriting;
import app.telltale.card.Rewriting.Fault;
import app.telltale.deck.Node.Arr;
import app.telltale.deck.Node.Member;
import app.telltale.deck.Node.Obj;
import app.telltale.deck.Node.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The texts of a note, to be rewritten by the learner. What the log, other notes or the cards' keys know a thing by (ids, subjects,
 * error kinds, which option is right) is not among them.
 */
public final class NoteTexts {
    private static final Set<String> FIXED =
            Set.of("id", "kind", "domains", "tags", "verified", "error", "right", "subject", "name");

    private static final Set<String> NAMES = Set.of("name", "subject");
    private static final String EXPLANATION = "explanation";

    private final Note note;
    private final Source source;
    private final Obj tree;
    private final Set<String> missing;
    private final List<NoteText> texts = new ArrayList<>();
    private final NavigableMap<Integer, String> pathOfLine = new TreeMap<>();

    private NoteTexts(Note note) {
        this.note = note;
        // A line per value, so that the line of a problem tells which text has it.
        source = Source.of(JsonText.pretty(out -> new NoteWriter(out).write(note)));
        missing = note.about().explanation().isEmpty() ? Set.of(EXPLANATION) : Set.of();
        tree = withExplanation(JsonTree.parse(source, new Problems(source)).orElseThrow());
        collect(tree, new Found("", "", List.of(), ""), new Places(source));
    }

    /** In the order in which a deck file has them; an explanation is always among them, empty where the note has none. */
    public static List<NoteText> of(Note note) {
        return List.copyOf(new NoteTexts(note).texts);
    }

    /**
     * The note with other texts.
     *
     * @param changed the new texts by their paths; an optional text that is blank is left out, texts that are not named stay
     */
    public static Rewriting with(Note note, Map<String, String> changed) {
        return new NoteTexts(note).rewritten(changed);
    }

    private Obj withExplanation(Node root) {
        var members = new ArrayList<>(((Obj) root).members());
        if (!missing.isEmpty()) {
            int end = source.length() - 1;
            members.add(new Member(end, EXPLANATION, new Text(end, "")));
        }
        return new Obj(root.at(), List.copyOf(members));
    }

    /** How a value was found, as {@link NoteText} has it. */
    private record Found(String path, String field, List<Integer> places, String subject) {
        Found in(String name) {
            return new Found(under(path, "/", name), under(field, ".", name), places, subject);
        }

        Found at(int place) {
            return new Found(path + "/" + place, field, Stream.concat(places.stream(), Stream.of(place + 1)).toList(), subject);
        }

        Found of(List<Member> members) {
            return members.stream()
                    .filter(member -> NAMES.contains(member.name()))
                    .flatMap(member -> member.value() instanceof Text(_, var name) ? Stream.of(name) : Stream.empty())
                    .findFirst()
                    .map(name -> new Found(path, field, places, name))
                    .orElse(this);
        }
    }

    private void collect(Node node, Found found, Places lines) {
        switch (node) {
            case Text(int at, var text) -> {
                texts.add(new NoteText(found.path(), found.field(), found.places(), found.subject(), text));
                pathOfLine.put(lines.line(at), found.path());
            }
            case Arr(_, var items) -> {
                for (int place = 0; place < items.size(); place++) {
                    collect(items.get(place), found.at(place), lines);
                }
            }
            case Obj(_, var members) -> members.stream()
                    .filter(member -> !FIXED.contains(member.name()))
                    .forEach(member -> collect(member.value(), found.of(members).in(member.name()), lines));
            case Node.Num _, Node.Bool _, Node.Null _ -> {}
        }
    }

    private static String under(String above, String between, String name) {
        return above.isEmpty() ? name : above + between + name;
    }

    /** What came of reading the tree: the note, or nothing where no note can be made of it, and what is wrong with it. */
    private record Read(Optional<Note> note, List<Problem> problems) {}

    private Rewriting rewritten(Map<String, String> changed) {
        var now = new HashMap<>(changed);
        texts.forEach(text -> now.putIfAbsent(text.path(), text.text()));
        var before = read(tree(Map.of(), missing));
        var after = read(tree(now, absent(now, before)));
        var faults = after.problems().stream()
                .filter(problem -> !before.problems().contains(problem))
                .map(problem -> fault(problem, now))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        after.note().flatMap(this::lostCard).ifPresent(faults::add);
        return after.note()
                .filter(_ -> faults.isEmpty())
                .<Rewriting>map(Rewriting.Good::new)
                .orElseGet(() -> new Rewriting.Bad(List.copyOf(faults)));
    }

    private Read read(Node root) {
        var problems = new Problems(source);
        var made = new NoteReader(List.of()).read(new Fields((Obj) root, "a note", problems), Repeats.ofIds("note id", problems));
        return new Read(problems.broken() ? Optional.empty() : Optional.of(made), problems.all());
    }

    /** The blank texts that are optional: those whose absence alone breaks no rule. */
    private Set<String> absent(Map<String, String> now, Read before) {
        return texts.stream()
                .map(NoteText::path)
                .filter(path -> now.getOrDefault(path, "").isBlank())
                .filter(path -> before.problems().containsAll(read(without(path)).problems()))
                .collect(Collectors.toSet());
    }

    private Node without(String path) {
        return tree(Map.of(), Stream.concat(missing.stream(), Stream.of(path)).collect(Collectors.toSet()));
    }

    private Node tree(Map<String, String> now, Set<String> absent) {
        return replaced(tree, "", now, absent);
    }

    private static Node replaced(Node node, String path, Map<String, String> now, Set<String> absent) {
        return switch (node) {
            case Text(int at, var text) -> new Text(at, now.getOrDefault(path, text));
            case Arr(int at, var items) -> {
                var kept = new ArrayList<Node>();
                for (int place = 0; place < items.size(); place++) {
                    String below = path + "/" + place;
                    if (!absent.contains(below)) {
                        kept.add(replaced(items.get(place), below, now, absent));
                    }
                }
                yield new Arr(at, List.copyOf(kept));
            }
            case Obj(int at, var members) -> new Obj(at, members.stream()
                    .filter(member -> !absent.contains(under(path, "/", member.name())))
                    .map(member -> new Member(
                            member.at(), member.name(), replaced(member.value(), under(path, "/", member.name()), now, absent)))
                    .toList());
            case Node.Num _, Node.Bool _, Node.Null _ -> node;
        };
    }

    /** A problem of a list or an object is shown at the first text in it. */
    private Fault fault(Problem problem, Map<String, String> now) {
        var line = Optional.ofNullable(pathOfLine.ceilingEntry(problem.line())).orElseGet(pathOfLine::lastEntry);
        String path = line.getValue();
        boolean blank = now.getOrDefault(path, "").isBlank();
        return new Fault(path, blank ? "This text cannot be left empty." : problem.what() + ". " + problem.mend());
    }

    /** Only the gaps of a cloze are cards by what its text says. */
    private Optional<Fault> lostCard(Note made) {
        return note instanceof Note.Cloze(_, var before) && made instanceof Note.Cloze(_, var after)
                ? ClozeText.parse(before).numbers().stream()
                        .filter(number -> !ClozeText.parse(after).numbers().contains(number))
                        .map(number -> "The gap {{c%d::…}} is missing. It is a card with its own reviews; keep it.".formatted(number))
                        .map(sentence -> new Fault("text", sentence))
                        .findFirst()
                : Optional.empty();
    }
}
