package app.telltale.ui;

/** Goes to a place. */
@FunctionalInterface
public interface Navigator {
    void go(Place place);
}
