/** Deck files and exam blueprints in and out, and the problems in them. */
@NullMarked
package app.telltale.deck;

import org.jspecify.annotations.NullMarked;
