package app.telltale.library;

import static app.telltale.library.Shelf.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Grade;
import app.telltale.study.QueueCard;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentUseTest {
    @Test
    void callsFromSeveralThreadsWaitForEachOther(@TempDir Path folder) throws Exception {
        try (var library = Shelf.open(folder, Shelf.bundled(Shelf.basics("d", 100)));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sitting = Shelf.begin(library, DAY);
            var grading = sitting.queue().stream().<Callable<Object>>map(card ->
                    () -> library.grade(sitting.id(), Shelf.review(card.id(), Grade.HARD), Shelf.noon(DAY)));
            var reading = sitting.queue().stream().<Callable<Object>>map(card -> () -> library.card(card.id()));
            for (var result : threads.invokeAll(Stream.concat(grading, reading).toList())) {
                assertThat(result.get()).isNotNull();
            }

            assertThat(library.check()).isEmpty();
            assertThat(library.given(sitting.id())).extracting(GivenReview::card)
                    .containsExactlyInAnyOrderElementsOf(sitting.queue().stream().map(QueueCard::id).toList());
        }
    }
}
