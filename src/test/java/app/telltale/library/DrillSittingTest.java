package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static app.telltale.library.Shelf.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.ReviewKind;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.study.DrillOptions.Unit;
import app.telltale.study.QueueCard;
import app.telltale.study.QueueCard.Reason;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a drill leaves behind: sittings of its own, and a schedule that it does not touch. */
class DrillSittingTest extends CourseFixture {
    private static final DrillOptions MANY = DrillOptions.DEFAULT.withLength(Unit.CARDS, 100);
    private static final Optional<DomainId> DATA = Optional.of(new DomainId("mla-c01", 1));

    @Test
    void anEmptyCollectionHasNothingToDrillAndBeginsNoSitting(@TempDir Path empty) throws SQLException {
        try (var none = Course.open(empty, Shelf.deck("none", 1, List.of()))) {
            for (Drill drill : List.of(
                    new Drill.Contrast("A", "B"), new Drill.Lookalikes(DATA), new Drill.Constraint(DATA), new Drill.Reasoning(DATA),
                    new Drill.SlowReading(Optional.empty()), new Drill.OfSubject("A"), new Drill.OfTag("tag"),
                    new Drill.SureButWrong(), new Drill.Mix("word"))) {
                assertThat(none.beginDrill(drill, DrillOptions.DEFAULT, noon(DAY), 7)).isEmpty();
                assertThat(none.drillSize(drill, DrillOptions.DEFAULT)).isZero();
            }
        }
        assertThat(rows(empty, "select count(*) from sitting")).containsExactly("[0]");
    }

    @Test
    void aDrillIsNeverResumed() {
        var drill = library.beginDrill(new Drill.Lookalikes(DATA), MANY, noon(DAY), 7).orElseThrow();
        var again = library.beginDrill(new Drill.Lookalikes(DATA), MANY, noon(DAY), 7).orElseThrow();

        assertThat(again.id()).isNotEqualTo(drill.id());
        assertThat(Shelf.begin(library, DAY).id()).isEqualTo(diary.sitting());
        library.end(diary.sitting(), noon(DAY));
        assertThat(Shelf.begin(library, DAY).id()).isGreaterThan(again.id());
    }

    @ParameterizedTest
    @EnumSource(ErrorKind.class)
    void aDrillLeavesTheScheduleByteForByte(ErrorKind kind) throws SQLException {
        diary.pass("etl/scenario:nightly");
        diary.confuse("store/question", "Glue");
        String everyColumn = "select * from card order by id";
        var before = rows(folder, everyColumn);
        var waiting = Shelf.today(library, DAY).waiting();
        var start = library.beginDrill(new Drill.Lookalikes(DATA), MANY, noon(DAY), 7).orElseThrow();
        for (QueueCard card : start.queue()) {
            library.grade(start.id(), Shelf.answer(card.id(), new Grade(kind.key()), ReviewKind.DRILL), noon(DAY));
        }
        library.end(start.id(), noon(DAY));

        assertThat(start.queue()).hasSize(7);
        assertThat(rows(folder, everyColumn)).isEqualTo(before);
        assertThat(Shelf.today(library, DAY).waiting()).isEqualTo(waiting);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void cardsAskedEarlyCountAsReviewsUnlessTheDayHasSeenThem() {
        diary.pass("etl/scenario:nightly");
        var drill = new Drill.Contrast("Glue", "EMR");
        var queue = library.beginDrill(drill, MANY.withEarly(true), noon(DAY), 7).orElseThrow().queue();

        assertThat(queue).filteredOn(card -> card.id() == diary.card("etl/scenario:nightly"))
                .singleElement().extracting(QueueCard::reason).isEqualTo(Reason.DRILL);
        assertThat(queue).filteredOn(card -> card.id() == diary.card("etl/scenario:cluster"))
                .singleElement().extracting(QueueCard::reason).isEqualTo(Reason.EARLY);
    }

    private static List<String> rows(Path folder, String question) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("telltale.db"));
                var rows = connection.createStatement().executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                var cells = new ArrayList<@Nullable String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    cells.add(rows.getString(column));
                }
                all.add(cells.toString());
            }
            return all;
        }
    }
}
