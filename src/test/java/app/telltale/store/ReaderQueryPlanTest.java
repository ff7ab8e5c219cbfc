package app.telltale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statements of the reader look at no more of the log than they have to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderQueryPlanTest {
    private static final Pattern SCAN_OF_LOG = Pattern.compile("SCAN (review|r|error_name)\\b.*");

    private Plans plans;

    @BeforeAll
    void open(@TempDir Path folder) {
        plans = new Plans(folder, database -> new LogReader(database).drills().holding(List.of("a", "b"), Set.of(), 1));
    }

    @AfterAll
    void close() {
        plans.close();
    }

    Stream<String> statements() {
        return plans.statements().stream();
    }

    /** The one statement that holds the words. */
    private List<String> planOf(String words) {
        var found = statements().filter(text -> text.contains(words)).toList();
        assertThat(found).as(words).hasSize(1);
        return plans.plan(found.getFirst());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theLogIsScannedOnlyWhereAllOfItIsAskedFor(String text) {
        boolean all = text.contains("review r not indexed") || text.contains("select day, count(*) from review");
        assertThat(plans.plan(text)).as(text).noneMatch(step -> SCAN_OF_LOG.matcher(step).matches() && !all);
    }

    @Test
    void aPeriodIsReadByItsDays() {
        assertThat(planOf("and r.day >= ?1")).contains("SEARCH r USING INDEX review_day (day>?)");
    }

    @Test
    void missesAreReadFromTheLatestOnWithoutSorting() {
        assertThat(planOf("indexed by review_missed"))
                .contains("SEARCH r USING INDEX review_missed (day>?)")
                .noneMatch(step -> step.contains("TEMP B-TREE FOR ORDER BY"));
    }

    @Test
    void daysAreCountedFromAnIndexAlone() {
        assertThat(planOf("select day, count(*) from review")).containsExactly("SCAN review USING COVERING INDEX review_day");
    }

    @Test
    void takenBackDaysAreLookedUpFromWhatWasTakenBack() {
        assertThat(planOf("from undo u cross join review")).contains("SEARCH r USING INTEGER PRIMARY KEY (rowid=?)");
    }

    @Test
    void cardsOfSubjectsAreFoundByTheirSubject() {
        assertThat(planOf("c.subject in (?1, ?2) and  (c.card_key")).contains("SEARCH c USING INDEX card_subject (subject=?)");
    }

    @Test
    void whetherASubjectWasPassedIsFoundBySubjectAndCard() {
        assertThat(planOf("r.grade >= 3")).contains(
                "SEARCH c USING INDEX card_subject (subject=?)", "SEARCH r USING INDEX review_card (card=?)");
    }

    @Test
    void whetherAPairIsComparedIsFoundBySubject() {
        assertThat(planOf("$.subjects")).contains("SEARCH card USING COVERING INDEX card_subject (subject=?)");
    }

    @Test
    void whetherACardWasReviewedTodayIsFoundByCard() {
        assertThat(planOf("+r.day = ?2 and r.kind = 0")).contains("SEARCH r USING INDEX review_card (card=?)");
    }
}
