package app.telltale.deck;

import app.telltale.card.Blueprint;
import app.telltale.card.Problem;
import java.util.List;

/** What came of reading an exam's file: a blueprint without problems, or every problem there is, at least one. */
public sealed interface BlueprintReading {
    record Good(Blueprint blueprint) implements BlueprintReading {}

    record Bad(List<Problem> problems) implements BlueprintReading {}
}
