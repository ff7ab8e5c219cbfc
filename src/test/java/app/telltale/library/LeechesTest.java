package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.library.Trouble.LookAlike;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two cards, of which the first is passed and missed again and again. */
class LeechesTest {
    @TempDir
    private Path folder;

    private Library library;
    private long sitting;
    private long card;
    private long other;
    private LocalDate day = DAY;

    @BeforeEach
    void open() {
        library = Shelf.open(folder, Shelf.bundled(Shelf.basics("d", 2)));
        var start = Shelf.begin(library, DAY);
        sitting = start.id();
        card = start.queue().getFirst().id();
        other = start.queue().getLast().id();
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    private void grade(Answer answer) {
        library.grade(sitting, answer, noon(day));
    }

    private void lapse(long of, Optional<ErrorKind> error, Optional<String> chosen) {
        grade(Shelf.review(of, Grade.GOOD));
        day = day.plusDays(1);
        grade(new Answer(
                of, Grade.AGAIN, ReviewKind.REVIEW, Optional.empty(), error, List.of(), chosen, Optional.of("Kinesis"), 4_000));
    }

    private void lapses(int count) {
        for (int lapse = 0; lapse < count; lapse++) {
            lapse(card, Optional.empty(), Optional.empty());
        }
    }

    @Test
    void aCardIsAmongThemFromTheThresholdOn() {
        lapses(3);

        assertThat(library.insights().leeches(4)).isEmpty();
        assertThat(library.insights().leeches(3)).singleElement().satisfies(leech -> {
            assertThat(leech.card().id()).isEqualTo(card);
            assertThat(leech.card().state().lapses()).isEqualTo(3);
            assertThat(leech.suspended()).isFalse();
        });
    }

    @Test
    void theOneForgottenMostOftenComesFirst() {
        lapses(2);
        for (int lapse = 0; lapse < 3; lapse++) {
            lapse(other, Optional.empty(), Optional.empty());
        }

        assertThat(library.insights().leeches(1)).extracting(leech -> leech.card().id()).containsExactly(other, card);
    }

    @Test
    void aSuspendedLeechIsAmongThemAndSaysSo() {
        lapses(2);
        library.suspend(card, true);

        assertThat(library.insights().leeches(2)).singleElement().matches(LeechCard::suspended);
    }

    @Test
    void leechesOfAnArchivedDeckAreLeftOut() {
        lapses(2);
        library.archive(library.decks(DAY).getFirst().id(), true);

        assertThat(library.insights().leeches(2)).isEmpty();
    }

    @Test
    void withoutANamedMissThereIsNoCause() {
        lapses(2);

        assertThat(library.trouble(card)).isEqualTo(new Trouble(Optional.empty(), Optional.empty()));
    }

    @Test
    void theMostFrequentKindIsTheCause() {
        lapse(card, Optional.of(ErrorKind.REASONING), Optional.empty());
        lapse(card, Optional.of(ErrorKind.CARELESS), Optional.empty());
        lapse(card, Optional.of(ErrorKind.REASONING), Optional.empty());

        assertThat(library.trouble(card).cause()).contains(ErrorKind.REASONING);
    }

    @Test
    void ofKindsThatAreEquallyFrequentTheLatestIsTheCause() {
        lapse(card, Optional.of(ErrorKind.REASONING), Optional.empty());
        lapse(card, Optional.of(ErrorKind.CARELESS), Optional.empty());

        assertThat(library.trouble(card).cause()).contains(ErrorKind.CARELESS);
    }

    @Test
    void whatTheLearnerNamedCounts() {
        lapse(card, Optional.of(ErrorKind.REASONING), Optional.empty());
        library.nameError(library.given(sitting).getLast().id(), ErrorKind.CONSTRAINT_MISS, noon(day));

        assertThat(library.trouble(card).cause()).contains(ErrorKind.CONSTRAINT_MISS);
    }

    @Test
    void aMissTakenBackDoesNotCount() {
        lapse(card, Optional.of(ErrorKind.CARELESS), Optional.of("Firehose"));
        library.takeBack(sitting, noon(day));

        assertThat(library.trouble(card)).isEqualTo(new Trouble(Optional.empty(), Optional.empty()));
    }

    @Test
    void theLookAlikeIsWhatWasTakenMostOften() {
        lapse(card, Optional.empty(), Optional.of("Firehose"));
        lapse(card, Optional.empty(), Optional.of("SQS"));
        lapse(card, Optional.empty(), Optional.of("Firehose"));

        assertThat(library.trouble(card).lookAlike()).contains(new LookAlike("Firehose", "Kinesis"));
    }
}
