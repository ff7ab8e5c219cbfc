/** How files are written, whatever stands in them. */
@NullMarked
package app.telltale.file;

import org.jspecify.annotations.NullMarked;
