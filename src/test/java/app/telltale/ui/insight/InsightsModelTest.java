package app.telltale.ui.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.insight.Period;
import app.telltale.library.Answer;
import app.telltale.library.Library;
import app.telltale.library.MissFilter;
import app.telltale.library.Scope;
import app.telltale.schedule.Moment;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.Limits;
import app.telltale.ui.Around;
import app.telltale.ui.Background;
import app.telltale.ui.plot.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The insights over the decks that come with the program. */
class InsightsModelTest {
    private final Around around = new Around();

    @TempDir
    private Path folder;

    private Library library;
    private InsightsModel model;

    @BeforeEach
    void open() {
        library = Around.library(folder.resolve("data"));
        model = new InsightsModel(library, Around.background(), Around.background(), around);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Shown loaded() {
        model.load();
        return model.shown().get().orElseThrow();
    }

    /** Misses the first {@code count} cards of the day, sure of each, {@code daysAgo}. */
    private void miss(int count, int daysAgo) {
        var then = around.now().instant().minus(Duration.ofDays(daysAgo));
        var now = new Moment(then, around.now().day().minusDays(daysAgo));
        var start = library.begin(new Scope.AllDecks(), now, Limits.DEFAULT, Limits.DEFAULT, 1);
        start.queue().stream().limit(count).forEach(card -> library.grade(
                start.id(),
                new Answer(
                        card.id(), Grade.AGAIN, ReviewKind.REVIEW, Optional.of(Sureness.SURE), Optional.of(ErrorKind.CARELESS),
                        List.of(), Optional.empty(), card.subject(), 5_000),
                now));
        library.end(start.id(), now);
    }

    @Test
    void anEmptyLogGivesFiguresWithoutReviews() {
        var view = loaded().view().orElseThrow();

        assertThat(view.figures().reviews()).isZero();
        assertThat(view.spots().isEmpty()).isTrue();
        assertThat(model.reading().get()).isFalse();
    }

    @Test
    void thePeriodLeavesOutWhatIsOlder() {
        miss(3, 45);
        miss(2, 5);

        assertThat(loaded().view().orElseThrow().figures().reviews()).isEqualTo(5);
        model.period(Period.DAYS_30);
        assertThat(model.shown().get().orElseThrow().view().orElseThrow().figures().reviews()).isEqualTo(2);
    }

    @Test
    void theDeckNarrowsTheFigures() {
        miss(8, 1);
        var decks = loaded().decks();

        int all = decks.stream()
                .mapToInt(deck -> {
                    model.deck(Optional.of(deck.id()));
                    return model.shown().get().orElseThrow().view().orElseThrow().figures().reviews();
                })
                .sum();

        assertThat(all).isEqualTo(8);
    }

    @Test
    void theExamDecidesTheDomains() {
        miss(6, 1);
        loaded();
        model.exam("mls-c01");

        assertThat(model.shown().get().orElseThrow().exam().code()).isEqualTo("MLS-C01");
    }

    @Test
    void theMissesBehindAFigureCanBeLookedIntoAndLeft() {
        miss(4, 1);
        model.open("Sure", new MissFilter.Sure(), Optional.of(new Drill.SureButWrong()));

        assertThat(model.behind().get().orElseThrow().misses()).hasSize(4);
        model.back();
        assertThat(model.behind().get()).isEmpty();
    }

    @Test
    void missesThatAreReadAfterTheScreenWasLeftDoNotShow() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new InsightsModel(
                library, Around.background(), new Background(waiting::add, Runnable::run, around::report), around);
        slow.open("Sure", new MissFilter.Sure(), Optional.empty());
        slow.leave();
        waiting.forEach(Runnable::run);

        assertThat(slow.behind().get()).isEmpty();
    }

    @Test
    void aReadingThatIsLeftShowsNothing() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new InsightsModel(
                library, Around.background(), new Background(waiting::add, Runnable::run, around::report), around);
        slow.load();
        assertThat(slow.reading().get()).isTrue();
        slow.leave();
        waiting.forEach(Runnable::run);

        assertThat(slow.shown().get()).isEmpty();
        assertThat(slow.reading().get()).isFalse();
        assertThat(around.reported()).isEmpty();
    }

    @Test
    void aTableIsSavedAndTold() throws IOException {
        var file = folder.resolve("hours.csv");
        model.saveTable(new Table(List.of("Hour", "Answers"), List.of(List.of("07:00", "3"))), file);

        assertThat(Files.readAllLines(file)).containsExactly("Hour,Answers", "07:00,3");
        assertThat(model.saved().get()).contains(file);
    }

    @Test
    void aFileThatCannotBeWrittenIsReportedInASentence() {
        model.saveTable(new Table(List.of("A"), List.of()), folder.resolve("nowhere").resolve("a.csv"));

        assertThat(around.reported()).hasSize(1);
        assertThat(around.reported().getFirst().getMessage()).contains("a.csv").endsWith(".");
        assertThat(model.saved().get()).isEmpty();
    }

    @Test
    void aPictureThatCannotBeWrittenIsReportedInASentence() {
        model.savePicture(() -> new byte[] {1}, folder.resolve("nowhere").resolve("a.png"));

        assertThat(around.reported()).hasSize(1);
        assertThat(around.reported().getFirst().getMessage()).contains("a.png").endsWith(".");
        assertThat(model.saved().get()).isEmpty();
    }

    @Test
    void theLogIsSavedAsCsvAndAsJson() throws IOException {
        miss(3, 1);
        model.saveLog(false, folder.resolve("log.csv"));
        model.saveLog(true, folder.resolve("log.json"));

        assertThat(Files.readAllLines(folder.resolve("log.csv"))).hasSize(4);
        assertThat(Files.readString(folder.resolve("log.json"))).contains("careless");
        assertThat(model.writing().get()).isEmpty();
    }

    @Test
    void aLogThatIsCalledOffLeavesNoFile() {
        miss(3, 1);
        var waiting = new ArrayDeque<Runnable>();
        var slow = new InsightsModel(
                library, Around.background(), new Background(waiting::add, Runnable::run, around::report), around);
        slow.saveLog(false, folder.resolve("log.csv"));
        assertThat(slow.writing().get()).contains(0);
        slow.callOff();
        waiting.forEach(Runnable::run);

        assertThat(folder.resolve("log.csv")).doesNotExist();
        assertThat(slow.saved().get()).isEmpty();
        assertThat(slow.writing().get()).isEmpty();
    }

    @Test
    void theReportTellsTheExamAndItsWeakSpots() throws IOException {
        miss(12, 1);
        model.saveReport(folder.resolve("readiness.html"));

        assertThat(Files.readString(folder.resolve("readiness.html"))).contains("MLA-C01").contains("Careless");
    }

    @Test
    void theReportHasDrillsAsLongAsTheyAreSetToBe() throws IOException {
        around.settings(around.settings().withDrills(DrillOptions.DEFAULT.withLength(DrillOptions.Unit.CARDS, 7)));
        miss(12, 1);
        model.saveReport(folder.resolve("readiness.html"));

        assertThat(Files.readString(folder.resolve("readiness.html"))).contains("7 cards to work on").doesNotContain("15 cards");
    }

    @Test
    void theReportOfAnEmptyCollectionIsWritten() {
        model.saveReport(folder.resolve("readiness.html"));

        assertThat(folder.resolve("readiness.html")).isNotEmptyFile();
        assertThat(around.reported()).isEmpty();
    }
}
