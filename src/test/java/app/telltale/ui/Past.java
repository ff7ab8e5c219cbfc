package app.telltale.ui;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.library.Answer;
import app.telltale.library.ImportPlan;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.schedule.Moment;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.Limits;
import app.telltale.study.QueueCard;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a learner answered so far, over a collection whose only deck asks to tell Glue and Feature Store apart. */
public final class Past {
    public static final String GLUE = "Glue";
    public static final String STORE = "Feature Store";
    /** Choices of the exam's first domain; each is right on half of them. */
    private static final int CHOICES = 10;
    private static final Limits PLENTY = new Limits(Limits.MOST, Limits.MOST);

    private final Library library;
    private final Moment now;
    private final long sitting;
    private final List<Long> cards;
    private int next;

    /** Puts the deck, called {@code own}, in the place of those that come with the program. */
    public Past(Library library, Path folder, Moment now) {
        this.library = library;
        this.now = now;
        library.decks(now.day()).forEach(deck -> library.delete(deck.id()));
        var notes = IntStream.range(0, CHOICES).mapToObj(Past::choice).toArray(String[]::new);
        library.carryOut((ImportPlan.Ready) library.plan(DeckFile.write(folder, notes)));
        var start = library.begin(new Scope.AllDecks(), now, PLENTY, PLENTY, 1);
        sitting = start.id();
        cards = start.queue().stream().map(QueueCard::id).toList();
    }

    private static String choice(int number) {
        boolean store = number % 2 == 0;
        return """
                { "id": "choice-%d", "kind": "question", "domains": ["mla-c01/1"], "tags": ["etl"], "stem": "Which keeps features, case %d?",
                  "options": [
                    { "id": "right", "text": "This", "right": true, "why": "It does.", "subject": "%s" },
                    { "id": "wrong", "text": "That", "right": false, "error": "service-mismatch", "why": "No.", "subject": "%s" } ] }
                """
                .formatted(number, number, store ? STORE : GLUE, store ? GLUE : STORE);
    }

    /** So many right answers. */
    public Past right(int times) {
        IntStream.range(0, times).forEach(_ -> answer(Grade.GOOD, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    /** Glue taken where Feature Store was right, so many times. */
    public Past confused(int times) {
        IntStream.range(0, times)
                .forEach(_ -> answer(
                        Grade.AGAIN, Optional.empty(), Optional.of(ErrorKind.SERVICE_MISMATCH), Optional.of(GLUE), Optional.of(STORE)));
        return this;
    }

    /** Missed by this kind of error, so many times. */
    public Past missed(ErrorKind kind, int times) {
        IntStream.range(0, times)
                .forEach(_ -> answer(Grade.AGAIN, Optional.empty(), Optional.of(kind), Optional.empty(), Optional.empty()));
        return this;
    }

    /** Sure and wrong, for no reason that was named, so many times. */
    public Past sureButWrong(int times) {
        IntStream.range(0, times)
                .forEach(_ -> answer(
                        Grade.AGAIN, Optional.of(Sureness.SURE), Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    /** Answers the first card of the drill. */
    public Past drilled(Drill drill) {
        var start = library.beginDrill(drill, DrillOptions.DEFAULT, now, 1).orElseThrow();
        library.grade(
                start.id(),
                new Answer(
                        start.queue().getFirst().id(), Grade.GOOD, ReviewKind.DRILL, Optional.empty(), Optional.empty(), List.of(),
                        Optional.empty(), Optional.empty(), 10_000),
                now);
        return this;
    }

    private void answer(
            Grade grade, Optional<Sureness> sureness, Optional<ErrorKind> error, Optional<String> chosen, Optional<String> right) {
        long card = cards.get(next++ % cards.size());
        library.grade(
                sitting, new Answer(card, grade, ReviewKind.REVIEW, sureness, error, List.of(), chosen, right, 10_000), now);
    }
}
