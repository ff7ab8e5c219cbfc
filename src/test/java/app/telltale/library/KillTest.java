package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.telltale.ClassPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process holds its folder while it runs; killed while it grades, it loses no review that it has acknowledged, and the lock is gone. */
class KillTest {
    @TempDir
    Path folder;

    private final Random random = new Random(11);
    private final List<Long> acknowledged = new ArrayList<>();

    @BeforeEach
    void aDeck() {
        Shelf.open(folder, Shelf.bundled(Shelf.basics("d", 5_000))).close();
    }

    @Test
    void tenTimesKilledNothingIsLost() throws Exception {
        killTimes(10);
    }

    @Test
    @Tag("benchmark")
    void aHundredTimesKilledNothingIsLost() throws Exception {
        killTimes(100);
        System.out.printf("killed 100 times while grading: %,d reviews acknowledged, 0 lost%n", acknowledged.size());
    }

    private void killTimes(int times) throws IOException, InterruptedException {
        for (int kill = 0; kill < times; kill++) {
            killOnce();
            try (var library = Shelf.open(folder)) {
                assertThat(library.check()).as("after kill %s", kill + 1).isEmpty();
                var stored = library.given(Shelf.begin(library, DAY).id()).stream().map(GivenReview::id).toList();
                assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
                assertThat(stored.size() - acknowledged.size()).as("not yet acknowledged").isLessThanOrEqualTo(2 * (kill + 1));
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(times);
    }

    private void killOnce() throws IOException, InterruptedException {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        ClassPath.whole(),
                        GradeUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("ready");
            assertThatThrownBy(() -> Library.open(folder, Shelf.CLOCK, List.of(), List.of()))
                    .isInstanceOfSatisfying(CannotOpen.class, refusal ->
                            assertThat(refusal.reason()).isEqualTo(CannotOpen.Reason.IN_USE));
            int reviews = random.nextInt(60);
            for (int i = 0; i <= reviews; i++) {
                note(Objects.requireNonNull(lines.readLine(), "the child ended by itself"));
            }
            Thread.sleep(random.nextInt(3), random.nextInt(1_000_000));
            // The process itself would close the pipe, with acknowledgements still in it.
            child.toHandle().destroyForcibly();
            drain(lines);
            child.waitFor();
        }
    }

    private void drain(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            note(line);
        }
    }

    private void note(String line) {
        long review = Long.parseLong(line);
        if (review > 0) {
            acknowledged.add(review);
        } else {
            acknowledged.remove(-review);
        }
    }
}
