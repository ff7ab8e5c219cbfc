package app.telltale.report;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.insight.ExportedReview;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Moment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads exported files with the libraries that others would use. */
public final class ReadBack {
    private ReadBack() {}

    /** The rows of a CSV file as they stand there, the column names first. */
    public static List<List<String>> rows(Path file) {
        try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.stream().map(row -> row.stream().toList()).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public static List<ExportedReview> csv(Path file) {
        var named = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, named)) {
            return parser.stream().map(ReadBack::review).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public static List<ExportedReview> json(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file)).valueStream().map(ReadBack::review).toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** A cell without the apostrophe that keeps a spreadsheet from reckoning with it. */
    static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static ExportedReview review(CSVRecord row) {
        UnaryOperator<String> cell = name -> plain(row.get(name));
        Function<String, List<String>> several =
                name -> Stream.of(cell.apply(name).split("[| ]")).filter(part -> !part.isEmpty()).toList();
        return review(cell, name -> Optional.of(cell.apply(name)).filter(text -> !text.isEmpty()), several);
    }

    private static ExportedReview review(JsonNode node) {
        Function<String, JsonNode> value = name -> switch (name.split("_", 2)) {
            case String[] parts when parts[0].equals("before") || parts[0].equals("after") ->
                node.required(parts[0]).required(parts[1]);
            case String[] _ -> node.required(name);
        };
        return review(
                name -> value.apply(name).asString(),
                name -> Optional.of(value.apply(name)).filter(text -> !text.isNull()).map(JsonNode::asString),
                name -> value.apply(name).valueStream().map(JsonNode::asString).toList());
    }

    private static ExportedReview review(
            UnaryOperator<String> text,
            Function<String, Optional<String>> maybe,
            Function<String, List<String>> several) {
        return new ExportedReview(
                Long.parseLong(text.apply("review")),
                new Moment(Instant.parse(text.apply("time")), LocalDate.parse(text.apply("study_day"))),
                text.apply("deck"),
                text.apply("note"),
                text.apply("card"),
                text.apply("kind"),
                several.apply("domains").stream().flatMap(domain -> DomainId.parse(domain).stream()).toList(),
                new Grade(Integer.parseInt(text.apply("grade"))),
                maybe.apply("sureness").map(word -> Sureness.valueOf(word.toUpperCase(Locale.ROOT))),
                several.apply("chosen"),
                maybe.apply("chosen_subject"),
                maybe.apply("right_subject"),
                maybe.apply("error_kind").flatMap(ErrorKind::ofCode),
                ReviewKind.valueOf(text.apply("sitting_kind").toUpperCase(Locale.ROOT)),
                Integer.parseInt(text.apply("milliseconds")),
                state("before_", text, maybe),
                state("after_", text, maybe));
    }

    private static CardState state(String prefix, UnaryOperator<String> text, Function<String, Optional<String>> maybe) {
        return new CardState(
                Integer.parseInt(text.apply(prefix + "repetitions")),
                Integer.parseInt(text.apply(prefix + "interval_days")),
                Integer.parseInt(text.apply(prefix + "ease_hundredths")),
                Integer.parseInt(text.apply(prefix + "lapses")),
                maybe.apply(prefix + "due").map(LocalDate::parse),
                maybe.apply(prefix + "repeat_on").map(LocalDate::parse));
    }
}
