package app.telltale;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.GeneratedCollection;
import app.telltale.settings.Settings;
import app.telltale.settings.SettingsFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the program takes from its process's start to the Today screen, on the headless platform. */
@Tag("benchmark")
class StartBenchmarkTest {
    private static final int STARTS = 7;

    @TempDir
    Path folder;

    @Test
    void bundledDecks() throws Exception {
        print("start to Today, first start: decks are taken in", times(1));
        print("start to Today, bundled decks", times(STARTS));
    }

    @Test
    void aLargeCollection() throws Exception {
        GeneratedCollection.fill(folder, 100_000, 1_000_000, LocalDate.now(ZoneOffset.UTC));
        times(1);
        print("start to Today, 100,000 cards and 1,000,000 reviews", times(STARTS));
    }

    private List<Long> times(int starts) throws IOException, InterruptedException {
        new SettingsFile(folder).save(Settings.DEFAULT.withWelcomed(true));
        var times = new ArrayList<Long>();
        for (int start = 0; start < starts; start++) {
            times.add(start());
        }
        times.sort(Long::compare);
        return times;
    }

    private long start() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        ClassPath.whole(),
                        StartTimer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            String millis = lines.readLine();
            process.waitFor();
            assertThat(millis).as("milliseconds").matches("\\d+");
            return Long.parseLong(millis);
        }
    }

    private static void print(String what, List<Long> sorted) {
        System.out.printf("  %-52s %9d ms (of %d: %d to %d)%n",
                what, sorted.get(sorted.size() / 2), sorted.size(), sorted.getFirst(), sorted.getLast());
    }
}
