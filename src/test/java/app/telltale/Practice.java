package app.telltale;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.library.Answer;
import app.telltale.library.CannotOpen;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.library.StudyCard;
import app.telltale.schedule.Moment;
import app.telltale.study.Limits;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Somebody who has studied the bundled decks every day but Sundays up to yesterday; the same days give the same log. */
public final class Practice {
    private static final Limits DAILY = new Limits(16, 80);

    private final Library library;
    private final Random chance = new Random(7);

    private Practice(Library library) {
        this.library = library;
    }

    /** Fills a new folder. */
    public static void fill(Path folder, Clock clock, int days) throws CannotOpen {
        try (var library = Library.open(folder, clock)) {
            var practice = new Practice(library);
            var today = LocalDate.now(clock);
            today.minusDays(days).datesUntil(today).filter(day -> day.getDayOfWeek().getValue() < 7).forEach(practice::study);
        }
    }

    private void study(LocalDate day) {
        var at = day.atTime(7 + chance.nextInt(3) * 6, 10).toInstant(ZoneOffset.UTC);
        var start = library.begin(new Scope.AllDecks(), new Moment(at, day), DAILY, DAILY, day.toEpochDay());
        int answered = 0;
        for (var card : start.queue()) {
            var now = new Moment(at.plusSeconds(25L * answered++), day);
            library.grade(start.id(), answer(library.card(card.id())), now);
        }
        library.end(start.id(), new Moment(at.plusSeconds(3_600), day));
    }

    private Answer answer(StudyCard card) {
        int said = chance.nextInt(10);
        var sureness = said < 2 ? Sureness.GUESS : said < 5 ? Sureness.UNSURE : Sureness.SURE;
        boolean wrong = chance.nextInt(100) < (sureness == Sureness.SURE ? 12 : sureness == Sureness.UNSURE ? 30 : 55);
        if (card.card().face() instanceof Face.Choice choice) {
            var chosen = choice.options().stream().filter(option -> option.right() != wrong).findFirst().orElseThrow();
            return new Answer(
                    card.id(), Grade.ofChoice(!wrong, Optional.of(sureness)), ReviewKind.REVIEW, Optional.of(sureness),
                    wrong ? chosen.error() : Optional.empty(), List.of(chosen.key()), wrong ? chosen.subject() : Optional.empty(),
                    card.card().subject(), 9_000 + chance.nextInt(40_000));
        }
        return new Answer(
                card.id(), wrong ? Grade.AGAIN : Grade.GOOD, ReviewKind.REVIEW, Optional.of(sureness),
                wrong ? Optional.of(List.of(ErrorKind.values()).get(chance.nextInt(4))) : Optional.empty(), List.of(),
                Optional.empty(), card.card().subject(), 5_000 + chance.nextInt(20_000));
    }
}
