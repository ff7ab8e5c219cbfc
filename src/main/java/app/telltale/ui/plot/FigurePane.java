package app.telltale.ui.plot;

import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card of a figure: its title, what it shows in words, the plot or its figures as a table, and a menu to save either. */
public final class FigurePane extends StackPane {
    private final Figure figure;
    private final VBox content;
    private final StackPane body = new StackPane();

    /** @param plot where it is empty, a sentence stands in its place */
    public FigurePane(Figure figure, Plot plot, Exports exports) {
        this(figure, plot.isEmpty() ? nothing(Texts.of("plot.empty")) : plot);
        if (!plot.isEmpty()) {
            plot.setAccessibleHelp(figure.says() + " " + Texts.of("plot.keys"));
            var menu = menu(plot, exports);
            StackPane.setAlignment(menu, Pos.TOP_RIGHT);
            getChildren().add(menu);
        }
    }

    /**
     * The card of a figure that has nothing to show yet.
     *
     * @param whatToDo a sentence: what fills it
     */
    public FigurePane(Figure figure, String whatToDo) {
        this(figure, nothing(whatToDo));
    }

    private FigurePane(Figure figure, Node shown) {
        this.figure = figure;
        var title = Parts.label(figure.title(), "lead", "figure-title");
        content = Parts.paper(title, Parts.label(figure.says(), "small", "muted"), body);
        body.getChildren().setAll(shown);
        body.getStyleClass().add("figure-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        setId(figure.id());
        getStyleClass().add("figure-card");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(figure.title() + ". " + figure.says());
        getChildren().add(content);
    }

    private static Node nothing(String whatToDo) {
        var empty = new VBox(new FontIcon(Feather.BAR_CHART_2), Parts.label(whatToDo, "muted"));
        empty.getStyleClass().addAll("figure-empty", "muted");
        return empty;
    }

    private Button menu(Plot plot, Exports exports) {
        var swap = item("table", Texts.of("plot.show-table"), Feather.LIST, () -> {});
        swap.setOnAction(_ -> {
            boolean toTable = body.getChildren().contains(plot);
            body.getChildren().setAll(toTable ? new FigureTable(figure) : plot);
            swap.setText(Texts.of(toTable ? "plot.show-plot" : "plot.show-table"));
            swap.setGraphic(new FontIcon(toTable ? Feather.BAR_CHART_2 : Feather.LIST));
            body.getChildren().getFirst().requestFocus();
        });
        var menu = new ContextMenu(
                swap,
                item("picture", Texts.of("plot.save-picture"), Feather.IMAGE, () -> {
                    if (!body.getChildren().contains(plot)) {
                        swap.fire();
                    }
                    exports.picture(figure.id(), content);
                }),
                item("csv", Texts.of("plot.save-table"), Feather.DOWNLOAD, () -> exports.table(figure.id(), figure.table())));
        var button = Parts.icon(Feather.MORE_HORIZONTAL, Texts.of("plot.more"), () -> {});
        button.setAccessibleText(Texts.of("plot.more.says", figure.title()));
        button.setId(figure.id() + "-more");
        button.getStyleClass().add("figure-more");
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    private MenuItem item(String id, String text, Feather icon, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setId(figure.id() + "-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
