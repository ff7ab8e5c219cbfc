/** The one door to what is stored: it imports, grades, takes back and edits, each in one transaction. */
@NullMarked
package app.telltale.library;

import org.jspecify.annotations.NullMarked;
