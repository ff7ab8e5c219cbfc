package app.telltale.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.insight.ExportedReview;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewLogTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final ExportedReview MISS = new ExportedReview(
            7,
            new Moment(Instant.parse("2026-11-22T01:02:03.004Z"), DAY),
            "streams",
            "kinesis-or-firehose",
            "scenario-clicks",
            "comparison",
            List.of(new DomainId("mla-c01", 1), new DomainId("mls-c01", 4)),
            Grade.AGAIN,
            Optional.of(Sureness.SURE),
            List.of("Firehose", "Kinesis"),
            Optional.of("Firehose"),
            Optional.of("Kinesis"),
            Optional.of(ErrorKind.CONSTRAINT_MISS),
            ReviewKind.REVIEW,
            8_250,
            new CardState(2, 6, 250, 0, Optional.of(DAY), Optional.empty()),
            new CardState(0, 1, 196, 1, Optional.of(DAY.plusDays(1)), Optional.of(DAY)));

    @TempDir
    Path folder;

    enum Form {
        CSV {
            @Override
            boolean write(ReviewLog log, Path file) throws IOException {
                return ReviewLogCsv.write(log, file);
            }
        },
        JSON {
            @Override
            boolean write(ReviewLog log, Path file) throws IOException {
                return ReviewLogJson.write(log, file);
            }
        };

        abstract boolean write(ReviewLog log, Path file) throws IOException;
    }

    private static ReviewLog of(ExportedReview... reviews) {
        return taker -> {
            Stream.of(reviews).forEach(taker);
            return true;
        };
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void csvHasAColumnForEverythingAReviewKnows() throws IOException {
        var file = folder.resolve("log.csv");
        ReviewLogCsv.write(of(MISS), file);

        assertThat(Files.readString(file)).isEqualTo("""
                review,time,study_day,deck,note,card,kind,domains,grade,sureness,chosen,chosen_subject,right_subject,error_kind,\
                sitting_kind,milliseconds,before_repetitions,before_interval_days,before_ease_hundredths,before_lapses,before_due,\
                before_repeat_on,after_repetitions,after_interval_days,after_ease_hundredths,after_lapses,after_due,after_repeat_on
                7,2026-11-22T01:02:03.004Z,2026-11-21,streams,kinesis-or-firehose,scenario-clicks,comparison,mla-c01/1 mls-c01/4,1,\
                sure,Firehose|Kinesis,Firehose,Kinesis,constraint-miss,review,8250,2,6,250,0,2026-11-21,,0,1,196,1,2026-11-22,2026-11-21
                """.replace("\n", "\r\n"));
    }

    @Test
    void jsonHasANameForEverythingAReviewKnows() throws IOException {
        var file = folder.resolve("log.json");
        ReviewLogJson.write(of(MISS), file);

        assertThat(Files.readString(file)).isEqualTo("""
                [
                {"review":7,"time":"2026-11-22T01:02:03.004Z","study_day":"2026-11-21","deck":"streams","note":"kinesis-or-firehose",\
                "card":"scenario-clicks","kind":"comparison","domains":["mla-c01/1","mls-c01/4"],"grade":1,"sureness":"sure",\
                "chosen":["Firehose","Kinesis"],"chosen_subject":"Firehose","right_subject":"Kinesis","error_kind":"constraint-miss",\
                "sitting_kind":"review","milliseconds":8250,\
                "before":{"repetitions":2,"interval_days":6,"ease_hundredths":250,"lapses":0,"due":"2026-11-21","repeat_on":null},\
                "after":{"repetitions":0,"interval_days":1,"ease_hundredths":196,"lapses":1,"due":"2026-11-22","repeat_on":"2026-11-21"}}
                ]
                """);
    }

    @Test
    void jsonHasALineAReview() throws IOException {
        var file = folder.resolve("log.json");
        ReviewLogJson.write(of(MISS, MISS, MISS), file);

        assertThat(Files.readAllLines(file)).hasSize(5).filteredOn(line -> line.startsWith("{\"review\":7,")).hasSize(3);
        assertThat(ReadBack.json(file)).containsExactly(MISS, MISS, MISS);
    }

    @ParameterizedTest
    @EnumSource
    void aLogThatBreaksOffLeavesTheFileAsItWas(Form form) throws IOException {
        var file = Files.writeString(folder.resolve("log"), "as it was");

        boolean written = form.write(
                taker -> {
                    taker.accept(MISS);
                    return false;
                },
                file);

        assertThat(written).isFalse();
        assertThat(files()).containsExactly(file);
        assertThat(file).hasContent("as it was");
    }

    @ParameterizedTest
    @EnumSource
    void aLogThatFailsLeavesNothingBehind(Form form) throws IOException {
        ReviewLog failing = taker -> {
            taker.accept(MISS);
            throw new IllegalStateException("halfway");
        };

        assertThatIllegalStateException().isThrownBy(() -> form.write(failing, folder.resolve("log"))).withMessage("halfway");
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFolderThatIsNotThereIsToldByTheFileSystemsOwnException(Form form) {
        assertThatIOException().isThrownBy(() -> form.write(of(MISS), folder.resolve("gone").resolve("log")));
    }
}
