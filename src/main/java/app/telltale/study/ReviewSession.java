package app.telltale.study;

import app.telltale.card.Grade;
import app.telltale.study.QueueCard.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order in which a sitting asks its cards. Due and new cards come as queued; cards graded below 4 come once more at the end, until
 * they get a 4 (SM-2's rule 6), those that were missed although the learner was sure first.
 */
public final class ReviewSession {
    private final Deque<QueueCard> waiting = new ArrayDeque<>();
    private final List<QueueCard> sureAndWrong = new ArrayList<>();
    private final List<QueueCard> repeats = new ArrayList<>();
    private int done;

    /** @param done reviews already given in this sitting */
    public ReviewSession(List<QueueCard> queue, int done) {
        for (QueueCard card : queue) {
            (card.reason() == Reason.REPEAT ? repeats : waiting).add(card);
        }
        this.done = done;
    }

    /** The card to ask now; empty at the end. */
    public Optional<QueueCard> current() {
        if (!waiting.isEmpty()) {
            return Optional.of(waiting.getFirst());
        }
        if (!sureAndWrong.isEmpty()) {
            return Optional.of(sureAndWrong.getFirst());
        }
        return repeats.stream().findFirst();
    }

    /**
     * The current card was graded; the next one is current.
     *
     * @param sure whether the learner had said to be sure
     * @throws java.util.NoSuchElementException at the end
     */
    public void graded(Grade grade, boolean sure) {
        QueueCard card = drop();
        done++;
        boolean drill = card.reason() == Reason.DRILL || card.reason() == Reason.EARLY;
        if (grade.repeatsToday() && !drill) {
            var again = new QueueCard(card.id(), card.note(), Reason.REPEAT, 0, card.subject());
            (sure && !grade.passed() ? sureAndWrong : repeats).add(again);
        }
    }

    /**
     * The current card is not asked any more in this sitting.
     *
     * @return the card
     * @throws java.util.NoSuchElementException at the end
     */
    public QueueCard drop() {
        if (!waiting.isEmpty()) {
            return waiting.removeFirst();
        }
        return sureAndWrong.isEmpty() ? repeats.removeFirst() : sureAndWrong.removeFirst();
    }

    /**
     * The card is not asked once more, although it was graded low.
     *
     * @return the repeat that was waiting; empty where there was none
     */
    public Optional<QueueCard> dropRepeat(long card) {
        var waits = Stream.concat(sureAndWrong.stream(), repeats.stream()).filter(repeat -> repeat.id() == card).findFirst();
        waits.ifPresent(repeat -> {
            sureAndWrong.remove(repeat);
            repeats.remove(repeat);
        });
        return waits;
    }

    /** The last review was taken back: its card is asked again now, and not once more for having been graded low. */
    public void takeBack(QueueCard card) {
        done--;
        putBack(card);
    }

    /** The card is asked now; used when setting it aside is taken back. */
    public void putBack(QueueCard card) {
        waiting.removeIf(other -> other.id() == card.id());
        sureAndWrong.removeIf(other -> other.id() == card.id());
        repeats.removeIf(other -> other.id() == card.id());
        waiting.addFirst(card);
    }

    /** Reviews given in this sitting. */
    public int done() {
        return done;
    }

    /** Cards still to be asked, as far as is known. */
    public int left() {
        return waiting.size() + sureAndWrong.size() + repeats.size();
    }
}
