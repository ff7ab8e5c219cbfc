/** What the review log says. Pure: what comes out depends on the arguments alone. */
@NullMarked
package app.telltale.insight;

import org.jspecify.annotations.NullMarked;
