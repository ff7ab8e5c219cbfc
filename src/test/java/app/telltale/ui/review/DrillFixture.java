package app.telltale.ui.review;

import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.study.Drill;
import app.telltale.study.DrillOptions;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Drills over a few notes of the test's own. */
abstract class DrillFixture {
    static final Drill STORES = new Drill.Contrast("Glue", "Feature Store");
    static final Drill REASONING = new Drill.Reasoning(Optional.empty());

    @TempDir
    Path folder;

    Sitting sitting;
    ReviewModel model;

    @BeforeEach
    void open() {
        sitting = new Sitting(
                folder,
                DeckFile.SINGLE,
                DeckFile.SEVERAL,
                DeckFile.CONSTRAINED,
                DeckFile.COMPARISON,
                DeckFile.MISCONCEPTION,
                DeckFile.basic("one"));
        model = sitting.model();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    void options(DrillOptions options) {
        sitting.with(settings -> settings.withDrills(options));
    }

    void early() {
        options(DrillOptions.DEFAULT.withEarly(true));
    }

    /** The notes that the drill asks, each answered rightly. */
    List<String> asked(Drill drill) {
        sitting.drill(drill);
        var notes = new ArrayList<String>();
        while (!(model.step().get() instanceof Step.Over)) {
            var card = model.step().get().shown().orElseThrow();
            notes.add(card.card().note().about().id());
            pass();
        }
        return notes;
    }

    /** Answers what is asked rightly, the words marked and the prompt read before where that is asked. */
    void pass() {
        if (model.step().get() instanceof Step.Finding(_, var search)) {
            model.search(search.toggled(0));
        }
        sitting.clock.forward(Duration.ofSeconds(20));
        model.showOptions();
        if (sitting.asking().mayShow()) {
            model.reveal(Optional.empty());
            model.grade(Grade.GOOD);
        } else {
            sitting.answer(true);
        }
    }

    /** Misses the question with one right option by the option with this text. */
    void missSingle(String text, Optional<Sureness> sureness) {
        sitting.drill(new Drill.Mix("Kinesis"));
        sitting.pick(text);
        model.reveal(sureness);
        model.name(Optional.empty());
    }
}
