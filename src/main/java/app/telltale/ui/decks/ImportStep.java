package app.telltale.ui.decks;

import app.telltale.library.ImportPlan;

/** How far an import has come. */
sealed interface ImportStep {
    record Idle() implements ImportStep {}

    /** A file is read, or its deck is written. */
    record Working(String file) implements ImportStep {}

    /**
     * The learner is to say whether the plan is carried out.
     *
     * @param restores whether the deck was deleted and comes back with the import
     * @param waiting  files to read after this one
     */
    record Planned(ImportPlan plan, boolean restores, int waiting) implements ImportStep {}
}
