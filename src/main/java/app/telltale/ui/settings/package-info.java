/** What the learner can set. */
@NullMarked
package app.telltale.ui.settings;

import org.jspecify.annotations.NullMarked;
