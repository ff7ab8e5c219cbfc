package app.telltale.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A deck file with just the notes that a test asks for, each a JSON object. */
public final class DeckFile {
    /** One right option of three; choosing one of the others shows the error that it is called after. */
    public static final String SINGLE =
            """
            { "id": "single", "kind": "question", "domains": ["mla-c01/1"], "stem": "Which one?", "options": [
              { "id": "right", "text": "Right", "right": true, "why": "It is.", "subject": "Kinesis" },
              { "id": "tool", "text": "Tool", "right": false, "error": "service-mismatch", "why": "No.", "subject": "Firehose" },
              { "id": "must", "text": "Must", "right": false, "error": "constraint-miss", "why": "No." } ] }
            """;

    /** Two right options of four. */
    public static final String SEVERAL =
            """
            { "id": "several", "kind": "question", "domains": ["mla-c01/2"], "stem": "Which two?", "options": [
              { "id": "a", "text": "First", "right": true, "why": "It is." },
              { "id": "b", "text": "Second", "right": true, "why": "It is." },
              { "id": "c", "text": "Metric", "right": false, "error": "reasoning", "why": "No." },
              { "id": "d", "text": "Misread", "right": false, "error": "careless", "why": "No." } ] }
            """;

    /** DAD, ordered: its cards are expand, topic, order and one per letter. */
    public static final String MNEMONIC =
            """
            { "id": "dad", "kind": "mnemonic", "word": "DAD", "topic": "how a model comes to be", "ordered": true, "letters": [
              { "letter": "D", "meaning": "Data", "accept": ["Dataset"] },
              { "letter": "A", "meaning": "Algorithm" },
              { "letter": "D", "meaning": "Deployment" } ] }
            """;

    /** Four steps, of which a wrong order shows an error of reasoning. */
    public static final String ORDERING =
            """
            { "id": "honest", "kind": "ordering", "domains": ["mla-c01/1"], "error": "reasoning",
              "stem": "A table with gaps is to train a classifier, and the test figure must be honest. Put the steps in order.",
              "items": [
                { "text": "Set the test part aside", "why": "What is learned from now on cannot have seen the test rows." },
                { "text": "Fit the imputer on the training part", "why": "Means are learned, so only training rows may count." },
                { "text": "Train the classifier", "why": "It needs the filled columns." },
                { "text": "Score the test part once", "why": "A change made because of it would use the test part up." } ],
              "explanation": "Leakage comes from fitting before splitting." }
            """;

    /** Four prompts and six answers, of which a wrong match shows a service mismatch. */
    public static final String MATCHING =
            """
            { "id": "services", "kind": "matching", "domains": ["mla-c01/1"], "error": "service-mismatch",
              "stem": "A team moves its pipelines to AWS. Which service takes on which piece of work?",
              "pairs": [
                { "prompt": "Find out which columns the files in a bucket have, and write them into the catalog",
                  "answer": "AWS Glue crawler", "why": "It infers schemas and writes tables." },
                { "prompt": "Run a Spark job every night without servers", "answer": "AWS Glue", "why": "Serverless Spark." },
                { "prompt": "Ask SQL of files in S3", "answer": "Amazon Athena", "why": "It is paid by the byte scanned." },
                { "prompt": "Land click records in S3 without writing a consumer", "answer": "Amazon Data Firehose",
                  "why": "It buffers and delivers." } ],
              "extra": ["Amazon EMR on EC2", "Amazon Managed Service for Apache Flink"] }
            """;

    /** A question whose stem has two hard constraints and a preference. */
    public static final String CONSTRAINED =
            """
            { "id": "wards", "kind": "question", "domains": ["mla-c01/3"], "deciding": ["within 100 ms"],
              "stem": "A hospital serves a model to three wards. Requests must not leave the VPC, answers have to come within 100 ms, and \
            the team would like to run as little as possible itself. What serves the model?",
              "constraints": { "hard": ["must not leave the VPC", "within 100 ms"], "preferences": ["as little as possible"] },
              "options": [
                { "text": "A real-time endpoint behind an interface endpoint", "right": true, "why": "Private and fast." },
                { "text": "Batch transform", "error": "constraint-miss", "why": "No answers within 100 ms." },
                { "text": "Own containers on EC2", "error": "reasoning", "why": "The most to run." } ] }
            """;

    /** Two scenarios of Glue and two of Feature Store; choosing the other shows a service mismatch. */
    public static final String COMPARISON =
            """
            { "id": "stores", "kind": "comparison", "domains": ["mla-c01/1"],
              "subjects": [
                { "name": "Glue", "signal": "Tables are prepared." }, { "name": "Feature Store", "signal": "Features are served." } ],
              "confusion": "Both hold columns.", "signal": "Who asks for the values?", "check": "Is a model asking?",
              "trap": { "subject": "Glue", "situation": "Columns are kept.", "looksRight": "It has a catalog.", "isWrong": "It serves none." },
              "scenarios": [
                { "id": "nightly", "text": "Tables are joined every night.", "right": "Glue", "why": "Spark.", "deciding": ["every night"],
                  "wrong": [{ "subject": "Feature Store", "error": "service-mismatch" }] },
                { "id": "schema", "text": "The schema of new files is not known.", "right": "Glue", "why": "Crawlers.",
                  "wrong": [{ "subject": "Feature Store", "error": "service-mismatch" }] },
                { "id": "online", "text": "A model asks for values in milliseconds.", "right": "Feature Store", "why": "Online store.",
                  "wrong": [{ "subject": "Glue", "error": "service-mismatch" }] },
                { "id": "skew", "text": "Training and inference must see the same values.", "right": "Feature Store", "why": "One source.",
                  "wrong": [{ "subject": "Glue", "error": "service-mismatch" }] } ] }
            """;

    /** A sentence that is taken for true. */
    public static final String MISCONCEPTION =
            """
            { "id": "batch", "kind": "misconception", "domains": ["mla-c01/1"], "claim": "Batch transform answers at once.",
              "correction": "It works through files.", "why": "Questions ask for it." }
            """;

    private DeckFile() {}

    /** A note with a front and a back. */
    public static String basic(String id) {
        return "{ \"id\": \"%s\", \"kind\": \"basic\", \"domains\": [\"mla-c01/1\"], \"front\": \"%s?\", \"back\": \"%s!\" }"
                .formatted(id, id, id);
    }

    /** Writes the deck called {@code own} into the folder. */
    public static Path write(Path folder, String... notes) {
        String text = "{ \"format\": \"telltale-deck\", \"version\": 1, \"id\": \"own\", \"name\": \"Own\", \"notes\": [\n%s\n] }"
                .formatted(String.join(",\n", notes));
        try {
            return Files.writeString(folder.resolve("own.json"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
