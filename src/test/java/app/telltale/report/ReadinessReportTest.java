package app.telltale.report;

import static app.telltale.report.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import app.telltale.report.Readiness.Confusion;
import app.telltale.report.Readiness.Exam;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReadinessReportTest {
    @TempDir
    Path folder;

    static List<Readiness> samples() {
        return Samples.all();
    }

    private static Document parsed(Readiness data) {
        try {
            var reader = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            return reader.parse(new InputSource(new StringReader(ReadinessReport.html(data).replace('\u00a0', ' '))));
        } catch (Exception exception) {
            throw new AssertionError(exception);
        }
    }

    /** What stands on the page, without its style. */
    private static String text(Readiness data) {
        return parsed(data).getElementsByTagName("body").item(0).getTextContent();
    }

    private static Readiness naming(String name) {
        var data = Samples.withoutDomains();
        return new Readiness(
                DAY, new Exam(name, name, Optional.empty()), data.ground(), List.of(Samples.domain(name, 100, 10, new Readiness.Share(1, 1, 1), name)),
                List.of(new Confusion(name, name, 1)), List.of(), List.of(new Readiness.Drill(name, 1, 2, 3)), List.of());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itIsWellFormed(Readiness data) {
        assertThat(parsed(data).getDocumentElement().getTagName()).isEqualTo("html");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itFetchesAndRunsNothing(Readiness data) {
        assertThat(ReadinessReport.html(data).toLowerCase(Locale.ROOT))
                .doesNotContain("http:", "https:", "//", "<script", "<link", "src=", "href", "url(", "@import", "onload");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noSentenceIsLeftUnfilled(Readiness data) {
        assertThat(text(data)).doesNotContain("{", "}", "Optional", "null", "NaN");
    }

    @Test
    void textsCannotBringMarkupAlong() {
        String name = "<script>alert('&amp;\"')</script>";
        var page = parsed(naming(name));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("td").item(0).getTextContent()).startsWith(name);
    }

    @Test
    void whatNoPageMayHoldIsReplaced() {
        assertThat(text(naming("a\u0000b\ud800c\uffffd🧠"))).contains("a\ufffdb\ufffdc\ufffdd🧠");
    }

    @Test
    void theExamAndItsDayStandAtTheTop() {
        assertThat(text(Samples.studied()))
                .startsWith("Readiness for MLA-C01AWS Certified Machine Learning Engineer - Associate"
                        + "The exam is on 15 December 2026, in 24 days. Made on 21 November 2026 by Telltale.");
        assertThat(text(Samples.onDay(DAY.plusDays(23)))).contains("The exam is tomorrow, on 15 December 2026.");
        assertThat(text(Samples.onDay(DAY.plusDays(24)))).contains("The exam is today, 15 December 2026.");
        assertThat(text(Samples.onDay(DAY.plusDays(25)))).contains("The exam was on 15 December 2026.", "set the new date");
        assertThat(text(Samples.nothingReviewed())).contains("No exam date is set.", "Set the exam's date in Settings.");
    }

    @Test
    void theStandingSaysWhatItSpeaksOf() {
        // 28, 26 and 22 of 76 per cent: (0.86 * 28 + 0.71 * 26 + 0.55 * 22) / 76 = 0.719
        assertThat(text(Samples.studied()))
                .contains("you recalled 72 % of them", "between 67 % and 77 %")
                .contains("It speaks of 76 % of the exam by weight", "110 of 420 are still to be seen")
                .contains("It is not a chance of passing")
                .contains("1,234 reviews from 2 September 2026 to 21 November 2026; scheduled: 980.", "310 of 420 cards have been seen.");
    }

    @Test
    void aDomainSaysWhatIsKnownOfIt() {
        var cells = parsed(Samples.studied()).getElementsByTagName("td");

        assertThat(cells.item(0).getTextContent())
                .isEqualTo("Data Preparation for Machine Learning (ML)Weak spots: service mismatch; constraint miss");
        assertThat(cells.item(1).getTextContent()).isEqualTo("28 %");
        assertThat(cells.item(2).getTextContent()).isEqualTo("86 % (82 % to 90 %)");
        assertThat(cells.item(3).getTextContent()).isEqualTo("312");
        assertThat(cells.item(4).getTextContent()).isEqualTo("90 of 108");
    }

    @Test
    void tooFewReviewsOfADomainAreNoShare() {
        assertThat(parsed(Samples.studied()).getElementsByTagName("td").item(17).getTextContent()).isEqualTo("too few to say");
    }

    @Test
    void whatToDoNextIsNumberedAndConcrete() {
        var steps = parsed(Samples.studied()).getElementsByTagName("li");

        assertThat(steps.item(0).getTextContent())
                .isEqualTo("Answer what comes back: 582 cards until 14 December 2026, at most 39 a day (8 Dec).");
        assertThat(steps.item(1).getTextContent())
                .isEqualTo("Drill Firehose or Kinesis Data Streams: 9 of 31 reviews missed, 8 cards to work on.");
        assertThat(steps.item(3).getTextContent()).isEqualTo("Begin 5 new cards a day, to have seen every card before the exam.");
    }

    @Test
    void withoutReviewsItSaysHowToBegin() {
        assertThat(text(Samples.nothingReviewed()))
                .contains("Too few reviews to say.", "There is no review yet", "None of 420 cards has been seen.")
                .contains("Study today's cards.", "No subject was chosen in place of another.", "You have not said how sure you are");
    }

    @Test
    void aSingleReviewIsCountedAndNotJudged() {
        assertThat(text(Samples.reviewedOnce()))
                .contains("The figures rest on one review of 21 November 2026; scheduled: 1. One of one card has been seen.")
                .contains("Of the one answer that you called sure, one was wrong. That is too few to rely on.")
                .contains("Answer what comes back: one card until 22 November 2026");
    }

    @Test
    void withoutDomainsNothingIsSaidOfThem() {
        assertThat(text(Samples.withoutDomains()))
                .contains("Nothing can be said for the exam as a whole", "There are no cards for this exam.")
                .contains("The exam has no domains that are known here");
    }

    @Test
    void newCardsADayAreRoundedUp() {
        assertThat(Samples.studied().freshADay()).isEqualTo(OptionalInt.of(5));
        assertThat(Samples.onDay(DAY.plusDays(23)).freshADay()).isEqualTo(OptionalInt.of(110));
        assertThat(Samples.onDay(DAY.plusDays(24)).freshADay()).isEmpty();
        assertThat(Samples.nothingReviewed().freshADay()).isEmpty();
        assertThat(Samples.reviewedOnce().freshADay()).isEmpty();
    }

    @Test
    void theFileHoldsTheReport() throws IOException {
        var file = folder.resolve("report.html");
        ReadinessReport.write(Samples.studied(), file);

        assertThat(Files.readString(file)).isEqualTo(ReadinessReport.html(Samples.studied()));
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFolderThatIsGoneIsTold() {
        assertThatIOException()
                .isThrownBy(() -> ReadinessReport.write(Samples.studied(), folder.resolve("gone").resolve("report.html")));
    }
}
