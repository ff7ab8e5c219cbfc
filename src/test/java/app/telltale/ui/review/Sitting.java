package app.telltale.ui.review;

import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.library.CannotOpen;
import app.telltale.library.GivenReview;
import app.telltale.library.ImportPlan;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.schedule.CardState;
import app.telltale.settings.Settings;
import app.telltale.study.Drill;
import app.telltale.ui.Background;
import app.telltale.ui.DeckFile;
import app.telltale.ui.SettableClock;
import app.telltale.ui.SettableSurroundings;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A sitting over a deck of a test's own notes, in a real library; all work is done at once. */
final class Sitting implements AutoCloseable {
    final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");
    final SettableSurroundings surroundings = new SettableSurroundings(clock);
    private final Path folder;
    private final Scope scope;
    private Library library;
    private ReviewModel model;

    Sitting(Path folder, String... notes) {
        this.folder = folder;
        library = open(folder, clock);
        scope = new Scope.OneDeck(importing(notes));
        model = newModel();
    }

    private static Library open(Path folder, SettableClock clock) {
        try {
            return Library.open(folder.resolve("data"), clock);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    private long importing(String... notes) {
        return switch (library.plan(DeckFile.write(folder, notes))) {
            case ImportPlan.Ready ready -> library.carryOut(ready).id();
            case ImportPlan.Refused refused -> throw new IllegalArgumentException(refused.problems().toString());
        };
    }

    private ReviewModel newModel() {
        var background = new Background(Runnable::run, Runnable::run, surroundings::report);
        return new ReviewModel(library, background, background, surroundings, new Random(7));
    }

    /** The same with other settings. */
    Sitting with(UnaryOperator<Settings> change) {
        surroundings.settings(change.apply(surroundings.settings()));
        return this;
    }

    ReviewModel start() {
        model.start(new Course.Daily(scope));
        return model;
    }

    /** Begins a drill over the test's own notes alone. */
    ReviewModel drill(Drill drill) {
        archiveOthers();
        model.start(new Course.Drilling(drill));
        return model;
    }

    /** From now on drills ask only the test's own notes. */
    void archiveOthers() {
        library.decks(surroundings.now().day()).stream()
                .filter(deck -> !deck.key().equals("own") && !deck.archived())
                .forEach(deck -> library.archive(deck.id(), true));
    }

    ReviewModel model() {
        return model;
    }

    /** The program ends and is started again. */
    ReviewModel reopen() {
        library.close();
        library = open(folder, clock);
        model = newModel();
        return start();
    }

    /** The data folder goes out of reach. */
    void loseLibrary() {
        library.close();
    }

    @Override
    public void close() {
        library.close();
    }

    Library library() {
        return library;
    }

    /** The reviews of the sitting that is open, as the log has them. */
    List<GivenReview> log() {
        var limits = surroundings.settings().limits();
        return library.begin(scope, surroundings.now(), limits, limits, 1).done();
    }

    Step.Asking asking() {
        return Step.Asking.class.cast(model.step().get());
    }

    Step.Grading grading() {
        return Step.Grading.class.cast(model.step().get());
    }

    Step.Naming naming() {
        return Step.Naming.class.cast(model.step().get());
    }

    Step.Finding finding() {
        return Step.Finding.class.cast(model.step().get());
    }

    Step.Reading reading() {
        return Step.Reading.class.cast(model.step().get());
    }

    Step.DrillEnded drillEnded() {
        return Step.DrillEnded.class.cast(model.step().get());
    }

    SittingSummary ended() {
        return Step.Ended.class.cast(model.step().get()).summary();
    }

    /** Answers the choice that is asked, rightly or not, and goes on to the next. */
    void answer(boolean right) {
        var choice = Face.Choice.class.cast(asking().card().face());
        choice.options().stream()
                .filter(option -> option.right() == right)
                .limit(choice.rightCount())
                .forEach(option -> pick(option.text()));
        model.reveal(Optional.empty());
        if (right) {
            model.grade(Grade.GOOD);
        } else {
            model.name(Optional.empty());
        }
    }

    /** All that the database knows of the cards, a line each. */
    List<String> cardRows() {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/telltale.db"));
                var rows = database.createStatement().executeQuery("select * from card order by id")) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                var line = new StringBuilder();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(rows.getString(column)).append('|');
                }
                lines.add(line.toString());
            }
            return lines;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The id of the note that is asked. */
    String asked() {
        return asking().card().card().note().about().id();
    }

    /** Where the card stands, read anew. */
    CardState state(long card) {
        return library.card(card).state();
    }

    /** Picks the option or item with this text. */
    void pick(String text) {
        var card = asking().card();
        var texts = switch (card.face()) {
            case Face.Choice choice -> choice.options().stream().map(Face.Option::text).toList();
            case Face.Order order -> order.items().stream().map(Face.Item::text).toList();
            case Face.Match match -> match.answers();
            case Face.Recall _, Face.Spell _ -> throw new IllegalStateException("nothing to pick");
        };
        model.pick(card.order().indexOf(texts.indexOf(text)));
    }
}
