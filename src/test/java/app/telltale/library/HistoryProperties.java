package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.PLENTY;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.schedule.CardState;
import app.telltale.study.QueueCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is done in whatever order, on days that may also go back: the cards stand where the log leads. */
class HistoryProperties {
    enum Doing {
        GRADE,
        REPEAT,
        DRILL,
        TAKE_BACK,
        BURY,
        SUSPEND
    }

    record Step(Doing doing, int card, Grade grade, int day, boolean oneDeck) {}

    @Property(tries = 25)
    void cardsEqualTheReplayOfTheirLogAndTakingAllBackRestoresTheStart(@ForAll("histories") List<Step> history)
            throws IOException {
        var folder = Files.createTempDirectory("telltale-history");
        try (var library = Shelf.open(folder, Shelf.bundled(Shelf.deck("d", 3, place -> Shelf.reversed("r" + place))))) {
            var cards = Shelf.begin(library, DAY).queue().stream().map(QueueCard::id).toList();
            Set<Long> sittings = new LinkedHashSet<>();
            history.forEach(step -> sittings.add(apply(library, cards, step)));
            assertThat(library.check()).isEmpty();
            assertThat(Shelf.today(library, DAY.plusDays(500)).waiting())
                    .isEqualTo(library.decks(DAY).getFirst().cards());

            sittings.forEach(sitting -> takeAllBack(library, sitting));
            assertThat(library.check()).isEmpty();
            assertThat(cards).allSatisfy(card -> assertThat(library.card(card).state()).isEqualTo(CardState.NEW));
            assertThat(Shelf.today(library, DAY).done()).isZero();
        } finally {
            delete(folder);
        }
    }

    private static long apply(Library library, List<Long> cards, Step step) {
        LocalDate day = DAY.plusDays(step.day());
        var now = Shelf.noon(day);
        long deck = library.decks(day).getFirst().id();
        Scope scope = step.oneDeck() ? new Scope.OneDeck(deck) : new Scope.AllDecks();
        long sitting = library.begin(scope, now, PLENTY, PLENTY, 1).id();
        long card = cards.get(step.card());
        switch (step.doing()) {
            case GRADE -> library.grade(sitting, Shelf.review(card, step.grade()), now);
            case REPEAT -> library.grade(sitting, Shelf.answer(card, step.grade(), ReviewKind.REPEAT), now);
            case DRILL -> library.grade(sitting, Shelf.answer(card, step.grade(), ReviewKind.DRILL), now);
            case TAKE_BACK -> library.takeBack(sitting, now);
            case BURY -> library.bury(card, day.plusDays(1));
            case SUSPEND -> library.suspend(card, step.grade().passed());
        }
        return sitting;
    }

    private static void takeAllBack(Library library, long sitting) {
        while (library.takeBack(sitting, Shelf.noon(DAY)).isPresent()) {
            assertThat(library.given(sitting)).isNotNull();
        }
        assertThat(library.given(sitting)).isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, Doing.GRADE), Tuple.of(3, Doing.REPEAT),
                                Tuple.of(1, Doing.DRILL), Tuple.of(3, Doing.TAKE_BACK),
                                Tuple.of(1, Doing.BURY), Tuple.of(1, Doing.SUSPEND)),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 5).map(Grade::new),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }
}
