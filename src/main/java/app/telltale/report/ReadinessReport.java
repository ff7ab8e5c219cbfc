package app.telltale.report;

import app.telltale.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The readiness report: one HTML file that prints well, without scripts, and with nothing fetched from anywhere. */
public final class ReadinessReport {
    private ReadinessReport() {}

    /** The report as HTML that is well-formed XML too; all texts are escaped. */
    public static String html(Readiness data) {
        return "<!DOCTYPE html>\n"
                + Html.tag("html", Map.of("lang", "en"), head(data), body(data)).markup() + "\n";
    }

    /** Replaces {@code file} in one step: it holds the whole report afterwards, or what it held before. */
    public static void write(Readiness data, Path file) throws IOException {
        WholeFile.writeText(file, out -> {
            out.write(html(data));
            return true;
        });
    }

    private static Html head(Readiness data) {
        return Html.tag(
                "head",
                Html.tag("meta", Map.of("charset", "utf-8")),
                Html.tag("meta", Map.of("name", "viewport", "content", "width=device-width")),
                Html.tag("meta", Map.of(
                        "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'unsafe-inline'")),
                Html.tag("title", Html.text(Phrases.of("title", data.exam().code()))),
                Html.tag("style", new Html(style())));
    }

    private static String style() {
        try (InputStream css = ReadinessReport.class.getResourceAsStream("readiness.css")) {
            if (css == null) {
                throw new IllegalStateException("readiness.css is missing");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Html body(Readiness data) {
        return Html.tag(
                "body",
                Html.tag("header", Html.all(title(data))),
                section("overall.title", Standing.of(data)),
                section("next.title", NextSteps.of(data)),
                section("domains.title", DomainTable.of(data.domains())),
                section("confusions.title", Misses.confusions(data.confusions())),
                section("calibration.title", Misses.calibration(data.calibration())),
                section("legend.title", Legend.html()));
    }

    private static List<Html> title(Readiness data) {
        var exam = data.exam();
        String when = exam.date()
                .flatMap(date -> data.daysLeft().map(days -> switch (Long.signum(days)) {
                    case 1 -> Phrases.of("exam.ahead", date, days);
                    case 0 -> Phrases.of("exam.today", date);
                    default -> Phrases.of("exam.past", date);
                }))
                .orElse(Phrases.of("exam.none"));
        return List.of(
                Html.tag("h1", Html.text(Phrases.of("title", exam.code()))),
                Html.tag("p", Map.of("class", "exam"), Html.text(exam.title())),
                Html.tag("p", Map.of("class", "muted"), Html.text(when + " " + Phrases.of("made", data.day()))));
    }

    private static Html section(String title, Html content) {
        return Html.tag("section", Html.tag("h2", Html.text(Phrases.of(title))), content);
    }
}
