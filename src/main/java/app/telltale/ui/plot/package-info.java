/** The plots that screens show, each in a card of its own: they take plain figures and know neither the log nor statistics. */
@NullMarked
package app.telltale.ui.plot;

import org.jspecify.annotations.NullMarked;
