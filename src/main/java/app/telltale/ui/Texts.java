package app.telltale.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on the screens: one bundle, {@code texts.properties}, so that languages can be added. */
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("app.telltale.ui.texts", Locale.ENGLISH);

    private Texts() {}

    /**
     * The text of {@code key}, its places filled as {@link MessageFormat} does.
     *
     * @throws java.util.MissingResourceException where the bundle has no such key
     */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments);
    }
}
