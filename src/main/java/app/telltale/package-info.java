/** Telltale: where the parts are put together. */
@NullMarked
package app.telltale;

import org.jspecify.annotations.NullMarked;
