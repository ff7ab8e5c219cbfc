package app.telltale.card;

import app.telltale.card.Face.Blank;
import app.telltale.card.Face.Choice;
import app.telltale.card.Face.Item;
import app.telltale.card.Face.Match;
import app.telltale.card.Face.Order;
import app.telltale.card.Face.Panel;
import app.telltale.card.Face.PanelKind;
import app.telltale.card.Face.Prompt;
import app.telltale.card.Face.Recall;
import app.telltale.card.Face.Spell;
import app.telltale.card.Note.About;
import app.telltale.card.Note.Basic;
import app.telltale.card.Note.Cloze;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Letter;
import app.telltale.card.Note.Matching;
import app.telltale.card.Note.Misconception;
import app.telltale.card.Note.Mnemonic;
import app.telltale.card.Note.Ordering;
import app.telltale.card.Note.Pair;
import app.telltale.card.Note.Question;
import app.telltale.card.Note.Reversed;
import app.telltale.card.Note.Scenario;
import app.telltale.card.Note.Verdict.Right;
import app.telltale.card.Note.Verdict.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cards that a note makes. */
public final class Cards {
    private Cards() {}

    /** The note's cards in the order in which they are to be learned; at least one, keys unique. */
    public static List<Card> of(Note note) {
        return switch (note) {
            case Comparison comparison -> ofComparison(comparison);
            case Mnemonic mnemonic -> ofMnemonic(mnemonic);
            case Question question -> List.of(ofQuestion(question));
            case Ordering ordering -> List.of(ofOrdering(ordering));
            case Matching matching -> List.of(ofMatching(matching));
            case Misconception misconception -> List.of(ofMisconception(misconception));
            case Basic basic -> List.of(recall("forward", basic.front(), basic.back(), basic.about()));
            case Reversed reversed -> List.of(
                    recall("forward", reversed.front(), reversed.back(), reversed.about()),
                    recall("backward", reversed.back(), reversed.front(), reversed.about()));
            case Cloze cloze -> ClozeText.parse(cloze.text()).numbers().stream()
                    .map(number -> ofCloze(cloze, number))
                    .toList();
        };
    }

    private static Card recall(String key, String prompt, String answer, About about) {
        return new Card(key, Optional.empty(), new Recall(prompt, answer, panels(about)));
    }

    private static List<Panel> panels(About about, Panel... first) {
        var panels = new ArrayList<>(List.of(first));
        about.explanation().ifPresent(text -> panels.add(new Panel(PanelKind.EXPLANATION, text)));
        about.source().ifPresent(text -> panels.add(new Panel(PanelKind.SOURCE, text)));
        return List.copyOf(panels);
    }

    private static List<Card> ofComparison(Comparison note) {
        var cards = new ArrayList<Card>();
        for (Scenario scenario : note.scenarios()) {
            cards.add(new Card("scenario:" + scenario.id(), Optional.of(scenario.right()), ofScenario(note, scenario)));
        }
        cards.add(new Card("signal", Optional.empty(), tellApart(note)));
        cards.add(new Card("trap", Optional.of(note.trap().subject()), ofTrap(note)));
        return List.copyOf(cards);
    }

    private static Choice ofScenario(Comparison note, Scenario scenario) {
        var options = note.subjects().stream()
                .map(subject -> optionOf(scenario, subject.name()))
                .toList();
        return new Choice(
                scenario.text(),
                scenario.deciding(),
                Optional.empty(),
                options,
                trap(note, scenario),
                panels(note.about(), new Panel(PanelKind.SIGNAL, note.signal()), new Panel(PanelKind.CHECK, note.check())));
    }

    /** Nothing where the subject that the trap warns of is the right one. */
    private static List<Panel> trap(Comparison note, Scenario scenario) {
        var trap = note.trap();
        return trap.subject().equals(scenario.right())
                ? List.of()
                : List.of(new Panel(PanelKind.TRAP, trap.looksRight() + "\n\n" + trap.isWrong()));
    }

    private static Face.Option optionOf(Scenario scenario, String subject) {
        if (subject.equals(scenario.right())) {
            return new Face.Option(
                    subject, subject, true, Optional.of(scenario.why()), Optional.empty(), Optional.of(subject));
        }
        var wrong = scenario.wrong().stream()
                .filter(entry -> entry.subject().equals(subject))
                .findFirst();
        return new Face.Option(
                subject,
                subject,
                false,
                wrong.flatMap(Note.WrongSubject::why),
                wrong.map(Note.WrongSubject::error),
                Optional.of(subject));
    }

