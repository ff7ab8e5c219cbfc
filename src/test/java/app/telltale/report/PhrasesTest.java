package app.telltale.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words of the reports and the code that writes them. */
class PhrasesTest {
    private static final Pattern ASKED = Pattern.compile(
            "(?:Phrases\\.of|(?<![.\\w])of|Column\\.text|Column\\.number|(?<![.\\w])section)\\(\\s*\"([a-z.-]+)\"\\s*[,)]");
    private static final Path BUNDLE = Path.of("src/main/resources/app/telltale/report/texts.properties");

    private static Set<String> keys() throws IOException {
        return Files.readAllLines(BUNDLE).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.replaceFirst("=.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/app/telltale/report"))) {
            for (var file : files.toList()) {
                ASKED.matcher(Files.readString(file)).results().forEach(match -> asked.add(match.group(1)));
            }
        }
        return asked;
    }

    @Test
    void everyTextIsAskedForAndThere() throws IOException {
        assertThat(asked()).isEqualTo(keys());
    }

    @Test
    void anApostropheIsWrittenTwice() throws IOException {
        assertThat(Files.readAllLines(BUNDLE)).filteredOn(line -> line.replace("''", "").contains("'")).isEmpty();
    }
}
