/** Notes, the cards they make, grades and problems: records and sealed types, and nothing that happens. */
@NullMarked
package app.telltale.card;

import org.jspecify.annotations.NullMarked;
