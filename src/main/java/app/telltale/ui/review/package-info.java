/** A sitting on the screen. */
@NullMarked
package app.telltale.ui.review;

import org.jspecify.annotations.NullMarked;
