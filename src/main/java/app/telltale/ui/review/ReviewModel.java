package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Note;
import app.telltale.card.Sureness;
import app.telltale.library.Library;
import app.telltale.schedule.Sm2;
import app.telltale.study.Drill;
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
    private final ProfileWatch watch;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Loading());

    private OpenSitting sitting;
    private Instant asked = Instant.EPOCH;
    private Duration taken = Duration.ZERO;
    private boolean busy;

    /**
     * @param background writes what is answered
     * @param statistics reads what a drill changes, while cards are answered
     */
    public ReviewModel(
            Library library, Background background, Background statistics, Surroundings surroundings, Random chance) {
        this.library = library;
        this.background = background;
        this.surroundings = surroundings;
        this.chance = chance;
        this.sitting = OpenSitting.none(library, surroundings);
        this.watch = new ProfileWatch(library, statistics, surroundings);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** Begins a drill or a sitting, or goes on with the sitting that is open for the scope. */
    public void start(Course with) {
        step.set(new Step.Loading());
        work(() -> OpenSitting.begin(library, surroundings, with), begun -> {
            sitting = begun;
            drill().ifPresent(_ -> watch.begin());
            askNext();
        });
    }

    /** The screen is left. A drill ends with it. */
    void leave() {
        watch.stop();
        background.of(sitting::leave).start();
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

    /** The drill that is under way, or was last. */
    Optional<DrillRun> drill() {
        return sitting.drill();
    }

    /** The time now, for what is counted down. */
    Instant now() {
        return surroundings.now().instant();
    }

    boolean canUndo() {
        return sitting.canTakeBack() && !busy;
    }

    /** How far the search for the deciding words has come. */
    void search(WordSearch search) {
        if (step.get() instanceof Step.Finding(var card, _)) {
            step.set(new Step.Finding(card, search));
        }
    }

    /** The options show, where the words were looked for or the prompt was read as the drill wants it. */
    void showOptions() {
        switch (step.get()) {
            case Step.Finding finding -> step.set(finding.ended());
            case Step.Reading reading -> step.set(reading.ended(now()));
            case Step.Loading _, Step.Asking _, Step.Grading _, Step.Naming _, Step.Over _ -> {}
        }
    }

    /** The option or item at this place of the screen, from 0, is picked, or put back where it was picked already. */
    void pick(int shown) {
        if (step.get() instanceof Step.Asking asking) {
            give(asking.picking(shown));
        }
    }

    /** What was picked last is taken out again. */
    void unpick() {
        if (step.get() instanceof Step.Asking asking && !(asking.given() instanceof Given.Typed)) {
            step.set(asking.taking(asking.given().withoutLast()));
        }
    }

    /** The prompt at this place, from 0, is the one to be answered next; the answer it has is taken out. */
    void turnTo(int prompt) {
        if (step.get() instanceof Step.Asking asking && asking.card().face() instanceof Face.Match) {
            step.set(asking.taking(asking.given().turnedTo(prompt)));
        }
    }

    /** The blanks are filled in. */
    void type(List<String> texts) {
        if (step.get() instanceof Step.Asking asking) {
            give(asking.giving(new Given.Typed(List.copyOf(texts))));
        }
    }

    private void give(Step.Asking now) {
        step.set(now);
        if (now.committed() && !surroundings.settings().askSureness()) {
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
        work(() -> sitting.name(review, kind.get()), _ -> askNext());
    }

    private void askNext() {
        sitting.next().ifPresentOrElse(this::ask, this::finish);
    }

    private void ask(QueueCard queued) {
        work(() -> library.card(queued.id()), card -> {
            asked = now();
            shows(Step.first(AskedCard.of(queued, card, chance), drill().map(DrillRun::drill), asked));
        });
    }

    private void finish() {
        work(() -> sitting.end(), summary -> drill().ifPresentOrElse(
                run -> endDrill(run.drill(), summary), () -> shows(new Step.Ended(summary))));
    }

    private void endDrill(Drill drill, SittingSummary summary) {
        var ended = new Step.DrillEnded(drill, summary, Optional.empty());
        shows(ended);
        watch.end(gain -> {
            if (step.get().equals(ended)) {
                step.set(new Step.DrillEnded(drill, summary, Optional.of(gain)));
            }
        });
    }

    /** Takes back the last grade, burial or suspension of this sitting, and asks its card again. */
    void undo() {
        if (!canUndo()) {
            return;
        }
        busy = true;
        boolean ended = step.get() instanceof Step.Over;
        Deed deed = sitting.lastDeed();
        background
                .of(() -> sitting.takeBack(deed, ended))
                .onSuccess(_ -> {
                    sitting.takenBack(deed);
                    sitting.current().ifPresent(this::ask); // in a drill whose time is up too
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
        boolean ungraded = switch (step.get()) {
            case Step.Finding _, Step.Reading _, Step.Asking _, Step.Grading _ -> true;
            case Step.Loading _, Step.Naming _, Step.Over _ -> false;
        };
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
