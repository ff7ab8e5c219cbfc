package app.telltale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement that the rows keep ready finds what it needs by an index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlanTest {
    private static final Pattern SCAN = Pattern.compile("SCAN (card|c|review|r|note|n|undo|error_name|sitting)\\b.*");

    private Plans plans;

    @BeforeAll
    void open(@TempDir Path folder) {
        plans = new Plans(folder, database -> {
            var _ = new DeckRows(database);
            var _ = new NoteRows(database);
            var _ = new CardRows(database);
            var _ = new QueueRows(database);
            var _ = new SittingRows(database);
            var _ = new ReviewRows(database);
            var _ = new LogExportRows(database);
            var _ = new LeechRows(database);
        });
    }

    @AfterAll
    void close() {
        plans.close();
    }

    Stream<String> statements() {
        return plans.statements().stream();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void noTableIsScannedAndNothingSorted(String text) {
        var steps = plans.plan(text);
        // The latest reviews are read from the end of the log, as far as the limit goes; an export reads all of it; decks are few; urgency changes daily.
        boolean fromTheEnd = text.endsWith("from lasting_review order by id desc limit ?");
        boolean wholeLog = text.contains("cross join deck d on d.id = c.deck");
        boolean sorts = text.contains("order by urgency") || text.contains("from deck");
        assertThat(steps).as(text).noneMatch(step -> SCAN.matcher(step).matches() && !fromTheEnd && !wholeLog);
        assertThat(steps).as(text).noneMatch(step -> step.contains("TEMP B-TREE") && !sorts);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void countsNeedTheirIndexOnly(String text) {
        if (text.startsWith("select count(*) from card") || text.startsWith("select count(*) from c")) {
            assertThat(plans.plan(text)).as(text).allMatch(step -> step.contains("USING COVERING INDEX"));
        }
    }
}
