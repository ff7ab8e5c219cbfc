/** What the learner set, and the folder it all lies in. */
@NullMarked
package app.telltale.settings;

import org.jspecify.annotations.NullMarked;
