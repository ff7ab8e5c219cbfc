/** The window: shell, navigation, background work, and the parts that all screens share. */
@NullMarked
package app.telltale.ui;

import org.jspecify.annotations.NullMarked;
