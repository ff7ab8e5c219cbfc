/** What the log says: weak spots, confusions, memory and habits. */
@NullMarked
package app.telltale.ui.insight;

import org.jspecify.annotations.NullMarked;
