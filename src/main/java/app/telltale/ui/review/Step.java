package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Note;
import app.telltale.card.Sureness;
import app.telltale.library.GivenReview;
import app.telltale.schedule.CardState;
import app.telltale.study.Drill;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the review screen stands. */
sealed interface Step {
    /** The next card is being fetched. */
    record Loading() implements Step {}

    /** The words of the prompt that decide are looked for; the options do not show yet. */
    record Finding(AskedCard card, WordSearch search) implements Step {
        /** The options show; where nothing is marked, only when that was said before. */
        Step ended() {
            return search.mayEnd() ? asking(card.withSearched(search)) : new Finding(card, search.warning());
        }
    }

    /**
     * The prompt is to be read; the options do not show yet.
     *
     * @param began when it was shown
     * @param pause the least time for it
     */
    record Reading(AskedCard card, Instant began, Duration pause) implements Step {
        /** How long it is still to be read; zero when the options may show. */
        Duration left(Instant now) {
            var left = pause.minus(Duration.between(began, now));
            return left.isNegative() ? Duration.ZERO : left;
        }

        /** The options show, unless it is too early. */
        Step ended(Instant now) {
            return left(now).isZero() ? asking(card) : this;
        }
    }

    /**
     * The card asks.
     *
     * @param committed the answer is given, and only how sure one is has to be said before it shows
     */
    record Asking(AskedCard card, Given given, boolean committed) implements Step {

        /** Whether the answer may show: what has to be chosen or typed comes first. */
        boolean mayShow() {
            return committed || card.face() instanceof Face.Recall;
        }

        /** The option or item at this place of the screen, from 0, is picked; nothing changes where there is none. */
        Asking picking(int shown) {
            return shown < card.order().size() ? giving(given.picking(card.face(), card.order().get(shown))) : this;
        }

        /** This is given; once it is whole, the answer may show. */
        Asking giving(Given now) {
            return new Asking(card, now, now.whole(card.face()));
        }

        /** As {@link #giving}, but not yet the answer, whole or not. */
        Asking taking(Given now) {
            return new Asking(card, now, false);
        }
    }

    /**
     * The answer shows, and a grade is asked for.
     *
     * @param outcomes  the states after grades 0..5
     * @param suggested what Space takes
     */
    record Grading(
            AskedCard card, Given given, Optional<Sureness> sureness, List<CardState> outcomes, Optional<Grade> suggested)
            implements Step {}

    /**
     * The card was missed, the grade is on disk, and the reason is asked for.
     *
     * @param card  with the state that the miss led to
     * @param offer empty unless the miss was one too many
     */
    record Naming(AskedCard card, Given given, GivenReview review, Optional<LeechOffer> offer) implements Step {
        Optional<ErrorKind> suggested() {
            return review.error();
        }
    }

    /** The card that shows. */
    default Optional<AskedCard> shown() {
        return switch (this) {
            case Finding finding -> Optional.of(finding.card());
            case Reading reading -> Optional.of(reading.card());
            case Asking asking -> Optional.of(asking.card());
            case Grading grading -> Optional.of(grading.card());
            case Naming naming -> Optional.of(naming.card());
            case Loading _, Over _ -> Optional.empty();
        };
    }

    /** The same step with the note of its card as it reads now; other steps stay as they are. */
    default Step rewritten(long note, Note now) {
        if (shown().filter(card -> card.queued().note() == note).isEmpty()) {
            return this;
        }
        return switch (this) {
            case Finding(var card, _) -> finding(card.rewritten(now));
            case Reading(var card, var began, var pause) -> new Reading(card.rewritten(now), began, pause);
            case Asking(var card, var given, var committed) -> new Asking(card.rewritten(now), given, committed);
            case Grading(var card, var given, var sureness, var outcomes, var suggested) ->
                new Grading(card.rewritten(now), given, sureness, outcomes, suggested);
            case Naming(var card, var given, var review, var offer) -> new Naming(card.rewritten(now), given, review, offer);
            case Loading _, Over _ -> this;
        };
    }

    /** Nothing is asked any more. */
    sealed interface Over extends Step {}

    /** Nothing is left to ask. */
    record Ended(SittingSummary summary) implements Over {}

    /** The drill is through, or no card fits it. {@code gain} is empty while the log is being read. */
    record DrillEnded(Drill drill, SittingSummary summary, Optional<DrillGain> gain) implements Over {}

    /** With what a card begins: in some drills the prompt is worked on before the options show. */
    static Step first(AskedCard card, Optional<Drill> drill, Instant now) {
        if (drill.isEmpty()) {
            return asking(card);
        }
        return switch (drill.get()) {
            case Drill.Constraint _ -> finding(card);
            case Drill.SlowReading _ when !card.order().isEmpty() ->
                new Reading(card, now, ReadingTime.of(card.face().prompt()));
            case Drill.Contrast _, Drill.Lookalikes _, Drill.Reasoning _, Drill.SlowReading _, Drill.OfSubject _, Drill.OfTag _,
                    Drill.SureButWrong _, Drill.Mix _ -> asking(card);
        };
    }

    /** Where the author has marked the words that decide, they are looked for first. */
    private static Step finding(AskedCard card) {
        return card.face() instanceof Face.Choice choice
                ? PromptWords.of(choice).<Step>map(words -> new Finding(card, WordSearch.of(words))).orElse(asking(card))
                : asking(card);
    }

    private static Step asking(AskedCard card) {
        return new Asking(card, new Given.Nothing(), false);
    }
}
