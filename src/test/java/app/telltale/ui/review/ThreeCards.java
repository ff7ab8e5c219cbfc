package app.telltale.ui.review;

import app.telltale.card.Grade;
import app.telltale.ui.DeckFile;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A sitting begun on three recalled cards: one, two, three. */
abstract class ThreeCards {
    @TempDir
    Path folder;

    Sitting sitting;
    ReviewModel model;

    @BeforeEach
    void start() {
        sitting = new Sitting(folder, DeckFile.basic("one"), DeckFile.basic("two"), DeckFile.basic("three"));
        model = sitting.start();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    /** Grades what is asked, one card after the other. */
    void grade(Grade... grades) {
        for (Grade grade : grades) {
            model.reveal(Optional.empty());
            model.grade(grade);
            model.name(Optional.empty());
        }
    }
}
