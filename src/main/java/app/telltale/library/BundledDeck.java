package app.telltale.library;

import app.telltale.card.Deck;
import java.util.function.Supplier;

/** A deck that comes with the program; its file is read only where it has to be taken in. */
record BundledDeck(String file, int revision, Supplier<Deck> deck) {}
