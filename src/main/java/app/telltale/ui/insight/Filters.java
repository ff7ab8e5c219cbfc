package app.telltale.ui.insight;

import app.telltale.card.Blueprint;
import app.telltale.insight.Period;
import app.telltale.library.DeckName;
import app.telltale.ui.Segments;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/** Which exam, deck and period the figures are made of. */
final class Filters {
    private final ComboBox<Blueprint> exam = new ComboBox<>();
    private final ComboBox<Optional<DeckName>> deck = new ComboBox<>();
    private final Segments<Period> period;
    private final FlowPane node;
    private boolean showing;

    Filters(InsightsModel model) {
        prepare(exam, "insights-exam", "insights.filter.exam", Blueprint::code);
        prepare(deck, "insights-deck", "insights.filter.deck", one -> one.map(DeckName::name).orElse(Texts.of("insights.decks.all")));
        deck.setMaxWidth(220);
        exam.setOnAction(_ -> change(() -> model.exam(exam.getValue().id())));
        deck.setOnAction(_ -> change(() -> model.deck(deck.getValue().map(DeckName::id))));
        period = new Segments<>(
                "insights-period",
                Texts.of("insights.filter.period"),
                List.of(Period.values()),
                one -> Texts.of("insights.period." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                model::period);
        node = new FlowPane(12, 8, exam, deck, period);
    }

    private static <T> void prepare(ComboBox<T> box, String id, String key, Function<T, String> text) {
        box.setId(id);
        box.setAccessibleText(Texts.of(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException(typed);
            }
        });
    }

    /** What is shown here comes from the model and is not to be asked of it again. */
    private void change(Runnable ask) {
        if (!showing) {
            ask.run();
        }
    }

    Node node() {
        return node;
    }

    /** Shows what the figures are made of; before the first are there, there is nothing to choose from. */
    void show(InsightsModel model) {
        showing = true;
        node.setVisible(model.shown().get().isPresent());
        period.show(model.lens().period());
        model.shown().get().ifPresent(shown -> {
            exam.getItems().setAll(shown.exams());
            exam.setValue(shown.exam());
            var decks = new ArrayList<Optional<DeckName>>(List.of(Optional.empty()));
            shown.decks().forEach(one -> decks.add(Optional.of(one)));
            deck.getItems().setAll(decks);
            deck.setValue(decks.stream()
                    .filter(one -> one.map(DeckName::id).equals(shown.lens().deck()))
                    .findFirst()
                    .orElse(Optional.empty()));
        });
        showing = false;
    }
}
