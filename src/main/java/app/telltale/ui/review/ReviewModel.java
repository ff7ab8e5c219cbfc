package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.schedule.Sm2;
import app.telltale.study.QueueCard;
import app.telltale.study.ReviewSession;
import app.telltale.ui.Background;
import app.telltale.ui.Surroundings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A sitting: which card is asked, what was answered, and what follows. A grade is on disk before the next card is asked. */
public final class ReviewModel {
    private final Library library;
    private final Background background;
    private final Surroundings surroundings;
    private final Random chance;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Loading());
    private final Deque<Deed> deeds = new ArrayDeque<>();

    private ReviewSession session = new ReviewSession(List.of(), 0);
    private long sitting;
    private int heldBack;
    private Instant asked = Instant.EPOCH;
    private Duration taken = Duration.ZERO;
    private boolean busy;

    public ReviewModel(Library library, Background background, Surroundings surroundings, Random chance) {
        this.library = library;
        this.background = background;
        this.surroundings = surroundings;
        this.chance = chance;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Begins a sitting, or goes on with the one that is open for the scope. */
    public void start(Scope with) {
        busy = true;
        step.set(new Step.Loading());
        var settings = surroundings.settings();
        background
                .of(() -> {
                    var now = surroundings.now();
                    // The day as the seed: a sitting that is left and resumed goes on in the same order.
                    long seed = now.day().toEpochDay();
                    return library.begin(with, now, settings.limits(), settings.deckLimits(), seed);
                })
                .onSuccess(start -> {
                    session = new ReviewSession(start.queue(), start.done().size());
                    sitting = start.id();
                    heldBack = start.heldBack();
                    deeds.clear();
                    start.done().forEach(review -> deeds.push(Deed.of(review)));
                    askNext();
                })
                .onError(this::failed)
                .start();
    }

    /** Reviews given and cards left, for the progress bar. */
    int done() {
        return session.done();
    }

    int left() {
        return session.left();
    }

    boolean canUndo() {
        return !deeds.isEmpty() && !busy;
    }

    /** The option or item at this place of the screen, from 0, is picked, or put back where it was picked already. */
    void pick(int shown) {
        if (step.get() instanceof Step.Asking(var card, var given, _) && shown < card.order().size()) {
            give(card, given.picking(card.face(), card.order().get(shown)));
        }
    }

    /** What was picked last is taken out again. */
    void unpick() {
        if (step.get() instanceof Step.Asking(var card, var given, _) && !(given instanceof Given.Typed)) {
            step.set(new Step.Asking(card, given.withoutLast(), false));
        }
    }

    /** The prompt at this place, from 0, is the one to be answered next; the answer it has is taken out. */
    void turnTo(int prompt) {
        if (step.get() instanceof Step.Asking(var card, var given, _) && card.face() instanceof Face.Match) {
            step.set(new Step.Asking(card, given.turnedTo(prompt), false));
        }
    }

    /** The blanks are filled in. */
    void type(List<String> texts) {
        if (step.get() instanceof Step.Asking(var card, _, _)) {
            give(card, new Given.Typed(List.copyOf(texts)));
        }
    }

    private void give(AskedCard card, Given given) {
        boolean whole = given.whole(card.face());
        step.set(new Step.Asking(card, given, whole));
        if (whole && !surroundings.settings().askSureness()) {
            reveal(Optional.empty());
        }
    }

    /** Shows the answer, where it may show: choices have to be made first. */
    void reveal(Optional<Sureness> sureness) {
        if (busy || !(step.get() instanceof Step.Asking asking && asking.mayShow())) {
            return;
        }
        var now = surroundings.now();
        taken = Duration.between(asked, now.instant());
        var card = asking.card();
        var given = asking.given();
        if (card.face().strict() && !given.right(card.face())) {
            log(card, given, sureness, Grade.AGAIN);
            return;
        }
        var outcomes = Sm2.outcomes(card.card().state(), now.day());
        step.set(new Step.Grading(card, given, sureness, outcomes, given.suggested(card.face(), sureness)));
    }

    /** The learner's grade; ignored unless one is asked for. */
    void grade(Grade grade) {
        if (!busy && step.get() instanceof Step.Grading(var card, var given, var sureness, _, _)) {
            log(card, given, sureness, grade);
        }
    }

    private void log(AskedCard card, Given given, Optional<Sureness> sureness, Grade grade) {
        busy = true;
        var answer = ReviewAnswers.of(card, given, sureness, grade, taken);
        background
                .of(() -> library.grade(sitting, answer, surroundings.now()))
                .onSuccess(review -> {
                    deeds.push(new Deed.Graded(card.queued()));
                    session.graded(grade, sureness.filter(Sureness.SURE::equals).isPresent());
                    if (grade.passed()) {
                        askNext();
                    } else {
                        busy = false;
                        step.set(new Step.Naming(card, given, review));
                    }
                })
                .onError(this::failed)
                .start();
    }

    private void failed(Throwable failure) {
        busy = false;
        surroundings.report(failure);
        step.set(step.get() instanceof Step.Asking(var card, var given, var committed)
                ? new Step.Asking(card, given, committed)
                : step.get());
    }

    /** The reason of the miss; empty leaves it as the chosen option tells, or unnamed. */
    void name(Optional<ErrorKind> kind) {
        if (busy || !(step.get() instanceof Step.Naming(_, _, var review))) {
            return;
        }
        if (kind.isEmpty() || kind.equals(review.error())) {
            askNext();
            return;
        }
        busy = true;
        background
                .of(() -> library.nameError(review.id(), kind.get(), surroundings.now()))
                .onSuccess(_ -> askNext())
                .onError(this::failed)
                .start();
    }

    private void askNext() {
        busy = true;
        session.current().ifPresentOrElse(this::ask, this::finish);
    }

    private void ask(QueueCard queued) {
        background
                .of(() -> library.card(queued.id()))
                .onSuccess(card -> {
                    busy = false;
                    asked = surroundings.now().instant();
                    step.set(new Step.Asking(AskedCard.of(queued, card, chance), new Given.Nothing(), false));
                })
                .onError(this::failed)
                .start();
    }

    private void finish() {
        background
                .of(() -> SittingEnd.of(library, sitting, surroundings, heldBack))
                .onSuccess(summary -> {
                    busy = false;
                    step.set(new Step.Ended(summary));
                })
                .onError(this::failed)
                .start();
    }

    /** Takes back the last grade, burial or suspension of this sitting, and asks its card again. */
    void undo() {
        if (!canUndo()) {
            return;
        }
        busy = true;
        boolean ended = step.get() instanceof Step.Ended;
        Deed deed = deeds.pop();
        background
                .of(() -> {
                    takeBack(deed);
                    if (ended) {
                        library.reopen(sitting);
                    }
                })
                .onSuccess(_ -> {
                    switch (deed) {
                        case Deed.Graded(var card) -> session.takeBack(card);
                        case Deed.Buried(var card) -> session.putBack(card);
                        case Deed.Suspended(var card) -> session.putBack(card);
                    }
                    askNext();
                })
                .onError(failure -> {
                    deeds.push(deed);
                    failed(failure);
                })
                .start();
    }

    private void takeBack(Deed deed) {
        switch (deed) {
            case Deed.Graded _ -> library.takeBack(sitting, surroundings.now());
            case Deed.Buried(var card) -> library.unbury(card.id());
            case Deed.Suspended(var card) -> library.suspend(card.id(), false);
        }
    }

    /** The card is not asked again before tomorrow. Whether one was there to be buried. */
    boolean bury() {
        return setAside(card -> {
            library.bury(card.id(), surroundings.now().day().plusDays(1));
            return new Deed.Buried(card);
        });
    }

    /** The card is not asked any more until the learner says otherwise. Whether one was there to be suspended. */
    boolean suspend() {
        return setAside(card -> {
            library.suspend(card.id(), true);
            return new Deed.Suspended(card);
        });
    }

    private boolean setAside(Function<QueueCard, Deed> deed) {
        boolean ungraded = step.get() instanceof Step.Asking || step.get() instanceof Step.Grading;
        if (busy || !ungraded) {
            return false;
        }
        busy = true;
        var card = session.current().orElseThrow();
        background
                .of(() -> deed.apply(card))
                .onSuccess(done -> {
                    session.drop();
                    deeds.push(done);
                    askNext();
                })
                .onError(this::failed)
                .start();
        return true;
    }
}
