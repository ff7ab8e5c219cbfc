package app.telltale.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Authors copy from decks/README.md, so what it shows must be right. */
class ReadmeSamplesTest {
    private static final Pattern SAMPLE = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL);

    static Stream<String> samples() throws IOException {
        return SAMPLE.matcher(Files.readString(Path.of("decks", "README.md"))).results().map(ReadmeSamplesTest::deck).toList().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleReadsWithoutAProblem(String sample) {
        var reader = new DeckReader(new BundledDecks().blueprints());

        assertThat(Samples.problems(reader.read("README.md", sample.getBytes(UTF_8)))).isEmpty();
    }

    private static String deck(MatchResult match) {
        String sample = match.group(1).strip();
        return sample.contains("telltale-deck")
                ? sample
                : "{ \"format\": \"telltale-deck\", \"version\": 1, \"id\": \"a\", \"name\": \"A\", \"notes\": ["
                        + sample.replaceAll("}\\R\\{", "},{")
                        + "] }";
    }
}
