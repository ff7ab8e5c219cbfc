package app.telltale.ui.settings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as they are written and typed: {@code 10 December 2026}, or {@code 10 Dec 2026}, or {@code 2026-12-10}. */
final class ExamDates {
    private static final DateTimeFormatter WRITTEN = pattern("d MMMM uuuu");
    private static final List<DateTimeFormatter> TYPED = List.of(WRITTEN, pattern("d MMM uuuu"), pattern("uuuu-M-d"));

    private ExamDates() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** The day that was typed; empty where it cannot be told. */
    static Optional<LocalDate> typed(String text) {
        String stripped = text.strip().replaceAll("\\s+", " ");
        return TYPED.stream().flatMap(form -> parsed(stripped, form)).findFirst();
    }

    private static Stream<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Stream.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException _) {
            return Stream.empty();
        }
    }
}
