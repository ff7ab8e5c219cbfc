package app.telltale.library;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The {@link Course}, open, and a diary of what is answered in it. */
abstract class CourseFixture {
    @TempDir
    Path folder;

    Library library;
    Diary diary;

    @BeforeEach
    void open() {
        library = Course.open(folder);
        diary = new Diary(library);
    }

    @AfterEach
    void close() {
        library.close();
    }
}
