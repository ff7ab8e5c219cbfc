/** What the review log says: error profile, confusions, retention, habits, forecast. Pure: everything depends on the arguments alone. */
@NullMarked
package app.telltale.insight;

import org.jspecify.annotations.NullMarked;
