package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Note;
import app.telltale.card.Rewriting;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question that is rewritten while it shows. */
class RewrittenTest {
    @TempDir
    private Path folder;

    private Sitting sitting;
    private ReviewModel model;

    @BeforeEach
    void start() {
        sitting = new Sitting(folder, DeckFile.SINGLE);
        model = sitting.start();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    private void rewrite(String path, String text) {
        long note = model.step().get().shown().orElseThrow().queued().note();
        var now = Rewriting.Good.class.cast(sitting.library().rewrite(note, Map.of(path, text))).note();
        model.rewritten(note, now);
    }

    @Test
    void itShowsItsNewTextAtOnce() {
        rewrite("stem", "Which of them?");

        assertThat(sitting.asking().card().face().prompt()).isEqualTo("Which of them?");
    }

    @Test
    void whatWasPickedStaysPickedInItsPlace() {
        sitting.pick("Tool");
        var before = sitting.asking();
        rewrite("options/1/text", "Instrument");

        assertThat(sitting.asking().given()).isEqualTo(before.given());
        assertThat(sitting.asking().card().order()).isEqualTo(before.card().order());
    }

    @Test
    void theAnswerShowsItsNewTextToo() {
        sitting.pick("Right");
        model.reveal(Optional.empty());
        rewrite("options/0/why", "Because.");

        assertThat(((Note.Question) sitting.grading().card().card().note()).options().getFirst().why()).isEqualTo("Because.");
    }

    @Test
    void aMissShowsItsNewTextTooAndItsReasonIsStillAskedFor() {
        sitting.pick("Tool");
        model.reveal(Optional.empty());
        rewrite("stem", "Which of them?");

        assertThat(sitting.naming().card().face().prompt()).isEqualTo("Which of them?");
    }

    @Test
    void anotherNoteChangesNothing() {
        var before = sitting.asking();
        model.rewritten(-1, before.card().card().note());

        assertThat(sitting.asking()).isEqualTo(before);
    }
}
