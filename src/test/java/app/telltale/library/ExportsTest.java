package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.noon;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.insight.ExportedReview;
import app.telltale.report.ReadBack;
import app.telltale.store.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {
    @TempDir
    Path folder;

    private Library library;
    private Path file;

    @BeforeEach
    void twoDecks() throws IOException {
        file = Files.createDirectory(folder.resolve("out")).resolve("log");
        library = Shelf.open(
                folder.resolve("data"), Shelf.bundled(Shelf.basics("one", 3)), Shelf.bundled(Shelf.basics("two", 2)));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<ExportedReview> log() {
        assertThat(library.exports().logAsJson(file, () -> true, _ -> {})).isTrue();
        return ReadBack.json(file);
    }

    @Test
    void aReviewIsExportedWithAllThatTheLogKnows() {
        var sitting = Shelf.begin(library, DAY);
        long card = sitting.queue().getFirst().id();
        var answer = new Answer(
                card, Grade.AGAIN, ReviewKind.REVIEW, Optional.of(Sureness.GUESS), Optional.of(ErrorKind.REASONING),
                List.of("Service A", "Service B"), Optional.of("Service A"), Optional.of("Service C"), 4_321);
        var given = library.grade(sitting.id(), answer, noon(DAY));
        var study = library.card(card);

        var exported = log().getFirst();

        assertThat(exported).isEqualTo(new ExportedReview(
                given.id(), noon(DAY), "one", study.note().about().id(), study.card().key(), "basic",
                List.of(new DomainId("mla-c01", 1)), Grade.AGAIN, Optional.of(Sureness.GUESS),
                List.of("Service A", "Service B"), Optional.of("Service A"), Optional.of("Service C"),
                Optional.of(ErrorKind.REASONING), ReviewKind.REVIEW, 4_321, exported.before(), study.state()));
        assertThat(exported.before().isNew()).isTrue();
    }

    @Test
    void whileTheLogIsExportedOthersAskInsights() {
        Shelf.gradeAll(library, DAY, Grade.HARD);
        var answered = new AtomicInteger();
        library.exports().logAsCsv(
                file,
                () -> {
                    answered.addAndGet(CompletableFuture.supplyAsync(library.insights()::decks).orTimeout(10, SECONDS).join().size());
                    return true;
                },
                _ -> {});

        assertThat(answered.get()).isPositive();
    }

    @Test
    void bothFormsTellTheSame() {
        Shelf.gradeAll(library, DAY, Grade.HARD);
        var csv = file.resolveSibling("log.csv");

        library.exports().logAsCsv(csv, () -> true, _ -> {});

        assertThat(ReadBack.csv(csv)).hasSize(5).isEqualTo(log());
    }

    @Test
    void whatTheLearnerSaysOfAMissStandsInPlaceOfWhatTheCardTold() {
        var sitting = Shelf.begin(library, DAY);
        var given = library.grade(sitting.id(), Shelf.review(sitting.queue().getFirst().id(), Grade.AGAIN), noon(DAY));
        library.nameError(given.id(), ErrorKind.CARELESS, noon(DAY));
        library.nameError(given.id(), ErrorKind.CONSTRAINT_MISS, noon(DAY));

        assertThat(log()).extracting(ExportedReview::error).containsExactly(Optional.of(ErrorKind.CONSTRAINT_MISS));
    }

    @Test
    void reviewsTakenBackAreLeftOut() {
        var sitting = Shelf.begin(library, DAY);
        var first = library.grade(sitting.id(), Shelf.review(sitting.queue().getFirst().id(), Grade.GOOD), noon(DAY));
        library.grade(sitting.id(), Shelf.review(sitting.queue().getLast().id(), Grade.GOOD), noon(DAY));
        library.takeBack(sitting.id(), noon(DAY));

        assertThat(log()).extracting(ExportedReview::id).containsExactly(first.id());
    }

    @Test
    void reviewsOfADeletedDeckAreLeftOut() {
        Shelf.gradeAll(library, DAY, Grade.GOOD);
        library.delete(library.decks(DAY).getFirst().id());

        assertThat(log()).hasSize(2).extracting(ExportedReview::deck).containsOnly("two");
    }

    @Test
    void aLogWithoutReviewsIsAFileWithoutRows() {
        assertThat(log()).isEmpty();
        assertThat(library.exports().logAsCsv(file, () -> true, _ -> {})).isTrue();
        assertThat(ReadBack.rows(file)).hasSize(1);
    }

    @Test
    void progressIsToldPerCent() {
        Shelf.gradeAll(library, DAY, Grade.GOOD);
        var told = new ArrayList<Integer>();

        library.exports().logAsCsv(file, () -> true, told::add);

        assertThat(told).containsExactly(20, 40, 60, 80, 100);
    }

    @Test
    void callingItOffLeavesNothingBehind() {
        Shelf.gradeAll(library, DAY, Grade.GOOD);
        var asked = new AtomicInteger();

        assertThat(library.exports().logAsCsv(file, () -> asked.incrementAndGet() < 3, _ -> {})).isFalse();

        assertThat(file.getParent()).isEmptyDirectory();
        assertThat(log()).hasSize(5);
    }

    @Test
    void aFolderThatIsGoneIsASentence() {
        var lost = folder.resolve("gone").resolve("log.csv");

        assertThatThrownBy(() -> library.exports().logAsCsv(lost, () -> true, _ -> {}))
                .isInstanceOf(StoreFailure.class)
                .hasMessage("The file " + lost + " could not be written. Check the folder's permissions and the room on the disk.");
    }

    @Test
    void aTableIsWrittenAsItIs() {
        library.exports().table(List.of("day", "share"), List.of(List.of("2026-11-21", "0.5"), List.of("2026-11-22", "-1")), file);

        assertThat(ReadBack.rows(file))
                .containsExactly(List.of("day", "share"), List.of("2026-11-21", "0.5"), List.of("2026-11-22", "-1"));
    }

    @Test
    void aFolderInTheFilesPlaceIsASentence() {
        assertThatThrownBy(() -> library.exports().table(List.of("day"), List.of(), folder.resolve("data")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("could not be written");
    }
}
