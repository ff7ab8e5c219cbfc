package app.telltale.ui.plot;

import javafx.scene.Node;

/** Saves figures where the learner wants them. */
public interface Exports {
    /** @param node the figure as it is to be drawn, with its title; see {@link PlotPicture} */
    void picture(String id, Node node);

    void table(String id, Table table);
}
