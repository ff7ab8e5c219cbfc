package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.telltale.card.Deck;
import app.telltale.card.ErrorKind;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.insight.Calibration;
import app.telltale.insight.ErrorProfile;
import app.telltale.insight.Figures;
import app.telltale.insight.Habits;
import app.telltale.insight.Lens;
import app.telltale.insight.Period;
import app.telltale.insight.Proportion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures are those that a script of its own, in another language, makes of the exported log. */
class CheckFiguresTest {
    private static final Path SCRIPT = Path.of("src", "test", "scripts", "check_figures.py");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+");

    @TempDir
    Path folder;

    @Test
    void ofTheWholeLog() throws Exception {
        GeneratedCollection.fill(folder, 1_000, 10_000, DAY);
        check(Optional.empty(), Period.ALL);
    }

    @Test
    void ofOneDeckAndPeriod() throws Exception {
        GeneratedCollection.fill(folder, 1_000, 10_000, DAY);
        check(Optional.of("generated-1"), Period.DAYS_90);
    }

    @Test
    void ofALogWithNamedErrorsTakenBackReviewsDrillsAndNotesOutsideTheExam() throws Exception {
        try (var library = Course.open(folder)) {
            var diary = new Diary(library);
            diary.saying(Sureness.SURE).confuse("store/question", "Glue");
            library.nameError(diary.miss("odd/forward", ErrorKind.REASONING).id(), ErrorKind.CARELESS, Shelf.noon(DAY));
            diary.as(ReviewKind.DRILL).confuse("store/question", "Glue");
            diary.on(DAY.minusDays(40)).confuse("etl/scenario:nightly", "Feature Store");
            diary.confuse("etl/scenario:nightly", "EMR");
            diary.takeBack();
            diary.as(ReviewKind.REPEAT).pass("etl/scenario:nightly");
        }
        check(Optional.empty(), Period.ALL);
    }

    private void check(Optional<String> deck, Period period) throws IOException, InterruptedException {
        try (var library = Course.open(folder, new Deck[0])) {
            var file = folder.resolve("log.csv");
            assertThat(library.exports().logAsCsv(file, () -> true, _ -> {})).isTrue();
            var id = deck.map(key -> library.decks(DAY).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow().id());
            var figures = library.insights().view(new Lens("mla-c01", id, period, 30), DAY, () -> true).orElseThrow().figures();
            assertThat(figures.reviews()).isPositive();
            assertThat(script(file, deck, period)).usingElementComparator(CheckFiguresTest::compare).isEqualTo(lines(figures));
        }
    }

    private static List<String> script(Path log, Optional<String> deck, Period period) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("python3", SCRIPT.toString(), log.toString(), "--today", DAY.toString(), "--exam", "mla-c01"));
        deck.ifPresent(key -> command.addAll(List.of("--deck", key)));
        period.from(DAY).ifPresent(day -> command.addAll(List.of("--from", day.toString())));
        var errors = Files.createTempFile(log.getParent(), "errors", ".txt");
        var process = start(new ProcessBuilder(command).redirectError(errors.toFile()));
        assumeTrue(process.isPresent(), "python3 is on the path");
        var lines = process.get().inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(process.get().waitFor()).as(Files.readString(errors)).isZero();
        return lines;
    }

    private static Optional<Process> start(ProcessBuilder builder) {
        try {
            return Optional.of(builder.start());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Equal, but for the last digits of decimal numbers. */
    private static int compare(String one, String other) {
        var cells = List.of(one.split("\t", -1));
        var others = List.of(other.split("\t", -1));
        for (int place = 0; place < Math.min(cells.size(), others.size()); place++) {
            boolean decimal = NUMBER.matcher(cells.get(place)).matches() && NUMBER.matcher(others.get(place)).matches();
            boolean close = decimal && Math.abs(Double.parseDouble(cells.get(place)) - Double.parseDouble(others.get(place))) < 2e-6;
            if (!close && !cells.get(place).equals(others.get(place))) {
                return cells.get(place).compareTo(others.get(place));
            }
        }
        return Integer.compare(cells.size(), others.size());
    }

    /** The figures as the script prints them. */
    private static List<String> lines(Figures figures) {
        var lines = new ArrayList<String>();
        lines.add(line("reviews", figures.reviews()));
        profile(lines, "domain", figures.domains());
        profile(lines, "subject", figures.subjects());
        figures.confusions().all().forEach(one -> lines.add(line("confusion", one.chosen(), one.right(), one.count(), one.last())));
        figures.confusions().pairs().forEach(pair -> lines.add(line("pair", pair.first(), pair.second(), pair.count(), pair.last())));
        lines.add(line("retention", "all", share(figures.retention().all())));
        figures.retention().byDomain().forEach((domain, proportion) -> lines.add(line("retention", domain, share(proportion))));
        calibration(lines, "all", figures.calibration());
        figures.calibrations().forEach((domain, calibration) -> calibration(lines, domain.toString(), calibration));
        habits(lines, figures.habits());
        return lines;
    }

    private static void habits(List<String> lines, Habits habits) {
        habits.days().forEach((day, done) -> lines.add(line("day", day, done.reviews(), done.millis())));
        for (int hour = 0; hour < 24; hour++) {
            var share = habits.hours().get(hour);
            lines.add(line("hour", hour, share.hits(), share.all()));
        }
        habits.weekdays().forEach((day, seen) -> lines.add(line(
                "weekday", day.getValue(), seen.reviews(), counts(Arrays.stream(ErrorKind.values()).map(seen.misses()::get)))));
        habits.buttons().forEach((standing, counts) ->
                lines.add(line("grade", standing.name().toLowerCase(Locale.ROOT), counts(counts.stream()))));
    }

    private static String counts(Stream<Integer> counts) {
        return counts.map(String::valueOf).collect(Collectors.joining("\t"));
    }

    private static <K extends Comparable<K>> void profile(List<String> lines, String name, ErrorProfile<K> profile) {
        lines.add(line(name, "own mean", profile.ownMean()));
        profile.lines().forEach((key, line) -> {
            lines.add(line(name, key, "all", line.misses(), line.reviews()));
            for (ErrorKind kind : ErrorKind.values()) {
                var cell = line.cell(kind);
                lines.add(line(
                        name, key, kind.code(), cell.misses(), line.reviews(), cell.rate(), cell.recent(), cell.weakness(),
                        profile.isWeakSpot(key, kind) ? "weak" : "-"));
            }
        });
    }

    private static void calibration(List<String> lines, String domain, Calibration calibration) {
        for (Sureness said : Sureness.values()) {
            lines.add(line("calibration", domain, said.name().toLowerCase(Locale.ROOT), share(calibration.of(said))));
        }
        calibration.brier().ifPresent(brier -> lines.add(line("calibration", domain, "brier", brier)));
    }

    private static String share(Proportion proportion) {
        return line(proportion.hits(), proportion.all(), proportion.share(), proportion.lower(), proportion.upper());
    }

    private static String line(Object... cells) {
        return String.join("\t", Arrays.stream(cells).map(CheckFiguresTest::cell).toList());
    }

    private static String cell(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.6f", number) : value.toString();
    }
}
