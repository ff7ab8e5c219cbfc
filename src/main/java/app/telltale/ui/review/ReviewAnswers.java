package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.library.Answer;
import app.telltale.study.QueueCard.Reason;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes log entries of what was given. */
final class ReviewAnswers {
    private ReviewAnswers() {}

    static Answer of(AskedCard card, Given given, Optional<Sureness> sureness, Grade grade, Duration taken) {
        var wrong = options(card.face(), given).stream().filter(option -> !option.right()).findFirst();
        return new Answer(
                card.card().id(),
                grade,
                kind(card.queued().reason()),
                sureness,
                grade.passed() || given.right(card.face()) ? Optional.empty() : error(card.face(), wrong),
                chosen(card.face(), given),
                wrong.flatMap(Face.Option::subject),
                card.card().card().subject(),
                Math.clamp(taken.toMillis(), 0, Integer.MAX_VALUE));
    }

    private static ReviewKind kind(Reason reason) {
        return switch (reason) {
            case DUE, FRESH, EARLY -> ReviewKind.REVIEW;
            case REPEAT -> ReviewKind.REPEAT;
            case DRILL -> ReviewKind.DRILL;
        };
    }

    private static Optional<ErrorKind> error(Face face, Optional<Face.Option> wrong) {
        return switch (face) {
            case Face.Choice _ -> wrong.flatMap(Face.Option::error);
            case Face.Order order -> order.error();
            case Face.Match match -> Optional.of(match.error());
            case Face.Recall _, Face.Spell _ -> Optional.empty();
        };
    }

    private static List<String> chosen(Face face, Given given) {
        if (face instanceof Face.Order order && given instanceof Given.Ordered(var places)) {
            return places.stream().map(place -> order.items().get(place).key()).toList();
        }
        if (face instanceof Face.Match) {
            return given.matched().matches().stream()
                    .sorted(Comparator.comparingInt(Given.Match::prompt))
                    .map(match -> Face.Match.key(match.prompt(), match.answer()))
                    .toList();
        }
        return options(face, given).stream().map(Face.Option::key).toList();
    }

    private static List<Face.Option> options(Face face, Given given) {
        return face instanceof Face.Choice choice && given instanceof Given.Picked(var places)
                ? places.stream().sorted().map(choice.options()::get).toList()
                : List.of();
    }
}
