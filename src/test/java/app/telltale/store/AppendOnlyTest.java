package app.telltale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.telltale.card.Card;
import app.telltale.card.Cards;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.Note;
import app.telltale.card.ReviewKind;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Moment;
import app.telltale.schedule.Sm2;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppendOnlyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void oneReviewNamedAndTakenBack() {
        database = Database.open(folder, Migrations.bundled());
        var about = new Note.About("n", List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        List<Card> cards = Cards.of(new Note.Basic(about, "front", "back"));
        database.write(() -> {
            long deck = new DeckRows(database).insert("d", "D", 1, Optional.empty(), false);
            long note = new NoteRows(database).insert(deck, 0, new Note.Basic(about, "front", "back"), "{}");
            new CardRows(database).align(deck, note, 0, cards);
            long sitting = new SittingRows(database).insert(Optional.of(deck), DAY, 0);
            var reviews = new ReviewRows(database);
            long review = reviews.insert(new LoggedReview(
                    1, sitting, new Moment(Instant.EPOCH, DAY), ReviewKind.REVIEW, Grade.AGAIN, Optional.empty(),
                    Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 1, CardState.NEW,
                    Sm2.review(CardState.NEW, Grade.AGAIN, DAY)));
            reviews.nameError(review, ErrorKind.CARELESS, 1);
            reviews.takeBack(review, 2);
            return review;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update review set grade = 5", "delete from review", "insert or replace into review select * from review",
        "update undo set at = 5", "delete from undo", "update error_name set error_kind = 'reasoning'", "delete from error_name"
    })
    void theLogCannotBeRewritten(String sql) {
        assertThatThrownBy(() -> database.write(() -> {
                    database.prepare(sql).run();
                    return true;
                }))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("append-only");
        assertThat(database.prepare("select count(*) from review").count()).isEqualTo(1);
    }

    @Test
    void onlyThePurgeOfADeletedDeckRemovesItsReviews() {
        database.write(() -> {
            new DeckRows(database).delete(1, 0);
            Purge.run(database);
            return true;
        });

        for (String table : List.of("deck", "note", "card", "review", "undo", "error_name")) {
            assertThat(database.prepare("select count(*) from " + table).count()).as(table).isZero();
        }
        assertThat(new Checks(database).run()).isEmpty();
    }

    @Test
    void aCardThatDoesNotStandWhereItsLogLeadsIsFound() {
        database.prepare("update card set ease = 240").run();

        assertThat(new Checks(database).run()).singleElement().asString().startsWith("Card 1 stands at");
    }

    @Test
    void aReviewThatLeadsElsewhereThanItSaysIsFound() {
        database.prepare("drop trigger review_never_changes").run();
        database.prepare("update review set after_ease = 240").run();

        assertThat(new Checks(database).run()).singleElement().asString().startsWith("Review 1 does not lead");
    }
}
