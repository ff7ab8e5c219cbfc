package app.telltale.report;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.file.WholeFile;
import app.telltale.insight.ExportedReview;
import app.telltale.schedule.CardState;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The review log as JSON (UTF-8): an array with an object a review, each on a line of its own. The names are those of
 * {@link ReviewLogCsv}, but for {@code before} and {@code after}, which are objects. Instants are ISO 8601 in UTC, days ISO dates;
 * every object has every name, and null means none.
 */
public final class ReviewLogJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator(",\n")
            .build();

    private ReviewLogJson() {}

    /**
     * Replaces {@code file} in one step; where the log breaks off or fails, it is as it was.
     *
     * @return whether it was written
     */
    public static boolean write(ReviewLog log, Path file) throws IOException {
        return WholeFile.writeText(file, out -> write(log, out));
    }

    private static boolean write(ReviewLog log, Writer out) throws IOException {
        out.write("[\n");
        boolean whole;
        try (var json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            whole = log.each(review -> write(review, json));
        } catch (JacksonException exception) {
            throw new IOException(exception);
        }
        out.write("\n]\n");
        return whole;
    }

    private static void write(ExportedReview review, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("review", review.id());
        json.writeStringProperty("time", review.at().instant().toString());
        json.writeStringProperty("study_day", review.at().day().toString());
        json.writeStringProperty("deck", review.deck());
        json.writeStringProperty("note", review.note());
        json.writeStringProperty("card", review.card());
        json.writeStringProperty("kind", review.noteKind());
        texts(json, "domains", review.domains().stream().map(DomainId::toString).toList());
        json.writeNumberProperty("grade", review.grade().q());
        text(json, "sureness", review.sureness().map(LogWords::of));
        texts(json, "chosen", review.chosen());
        text(json, "chosen_subject", review.chosenSubject());
        text(json, "right_subject", review.rightSubject());
        text(json, "error_kind", review.error().map(ErrorKind::code));
        json.writeStringProperty("sitting_kind", LogWords.of(review.kind()));
        json.writeNumberProperty("milliseconds", review.tookMillis());
        state(json, "before", review.before());
        state(json, "after", review.after());
        json.writeEndObject();
    }

    private static void state(JsonGenerator json, String name, CardState state) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("repetitions", state.repetitions());
        json.writeNumberProperty("interval_days", state.intervalDays());
        json.writeNumberProperty("ease_hundredths", state.ease());
        json.writeNumberProperty("lapses", state.lapses());
        text(json, "due", state.due().map(LocalDate::toString));
        text(json, "repeat_on", state.repeatOn().map(LocalDate::toString));
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String name, Optional<String> text) {
        if (text.isPresent()) {
            json.writeStringProperty(name, text.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
