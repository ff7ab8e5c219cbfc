package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Note;
import app.telltale.card.Sureness;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.schedule.Sm2;
import app.telltale.study.QueueCard;
import app.telltale.ui.Background;
import app.telltale.ui.Surroundings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

    private OpenSitting sitting;
    private Instant asked = Instant.EPOCH;
    private Duration taken = Duration.ZERO;
    private boolean busy;

    public ReviewModel(Library library, Background background, Surroundings surroundings, Random chance) {
        this.library = library;
        this.background = background;
        this.surroundings = surroundings;
        this.chance = chance;
        this.sitting = OpenSitting.none(library, surroundings);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Begins a sitting, or goes on with the one that is open for the scope. */
    public void start(Scope with) {
        step.set(new Step.Loading());
        work(() -> OpenSitting.begin(library, surroundings, with), begun -> {
            sitting = begun;
            askNext();
        });
    }

    /** Nothing else is begun until the work, off the screen's thread, has come to its end. */
    private <T> void work(Callable<T> work, Consumer<T> then) {
        busy = true;
        background.of(work).onSuccess(then).onError(this::failed).start();
    }

    /** Reviews given and cards left, for the progress bar. */
    int done() {
        return sitting.done();
    }

    int left() {
        return sitting.left();
    }

    boolean canUndo() {
        return sitting.canTakeBack() && !busy;
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
        var answer = ReviewAnswers.of(card, given, sureness, grade, taken);
        work(() -> sitting.grade(card, answer), logged -> {
            sitting.graded(card.queued(), grade, sureness);
            if (grade.passed()) {
                askNext();
            } else {
                shows(new Step.Naming(logged.card(), given, logged.review(), logged.offer()));
            }
        });
    }

    private void shows(Step next) {
        busy = false;
        step.set(next);
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
        if (busy || !(step.get() instanceof Step.Naming(_, _, var review, _))) {
            return;
        }
        if (kind.isEmpty() || kind.equals(review.error())) {
            askNext();
            return;
        }
        work(
                () -> {
                    library.nameError(review.id(), kind.get(), surroundings.now());
                    return kind;
                },
                _ -> askNext());
    }

    private void askNext() {
        sitting.current().ifPresentOrElse(this::ask, this::finish);
    }

    private void ask(QueueCard queued) {
        work(() -> library.card(queued.id()), card -> {
            asked = surroundings.now().instant();
            shows(new Step.Asking(AskedCard.of(queued, card, chance), new Given.Nothing(), false));
        });
    }

    private void finish() {
        work(() -> sitting.end(), summary -> shows(new Step.Ended(summary)));
    }

    /** Takes back the last grade, burial or suspension of this sitting, and asks its card again. */
    void undo() {
        if (!canUndo()) {
            return;
        }
        busy = true;
        boolean ended = step.get() instanceof Step.Ended;
        Deed deed = sitting.lastDeed();
        background
                .of(() -> sitting.takeBack(deed, ended))
                .onSuccess(_ -> {
                    sitting.takenBack(deed);
                    askNext();
                })
                .onError(failure -> {
                    sitting.keep(deed);
                    failed(failure);
                })
                .start();
    }

    /** The note of the card that shows was rewritten: it shows as it reads now, and what was given stays. */
    void rewritten(long note, Note now) {
        asked = surroundings.now().instant();
        step.set(step.get().rewritten(note, now));
    }

    /** The card is not asked again before tomorrow. Whether one was there to be buried. */
    boolean bury() {
        return setAside(sitting::bury);
    }

    /** The card that shows is not asked any more until the learner says otherwise. Whether one was there to be suspended. */
    boolean suspend() {
        if (!busy && step.get() instanceof Step.Naming naming) {
            var missed = naming.card().queued();
            work(() -> sitting.suspend(missed), _ -> {
                sitting.setAsideMissed(missed);
                askNext();
            });
            return true;
        }
        return setAside(sitting::suspend);
    }

    private boolean setAside(Function<QueueCard, Deed> deed) {
        boolean ungraded = step.get() instanceof Step.Asking || step.get() instanceof Step.Grading;
        if (busy || !ungraded) {
            return false;
        }
        var card = sitting.current().orElseThrow();
        work(() -> deed.apply(card), done -> {
            sitting.setAside(done);
            askNext();
        });
        return true;
    }
}
