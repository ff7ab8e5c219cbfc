/** Today, and the first-start page. */
@NullMarked
package app.telltale.ui.home;

import org.jspecify.annotations.NullMarked;
