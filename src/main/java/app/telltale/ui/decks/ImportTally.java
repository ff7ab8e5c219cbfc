package app.telltale.ui.decks;

import app.telltale.library.ImportPlan;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import does to the notes, kind by kind. */
enum ImportTally {
    ADDED,
    CHANGED,
    UNCHANGED,
    RETIRED;

    /** Ids of the notes that this happens to. */
    List<String> notes(ImportPlan.Ready plan) {
        return switch (this) {
            case ADDED -> plan.added();
            case CHANGED -> plan.changed();
            case UNCHANGED -> plan.unchanged();
            case RETIRED -> plan.retired();
        };
    }

    /** Whether the plan would change nothing in the deck. */
    static boolean isIdle(ImportPlan.Ready plan) {
        return plan.existing().isPresent() && says(plan).isEmpty();
    }

    /** The counts that are not zero, such as {@code 3 added, 1 retired}; those left unchanged only where there is nothing else. */
    static String of(ImportPlan.Ready plan) {
        String says = says(plan);
        return says.isEmpty() ? Texts.of("import.tally.unchanged", plan.unchanged().size()) : says;
    }

    private static String says(ImportPlan.Ready plan) {
        return Stream.of(ADDED, CHANGED, RETIRED)
                .filter(kind -> !kind.notes(plan).isEmpty())
                .map(kind -> Texts.of("import.tally." + kind.key(), kind.notes(plan).size()))
                .collect(Collectors.joining(", "));
    }

    String key() {
        return switch (this) {
            case ADDED -> "added";
            case CHANGED -> "changed";
            case UNCHANGED -> "unchanged";
            case RETIRED -> "retired";
        };
    }
}
