/** Files for eyes outside the program: the review log as CSV and JSON, tables as CSV, the readiness report as HTML. */
@NullMarked
package app.telltale.report;

import org.jspecify.annotations.NullMarked;
