package app.telltale.library;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes reviews into a library, on the day that is set. Cards go by their note's id and their key: {@code etl/scenario:nightly};
 * all of them have to be new when the diary begins.
 */
final class Diary {
    private final Library library;
    private final Map<String, Long> cards;
    private final long sitting;
    private LocalDate day = Shelf.DAY;
    private ReviewKind kind = ReviewKind.REVIEW;
    private Optional<Sureness> sureness = Optional.empty();

    Diary(Library library) {
        this.library = library;
        var start = Shelf.begin(library, day);
        this.sitting = start.id();
        this.cards = start.queue().stream()
                .map(card -> library.card(card.id()))
                .collect(Collectors.toMap(Diary::name, StudyCard::id));
    }

    private static String name(StudyCard card) {
        return card.note().about().id() + "/" + card.card().key();
    }

    String name(long card) {
        return name(library.card(card));
    }

    long card(String name) {
        return Objects.requireNonNull(cards.get(name), name);
    }

    long sitting() {
        return sitting;
    }

    Diary on(LocalDate when) {
        day = when;
        return this;
    }

    Diary as(ReviewKind what) {
        kind = what;
        return this;
    }

    Diary saying(Sureness word) {
        sureness = Optional.of(word);
        return this;
    }

    GivenReview pass(String name) {
        return grade(name, Grade.GOOD, Optional.empty(), List.of(), Optional.empty());
    }

    GivenReview miss(String name, ErrorKind why) {
        return miss(name, why, List.of());
    }

    GivenReview miss(String name, ErrorKind why, List<String> chosen) {
        return grade(name, Grade.AGAIN, Optional.of(why), chosen, Optional.empty());
    }

    /** A miss by choosing the option of another subject. */
    GivenReview confuse(String name, String chosen) {
        return grade(name, Grade.AGAIN, Optional.of(ErrorKind.SERVICE_MISMATCH), List.of(chosen), Optional.of(chosen));
    }

    private GivenReview grade(
            String name, Grade grade, Optional<ErrorKind> error, List<String> chosen, Optional<String> chosenSubject) {
        long id = card(name);
        var right = library.card(id).card().subject();
        return library.grade(
                sitting, new Answer(id, grade, kind, sureness, error, chosen, chosenSubject, right, 4_000), Shelf.noon(day));
    }

    Optional<GivenReview> takeBack() {
        return library.takeBack(sitting, Shelf.noon(day));
    }
}
