package app.telltale.ui;

import app.telltale.card.NoteText;
import app.telltale.card.Rewriting;
import app.telltale.library.Library;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Reads the texts of a note and writes them back, one thing at a time; what is asked for meanwhile is ignored. */
public final class RewriteModel {
    private final Library library;
    private final Background background;
    private final Surroundings surroundings;
    private boolean busy;

    public RewriteModel(Library library, Background background, Surroundings surroundings) {
        this.library = library;
        this.background = background;
        this.surroundings = surroundings;
    }

    void read(long note, Consumer<List<NoteText>> then) {
        work(() -> library.texts(note), then);
    }

    /** @param changed the new texts by their paths */
    void save(long note, Map<String, String> changed, Consumer<Rewriting> then) {
        work(() -> library.rewrite(note, changed), then);
    }

    private <T> void work(Callable<T> work, Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        background
                .of(work)
                .onSuccess(result -> {
                    busy = false;
                    then.accept(result);
                })
                .onError(failure -> {
                    busy = false;
                    surroundings.report(failure);
                })
                .start();
    }
}
