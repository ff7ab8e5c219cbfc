package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import app.telltale.library.ImportPlan;
import app.telltale.library.Library;
import app.telltale.ui.Background;
import app.telltale.ui.Surroundings;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongPredicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Imports files one after the other: each is read, shown as a plan, and written when the learner says so. */
final class ImportModel {
    private final Library library;
    private final Background background;
    private final Surroundings surroundings;
    private final LongPredicate deleted;
    private final BiConsumer<ImportPlan.Ready, DeckSummary> imported;
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<ImportStep> step = new ReadOnlyObjectWrapper<>(new ImportStep.Idle());

    /**
     * @param deleted  whether the deck with this id was deleted and can be restored
     * @param imported told of each plan that was carried out
     */
    ImportModel(
            Library library,
            Background background,
            Surroundings surroundings,
            LongPredicate deleted,
            BiConsumer<ImportPlan.Ready, DeckSummary> imported) {
        this.library = library;
        this.background = background;
        this.surroundings = surroundings;
        this.deleted = deleted;
        this.imported = imported;
    }

    ReadOnlyObjectProperty<ImportStep> step() {
        return step.getReadOnlyProperty();
    }

    /** Reads the files, after those that wait already. */
    void take(List<Path> files) {
        waiting.addAll(files);
        if (step.get() instanceof ImportStep.Idle) {
            next();
        }
    }

    private void next() {
        var file = waiting.poll();
        if (file == null) {
            step.set(new ImportStep.Idle());
            return;
        }
        step.set(new ImportStep.Working(String.valueOf(file.getFileName())));
        background
                .of(() -> library.plan(file))
                .onSuccess(plan -> step.set(new ImportStep.Planned(plan, restores(plan), waiting.size())))
                .onError(this::failed)
                .start();
    }

    private boolean restores(ImportPlan plan) {
        return plan instanceof ImportPlan.Ready ready
                && ready.existing().filter(deck -> deleted.test(deck.id())).isPresent();
    }

    /** Writes the plan's deck; ignored unless this plan is the one being asked about. */
    void carryOut(ImportStep.Planned planned) {
        if (planned.equals(step.get()) && planned.plan() instanceof ImportPlan.Ready ready) {
            step.set(new ImportStep.Working(ready.file()));
            background
                    .of(() -> library.carryOut(ready))
                    .onSuccess(deck -> {
                        imported.accept(ready, deck);
                        next();
                    })
                    .onError(this::failed)
                    .start();
        }
    }

    /** Leaves the plan's file alone and goes on with the next one; ignored unless this plan is the one being asked about. */
    void leave(ImportStep.Planned planned) {
        if (planned.equals(step.get())) {
            next();
        }
    }

    private void failed(Throwable failure) {
        waiting.clear();
        step.set(new ImportStep.Idle());
        surroundings.report(failure);
    }
}
