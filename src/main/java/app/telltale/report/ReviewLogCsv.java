package app.telltale.report;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.file.WholeFile;
import app.telltale.insight.ExportedReview;
import app.telltale.schedule.CardState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The review log as comma-separated text (RFC 4180, UTF-8), a line of column names and a row a review. Instants are ISO 8601 in
 * UTC, days ISO dates, an empty cell means none; domains are separated by spaces, options chosen by {@code |}. A text that a
 * spreadsheet would take for a formula, or that begins with an apostrophe, has an apostrophe in front.
 */
public final class ReviewLogCsv {
    private static final List<String> STATE = List.of("repetitions", "interval_days", "ease_hundredths", "lapses", "due", "repeat_on");
    private static final List<String> COLUMNS = Stream.of(
                    Stream.of(
                            "review", "time", "study_day", "deck", "note", "card", "kind", "domains", "grade", "sureness", "chosen",
                            "chosen_subject", "right_subject", "error_kind", "sitting_kind", "milliseconds"),
                    STATE.stream().map("before_"::concat),
                    STATE.stream().map("after_"::concat))
            .flatMap(names -> names)
            .toList();

    private ReviewLogCsv() {}

    /**
     * Replaces {@code file} in one step; where the log breaks off or fails, it is as it was.
     *
     * @return whether it was written
     */
    public static boolean write(ReviewLog log, Path file) throws IOException {
        return WholeFile.writeText(file, out -> {
            var csv = new Csv(out);
            csv.row(COLUMNS);
            return log.each(review -> csv.row(cells(review)));
        });
    }

    private static List<String> cells(ExportedReview review) {
        var cells = new ArrayList<String>(COLUMNS.size());
        cells.addAll(List.of(
                Long.toString(review.id()),
                review.at().instant().toString(),
                review.at().day().toString(),
                review.deck(),
                review.note(),
                review.card(),
                review.noteKind(),
                review.domains().stream().map(DomainId::toString).collect(Collectors.joining(" ")),
                Integer.toString(review.grade().q()),
                review.sureness().map(LogWords::of).orElse(""),
                String.join("|", review.chosen()),
                review.chosenSubject().orElse(""),
                review.rightSubject().orElse(""),
                review.error().map(ErrorKind::code).orElse(""),
                LogWords.of(review.kind()),
                Integer.toString(review.tookMillis())));
        addState(cells, review.before());
        addState(cells, review.after());
        return cells;
    }

    private static void addState(List<String> cells, CardState state) {
        Stream.of(state.repetitions(), state.intervalDays(), state.ease(), state.lapses())
                .map(String::valueOf)
                .forEach(cells::add);
        cells.add(day(state.due()));
        cells.add(day(state.repeatOn()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
