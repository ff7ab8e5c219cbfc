/** What there is to drill. */
@NullMarked
package app.telltale.ui.drills;

import org.jspecify.annotations.NullMarked;
