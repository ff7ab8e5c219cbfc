package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.library.Answer;
import app.telltale.library.GivenReview;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.library.SittingStart;
import app.telltale.schedule.Leech;
import app.telltale.schedule.Replay;
import app.telltale.study.Drill;
import app.telltale.study.QueueCard;
import app.telltale.study.QueueCard.Reason;
import app.telltale.study.ReviewSession;
import app.telltale.ui.Surroundings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The sitting that is open: the order in which it asks, and what was done in it and can be taken back. What writes to the library is
 * called off the screen's thread, everything else on it.
 */
final class OpenSitting {
    private static final SittingStart NOTHING = new SittingStart(0, List.of(), List.of(), 0);

    private final Library library;
    private final Surroundings surroundings;
    private final long id;
    private final int heldBack;
    private final Optional<DrillRun> drill;
    private final ReviewSession session;
    private final Deque<Deed> deeds = new ArrayDeque<>();

    private OpenSitting(Library library, Surroundings surroundings, SittingStart start, Optional<DrillRun> drill) {
        this.library = library;
        this.surroundings = surroundings;
        this.drill = drill;
        id = start.id();
        heldBack = start.heldBack();
        session = new ReviewSession(start.queue(), start.done().size());
        start.done().forEach(review -> deeds.push(Deed.of(review)));
    }

    /** Before the first sitting: nothing to ask and nothing to undo. */
    static OpenSitting none(Library library, Surroundings surroundings) {
        return new OpenSitting(library, surroundings, NOTHING, Optional.empty());
    }

    /** Writes: a new drill, a new sitting, or the one that is open for the scope. */
    static OpenSitting begin(Library library, Surroundings surroundings, Course course) {
        return switch (course) {
            case Course.Daily(var scope) -> daily(library, surroundings, scope);
            case Course.Drilling(var drill) -> drill(library, surroundings, drill);
        };
    }

    private static OpenSitting daily(Library library, Surroundings surroundings, Scope scope) {
        var settings = surroundings.settings();
        var now = surroundings.now();
        // The day as the seed: a sitting that is left and resumed goes on in the same order.
        long seed = now.day().toEpochDay();
        var start = library.begin(scope, now, settings.limits(), settings.deckLimits(), seed);
        return new OpenSitting(library, surroundings, start, Optional.empty());
    }

    /** Without a card where none fits the drill. */
    private static OpenSitting drill(Library library, Surroundings surroundings, Drill drill) {
        var options = surroundings.settings().drills();
        var now = surroundings.now();
        // Another order each time, for a drill is done over and over.
        long seed = now.instant().toEpochMilli();
        var start = library.beginDrill(drill, options, now, seed).orElse(NOTHING);
        return new OpenSitting(library, surroundings, start, Optional.of(new DrillRun(drill, options, now.instant())));
    }

    Optional<DrillRun> drill() {
        return drill;
    }

    /** The card to be asked next; empty at the end, and when a drill's time is up. */
    Optional<QueueCard> next() {
        return drill.filter(run -> run.isUp(surroundings.now().instant())).isPresent() ? Optional.empty() : current();
    }

    Optional<QueueCard> current() {
        return session.current();
    }

    int done() {
        return session.done();
    }

    int left() {
        return session.left();
    }

    /** A grade that is on the disk, and what follows it where the card was missed. */
    record Logged(GivenReview review, AskedCard card, Optional<LeechOffer> offer) {}

    /** Writes the answer to the current card. */
    Logged grade(AskedCard card, Answer answer) {
        var now = surroundings.now();
        var review = library.grade(id, answer, now);
        int before = card.card().state().lapses();
        var after = card.standing(Replay.after(card.card().state(), answer.kind(), answer.grade(), now.day()));
        int lapses = after.card().state().lapses();
        boolean offered = lapses > before && Leech.isOffered(lapses, surroundings.settings().leechLapses());
        return new Logged(
                review, after, offered ? Optional.of(new LeechOffer(lapses, library.trouble(answer.card()))) : Optional.empty());
    }

    /** Writes why the card was missed. */
    ErrorKind name(GivenReview review, ErrorKind kind) {
        library.nameError(review.id(), kind, surroundings.now());
        return kind;
    }

    /** The answer is written: the next card is current. */
    void graded(QueueCard card, Grade grade, Optional<Sureness> sureness) {
        deeds.push(new Deed.Graded(card));
        session.graded(grade, sureness.filter(Sureness.SURE::equals).isPresent());
    }

    /** Writes that the current card is not asked before tomorrow. */
    Deed bury(QueueCard card) {
        library.bury(card.id(), surroundings.now().day().plusDays(1));
        return new Deed.Buried(card);
    }

    /** Writes that the current card is not asked until the learner says otherwise. */
    Deed suspend(QueueCard card) {
        library.suspend(card.id(), true);
        return new Deed.Suspended(card);
    }

    /** It is written that the current card is set aside: the next one is current. */
    void setAside(Deed deed) {
        session.drop();
        deeds.push(deed);
    }

    boolean canTakeBack() {
        return !deeds.isEmpty();
    }

    /** The last deed, no more on the list of those that can be taken back. */
    Deed lastDeed() {
        return deeds.pop();
    }

    /** It is written that the card that was just missed is suspended: it is not repeated today either. */
    void setAsideMissed(QueueCard missed) {
        // Should it be asked again after an undo, that is no second review on this day.
        var again = session.dropRepeat(missed.id())
                .orElseGet(() -> new QueueCard(missed.id(), missed.note(), Reason.DRILL, 0, missed.subject()));
        deeds.push(new Deed.Suspended(again));
    }

    /** Writes that the deed is taken back, and the end of the sitting too where it has ended. */
    void takeBack(Deed deed, boolean ended) {
        switch (deed) {
            case Deed.Graded _ -> library.takeBack(id, surroundings.now());
            case Deed.Buried(var card) -> library.unbury(card.id());
            case Deed.Suspended(var card) -> library.suspend(card.id(), false);
        }
        if (ended) {
            library.reopen(id);
        }
    }

    /** It is written that the deed is taken back: its card is current. */
    void takenBack(Deed deed) {
        switch (deed) {
            case Deed.Graded(var card) -> session.takeBack(card);
            case Deed.Buried(var card) -> session.putBack(card);
            case Deed.Suspended(var card) -> session.putBack(card);
        }
    }

    /** The deed could not be taken back. */
    void keep(Deed deed) {
        deeds.push(deed);
    }

    /** Writes that a drill has ended where it was left; other sittings can be gone on with. */
    void leave() {
        if (drill.isPresent()) {
            library.end(id, surroundings.now());
        }
    }

    /** Writes that the sitting has ended. */
    SittingSummary end() {
        return SittingEnd.of(library, id, surroundings, heldBack);
    }
}
