package app.telltale.deck;

import app.telltale.card.Deck;
import app.telltale.card.Problem;
import java.util.List;

/** What came of reading a deck file: a deck without problems, or every problem there is, in the file's order, at least one. */
public sealed interface Reading {
    record Good(Deck deck) implements Reading {}

    record Bad(List<Problem> problems) implements Reading {}
}