    private static Recall tellApart(Comparison note) {
        String names = join(note.subjects().stream().map(Note.Subject::name).toList());
        String signals = note.subjects().stream()
                .map(subject -> "- **" + subject.name() + ":** " + subject.signal())
                .collect(Collectors.joining("\n"));
        return new Recall(
                "What tells " + names + " apart?",
                signals,
                panels(
                        note.about(),
                        new Panel(PanelKind.SIGNAL, note.signal()),
                        new Panel(PanelKind.CHECK, note.check()),
                        new Panel(PanelKind.CONFUSION, note.confusion())));
    }

    private static Recall ofTrap(Comparison note) {
        var trap = note.trap();
        return new Recall(
                trap.situation() + "\n\nWhy does " + trap.subject() + " look right here, and why is it wrong?",
                trap.isWrong(),
                panels(note.about(), new Panel(PanelKind.TRAP, trap.looksRight()), new Panel(PanelKind.SIGNAL, note.signal())));
    }

    private static String join(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static List<Card> ofMnemonic(Mnemonic note) {
        var subject = Optional.of(note.word());
        var after = panels(note.about());
        var letters = note.letters();
        var cards = new ArrayList<Card>();
        cards.add(new Card("expand", subject, new Spell(
                "**" + note.word() + "**: " + note.topic() + ". What does each letter stand for?",
                letters.stream().map(letter -> blank(letter)).toList(),
                after)));
        cards.add(new Card("topic", subject, new Spell(
                "Which mnemonic serves this: " + note.topic() + "?",
                List.of(new Blank("", note.word(), Optional.empty(), List.of())),
                after)));
        if (note.ordered()) {
            cards.add(new Card("order", subject, new Order(
                    "Put the stages of **" + note.word() + "** in order.",
                    items(letters, Letter::meaning, _ -> Optional.empty()),
                    Optional.empty(),
                    after)));
        }
        IntStream.range(0, letters.size())
                .mapToObj(place -> new Card("letter:" + (place + 1), subject, ofLetter(note, place)))
                .forEach(cards::add);
        return List.copyOf(cards);
    }

    private static <T> List<Item> items(List<T> all, Function<T, String> text, Function<T, Optional<String>> why) {
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Item(String.valueOf(place + 1), text.apply(all.get(place)), why.apply(all.get(place))))
                .toList();
    }

    private static Blank blank(Letter letter) {
        return new Blank(letter.letter(), letter.meaning(), letter.hint(), letter.accept());
    }

    private static Spell ofLetter(Mnemonic note, int place) {
        var letter = note.letters().get(place);
        long same = note.letters().stream().filter(other -> other.letter().equals(letter.letter())).count();
        String which = same > 1 ? "letter " + (place + 1) + ", **" + letter.letter() + "**," : "**" + letter.letter() + "**";
        var rest = letter.hint().map(hint -> List.of(new Panel(PanelKind.EXPLANATION, hint))).orElse(List.of());
        return new Spell(
                "What does " + which + " in **" + note.word() + "** stand for? (" + note.topic() + ")",
                List.of(new Blank(letter.letter(), letter.meaning(), Optional.empty(), letter.accept())),
                Stream.concat(rest.stream(), panels(note.about()).stream()).toList());
    }

    private static Card ofQuestion(Question note) {
        var options = note.options().stream()
                .map(option -> new Face.Option(
                        option.id(),
                        option.text(),
                        option.verdict() instanceof Right,
                        Optional.of(option.why()),
                        option.verdict() instanceof Wrong(var error) ? Optional.of(error) : Optional.empty(),
                        option.subject()))
                .toList();
        var rightSubject = options.stream()
                .filter(Face.Option::right)
                .flatMap(option -> option.subject().stream())
                .findFirst();
        var face = new Choice(
                note.stem(), note.deciding(), note.constraints(), options, List.of(), panels(note.about()));
        return new Card("question", rightSubject, face);
    }

    private static Card ofOrdering(Ordering note) {
        return new Card("ordering", Optional.empty(), new Order(
                note.stem(),
                items(note.items(), Note.Item::text, item -> Optional.of(item.why())),
                Optional.of(note.error()),
                panels(note.about())));
    }

    private static Card ofMatching(Matching note) {
        return new Card("matching", Optional.empty(), new Match(
                note.stem(),
                note.pairs().stream().map(pair -> new Prompt(pair.prompt(), pair.why())).toList(),
                Stream.concat(note.pairs().stream().map(Pair::answer), note.extra().stream()).toList(),
                note.error(),
                panels(note.about())));
    }

    private static Card ofMisconception(Misconception note) {
        return new Card("claim", Optional.empty(), new Recall(
                "What is wrong with this?\n\n> " + note.claim().replace("\n", "\n> "),
                note.correction(),
                panels(note.about(), new Panel(PanelKind.WHY, note.why()))));
    }

    private static Card ofCloze(Cloze note, int number) {
        var text = ClozeText.parse(note.text());
        return recall("c" + number, text.hiding(number), text.showing(number), note.about());
    }
}
