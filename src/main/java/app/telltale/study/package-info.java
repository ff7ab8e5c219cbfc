/** A sitting: what is asked in which order, and what happens to it. Pure, but for the state of the sitting itself. */
@NullMarked
package app.telltale.study;

import org.jspecify.annotations.NullMarked;
