package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.library.Answer;
import app.telltale.study.QueueCard.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes log entries of what was given. */
final class ReviewAnswers {
    private ReviewAnswers() {}

    static Answer of(AskedCard card, Given given, Optional<Sureness> sureness, Grade grade, Duration taken) {
        var chosen = chosen(card.face(), given);
        var wrong = chosen.stream().filter(option -> !option.right()).findFirst();
        return new Answer(
                card.card().id(),
                grade,
                card.queued().reason() == Reason.REPEAT ? ReviewKind.REPEAT : ReviewKind.REVIEW,
                sureness,
                grade.passed() ? Optional.<ErrorKind>empty() : wrong.flatMap(Face.Option::error),
                chosen.stream().map(Face.Option::key).toList(),
                wrong.flatMap(Face.Option::subject),
                card.card().card().subject(),
                Math.clamp(taken.toMillis(), 0, Integer.MAX_VALUE));
    }

    private static List<Face.Option> chosen(Face face, Given given) {
        return face instanceof Face.Choice choice && given instanceof Given.Picked(var places)
                ? places.stream().sorted().map(choice.options()::get).toList()
                : List.of();
    }
}
