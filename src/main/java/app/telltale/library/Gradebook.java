package app.telltale.library;

import app.telltale.card.ErrorKind;
import app.telltale.schedule.Moment;
import app.telltale.schedule.Replay;
import app.telltale.store.LastingReview;
import app.telltale.store.LoggedReview;
import app.telltale.store.Store;
import java.util.List;
import java.util.Optional;

/** Keeps the review log and the cards that it moves in step. */
final class Gradebook {
    private final Store store;

    Gradebook(Store store) {
        this.store = store;
    }

    GivenReview grade(long sitting, Answer answer, Moment now) {
        return store.write(() -> {
            var standing = store.cards().standing(answer.card());
            var before = standing.state();
            var after = Replay.after(before, answer.kind(), answer.grade(), now.day());
            long id = store.reviews().insert(new LoggedReview(
                    answer.card(),
                    sitting,
                    now,
                    answer.kind(),
                    answer.grade(),
                    answer.sureness(),
                    answer.error(),
                    answer.chosen(),
                    answer.chosenSubject(),
                    answer.rightSubject(),
                    answer.tookMillis(),
                    before,
                    after));
            if (!after.equals(before)) {
                store.cards().setState(answer.card(), after);
            }
            return new GivenReview(
                    id,
                    answer.card(),
                    standing.note(),
                    answer.kind(),
                    answer.grade(),
                    answer.sureness(),
                    answer.error(),
                    answer.tookMillis());
        });
    }

    void nameError(long review, ErrorKind kind, Moment now) {
        store.write(() -> store.reviews().nameError(review, kind, now.instant().toEpochMilli()));
    }

    /**
     * The card goes back to where the rest of its log leads: to the state before, unless another sitting has reviewed it since.
     */
    Optional<GivenReview> takeBack(long sitting, Moment now) {
        return store.write(() -> {
            var last = store.reviews().lastOf(sitting);
            last.ifPresent(review -> {
                store.reviews().takeBack(review.id(), now.instant().toEpochMilli());
                store.cards().setState(review.card(), store.reviews().replay(review.card()));
            });
            return last.map(Gradebook::given);
        });
    }

    List<GivenReview> given(long sitting) {
        return store.read(() -> store.reviews().of(sitting).stream().map(Gradebook::given).toList());
    }

    private static GivenReview given(LastingReview review) {
        return new GivenReview(
                review.id(),
                review.card(),
                review.note(),
                review.kind(),
                review.grade(),
                review.sureness(),
                review.error(),
                review.tookMillis());
    }
}
