package app.telltale.ui.home;

import app.telltale.library.Scope;
import app.telltale.library.Today;
import app.telltale.library.Today.DeckToday;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.Comparator;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The decks of the day in columns: those with the most waiting, up to a screenful. */
final class DecksToday {
    private static final int MOST = 12;

    private final Today today;
    private final Consumer<Scope> study;

    DecksToday(Today today, Consumer<Scope> study) {
        this.today = today;
        this.study = study;
    }

    Node node() {
        var decks = today.decks();
        var shown = decks.size() <= MOST
                ? decks
                : decks.stream()
                        .sorted(Comparator.comparingInt((DeckToday deck) -> deck.due() + deck.fresh()).reversed())
                        .limit(MOST)
                        .toList();
        var grid = new GridPane(16, 4);
        grid.getColumnConstraints().addAll(growing(), right(), right(), right(), right());
        for (int row = 0; row < shown.size(); row++) {
            add(grid, row, shown.get(row));
        }
        var paper = Parts.paper(Parts.label(Texts.of("today.decks"), "lead"), grid);
        if (decks.size() > shown.size()) {
            paper.getChildren().add(Parts.label(Texts.of("today.decks.more", decks.size() - shown.size()), "small", "muted"));
        }
        return paper;
    }

    private void add(GridPane grid, int row, DeckToday deck) {
        var name = new Button(deck.name());
        name.getStyleClass().addAll("plain", "deck-link");
        name.setMinWidth(80);
        name.setWrapText(true);
        name.setOnAction(_ -> study.accept(new Scope.OneDeck(deck.id())));
        name.setDisable(deck.due() + deck.fresh() == 0);
        int share = deck.cards() == 0 ? 0 : (int) (100L * deck.seen() / deck.cards());
        var bar = Parts.bar(share / 100.0, Texts.of("today.seen.says", deck.seen(), deck.cards()));
        bar.setPrefWidth(112);
        bar.setMinWidth(112);
        grid.addRow(
                row,
                name,
                Parts.chip(Texts.of("today.deck.due", deck.due()), deck.due() > 0 ? "accent" : ""),
                Parts.chip(Texts.of("today.deck.new", deck.fresh()), ""),
                bar,
                seen(deck, share));
    }

    private static Label seen(DeckToday deck, int share) {
        var label = Parts.word(Texts.of("percent", share), "small", "muted");
        label.setTooltip(new Tooltip(Texts.of("today.seen.says", deck.seen(), deck.cards())));
        return label;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(false);
        return column;
    }

    private static ColumnConstraints right() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
