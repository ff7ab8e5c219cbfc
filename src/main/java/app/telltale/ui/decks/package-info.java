/** The list of decks, import and export. */
@NullMarked
package app.telltale.ui.decks;

import org.jspecify.annotations.NullMarked;
