package app.telltale.deck;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.telltale.card.Problem;
import java.util.List;

/** A small good deck with a note of every kind and every field, and what the reader says of changed ones. */
final class Samples {
    static final String DECK =
            """
            {
              "$schema": "deck.schema.json",
              "format": "telltale-deck",
              "version": 1,
              "id": "sample",
              "name": "Sample",
              "revision": 3,
              "description": "All there is.",
              "notes": [
                {
                  "id": "streams",
                  "kind": "comparison",
                  "domains": ["exam-1/1", "exam-1/2"],
                  "tags": ["streaming", "aws"],
                  "source": "A guide",
                  "verified": "2026-11-21",
                  "explanation": "More.",
                  "subjects": [
                    { "name": "Streams", "signal": "Own consumers." },
                    { "name": "Firehose", "signal": "No consumers." },
                    { "name": "Queue", "signal": "Work to share." }
                  ],
                  "confusion": "Both take records in.",
                  "signal": "Who reads?",
                  "check": "Replay?",
                  "trap": { "subject": "Firehose", "situation": "Replay.", "looksRight": "Little to run.", "isWrong": "It forgets." },
                  "scenarios": [
                    {
                      "id": "replay",
                      "text": "They want to replay yesterday.", "hard": true,
                      "right": "Streams",
                      "why": "It keeps.",
                      "deciding": ["replay"],
                      "wrong": [
                        { "subject": "Firehose", "error": "constraint-miss", "why": "It keeps nothing." },
                        { "subject": "Queue", "error": "careless" }
                      ]
                    }
                  ]
                },
                {
                  "id": "ideal",
                  "kind": "mnemonic",
                  "word": "I-DO",
                  "topic": "Something",
                  "ordered": true,
                  "letters": [
                    { "letter": "I", "meaning": "Ingest", "hint": "First", "accept": ["intake"] },
                    { "letter": "D", "meaning": "Do" },
                    { "letter": "O", "meaning": "Observe" }
                  ]
                },
                {
                  "id": "skew",
                  "kind": "question",
                  "stem": "Only 0.2 % are fraud.",
                  "deciding": ["0.2 %"],
                  "options": [
                    { "id": "prauc", "text": "PR", "right": true, "why": "Rare class.", "subject": "PR AUC" },
                    { "text": "Accuracy", "right": false, "error": "reasoning", "why": "99.8 %." }
                  ]
                },
                { "id": "batch", "kind": "misconception", "claim": "A is B.", "correction": "It is not.", "why": "Asked often." },
                { "id": "f1", "kind": "basic", "front": "F1", "back": "harmonic" },
                { "id": "kms", "kind": "reversed", "front": "KMS", "back": "Keys" },
                { "id": "split", "kind": "cloze", "text": "Fit on {{c1::train::set}} only." },
                {
                  "id": "stages",
                  "kind": "ordering",
                  "stem": "Put the stages in order.",
                  "error": "reasoning",
                  "items": [
                    { "text": "Gather", "why": "First of all." },
                    { "text": "Train", "why": "Needs data." },
                    { "text": "Deploy", "why": "Needs a model." }
                  ]
                },
                {
                  "id": "stores",
                  "kind": "matching",
                  "stem": "Which store serves which need?",
                  "error": "service-mismatch",
                  "pairs": [
                    { "prompt": "Objects", "answer": "S3", "why": "Buckets." },
                    { "prompt": "Blocks", "answer": "EBS", "why": "Volumes." },
                    { "prompt": "Files", "answer": "EFS", "why": "NFS." }
                  ],
                  "extra": ["FSx"]
                },
                {
                  "id": "must",
                  "kind": "question",
                  "stem": "It must stay private, if possible cheap.",
                  "constraints": { "hard": ["private"], "preferences": ["cheap"] },
                  "options": [
                    { "text": "Endpoint", "right": true, "why": "No internet." },
                    { "text": "Gateway", "error": "constraint-miss", "why": "Internet." }
                  ]
                }
              ]
            }
            """;

    private Samples() {}

    /** The sample with {@code from}, which it must hold, replaced once. */
    static String with(String from, String to) {
        int at = DECK.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("The sample has no " + from);
        }
        return DECK.substring(0, at) + to + DECK.substring(at + from.length());
    }

    static Reading read(String text) {
        return read(text.getBytes(UTF_8));
    }

    static Reading read(byte[] bytes) {
        return new DeckReader(List.of(DeckArbitraries.EXAM)).read("deck.json", bytes);
    }

    /** The problems as they are shown; none for a good deck. */
    static List<String> problems(String text) {
        return problems(read(text));
    }

    static List<String> problems(Reading reading) {
        return switch (reading) {
            case Reading.Good _ -> List.of();
            case Reading.Bad(var problems) -> problems.stream().map(Problem::toString).toList();
        };
    }
}
