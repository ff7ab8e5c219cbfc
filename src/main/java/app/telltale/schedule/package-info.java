/** When a card comes back: SM-2 and the study day. Pure functions. */
@NullMarked
package app.telltale.schedule;

import org.jspecify.annotations.NullMarked;
