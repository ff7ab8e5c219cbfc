package app.telltale.ui;

import javafx.scene.Node;

/** Who has the keyboard. */
public final class Focus {
    private Focus() {}

    /** Changes what the page shows. Where what had the keyboard goes with it, the page takes it; left alone, the rail would get it. */
    public static void keep(Node page, Runnable change) {
        var had = page.isFocusWithin() ? page.getScene().getFocusOwner() : page;
        change.run();
        if (had.getScene() == null) {
            page.requestFocus();
        }
    }
}
