package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.library.Trouble;
import app.telltale.library.Trouble.LookAlike;
import app.telltale.study.QueueCard.Reason;
import app.telltale.ui.DeckFile;
import app.telltale.ui.review.LeechOffer.Help;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** One question, passed on the first day, that is a leech from its second lapse on. */
class LeechTest {
    private static final LookAlike PAIR = new LookAlike("Firehose", "Kinesis");

    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewModel model;

    @BeforeEach
    void start() {
        sitting = new Sitting(folder, DeckFile.SINGLE).with(settings -> settings.withLeechLapses(2));
        model = sitting.start();
        pass();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void pass() {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        model.grade(Grade.GOOD);
    }

    private void miss(String option) {
        sitting.pick(option);
        model.reveal(Optional.empty());
    }

    private void nextDay() {
        sitting.clock.forward(Duration.ofDays(1));
        sitting.start();
    }

    /** A day on which it is missed, and passed when it comes again; the day after that it is passed as due. */
    private void lapse() {
        nextDay();
        miss("Tool");
        model.name(Optional.empty());
        pass();
        nextDay();
        pass();
        sitting.clock.forward(Duration.ofDays(5));
    }

    private void lapseOnceToo() {
        lapse();
        nextDay();
        miss("Tool");
    }

    @Test
    void nothingIsOfferedBelowTheThreshold() {
        nextDay();
        miss("Tool");

        assertThat(sitting.naming().offer()).isEmpty();
    }

    @Test
    void helpIsOfferedWhenTheThresholdIsReached() {
        lapseOnceToo();

        assertThat(sitting.naming().offer()).contains(
                new LeechOffer(2, new Trouble(Optional.of(ErrorKind.SERVICE_MISMATCH), Optional.of(PAIR))));
    }

    @Test
    void theCardShowsTheLapsesThatTheMissMade() {
        lapseOnceToo();

        assertThat(sitting.naming().card().card().state()).isEqualTo(sitting.state(sitting.naming().card().card().id()));
    }

    @Test
    void aMissOfTheRepeatOffersNothingAgain() {
        lapseOnceToo();
        model.name(Optional.empty());
        miss("Tool");

        assertThat(sitting.naming().offer()).isEmpty();
    }

    @Test
    void aMissedCardMayBeSuspendedAndIsNotRepeated() {
        lapseOnceToo();
        model.suspend();

        assertThat(sitting.ended().cards()).isEqualTo(1);
        sitting.clock.forward(Duration.ofDays(30));
        sitting.start();
        assertThat(model.left()).isZero();
    }

    @Test
    void aMissedCardThatIsNoLeechMayBeSuspendedToo() {
        nextDay();
        miss("Tool");
        model.suspend();

        assertThat(sitting.ended().cards()).isEqualTo(1);
    }

    @Test
    void suspendingAMissedCardIsTakenBackToItsRepeat() {
        lapseOnceToo();
        model.suspend();
        model.undo();

        assertThat(sitting.asking().card().queued().reason()).isEqualTo(Reason.REPEAT);
        assertThat(sitting.log()).hasSize(1);
    }

    @Test
    void afterTheSuspensionTheMissItselfCanBeTakenBack() {
        lapseOnceToo();
        model.suspend();
        model.undo();
        model.undo();

        assertThat(sitting.log()).isEmpty();
        assertThat(sitting.asking().card().card().state().lapses()).isEqualTo(1);
    }

    private static LeechOffer offer(Optional<ErrorKind> cause) {
        return new LeechOffer(8, new Trouble(cause, Optional.of(PAIR)));
    }

    @ParameterizedTest
    @CsvSource({"SERVICE_MISMATCH, DRILL", "REASONING, REWRITE", "CARELESS, REWRITE", "CONSTRAINT_MISS, TRAP"})
    void whatFitsTheCauseComesFirst(ErrorKind cause, Help first) {
        assertThat(offer(Optional.of(cause)).helps(true)).startsWith(first).hasSize(4).endsWith(Help.SUSPEND);
    }

    @Test
    void withoutACauseTheTrapComesFirst() {
        assertThat(offer(Optional.empty()).helps(true)).startsWith(Help.TRAP);
    }

    @ParameterizedTest
    @EnumSource(names = "DRILL", mode = Mode.EXCLUDE)
    void withoutALookAlikeThereIsNoDrillButAllElse(Help help) {
        var offer = new LeechOffer(8, new Trouble(Optional.of(ErrorKind.SERVICE_MISMATCH), Optional.empty()));

        assertThat(offer.helps(true)).contains(help).doesNotContain(Help.DRILL);
    }

    @Test
    void whereNothingDrillsOrTrapsRewritingComesFirst() {
        var offer = new LeechOffer(8, new Trouble(Optional.of(ErrorKind.SERVICE_MISMATCH), Optional.empty()));

        assertThat(offer.helps(false)).containsExactly(Help.REWRITE, Help.SUSPEND);
    }
}
