package app.telltale.ui.drills;

import app.telltale.card.Blueprint;
import app.telltale.card.DomainId;
import app.telltale.study.Drill;
import app.telltale.ui.DrillNames;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Any kind of drill in any domain, whatever the log says. */
final class AnyPaper {
    private static final List<Function<Optional<DomainId>, Drill>> KINDS = List.of(
            Drill.Lookalikes::new, Drill.Constraint::new, Drill.Reasoning::new, Drill.SlowReading::new, _ -> new Drill.SureButWrong());

    private final DrillsModel model;
    private final ComboBox<Choice<Function<Optional<DomainId>, Drill>>> kind = combo("any-kind", "drills.any.kind");
    private final ComboBox<Choice<Optional<DomainId>>> domain = combo("any-domain", "drills.any.domain");
    private final Label found = Parts.label("", "small", "muted");
    private final Button button;

    /** What can be chosen, and how it is called. */
    private record Choice<T>(T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    AnyPaper(DrillsModel model, Consumer<Drill> start) {
        this.model = model;
        button = Parts.outlined(Texts.of("drills.start"), () -> drill().ifPresent(start));
        button.setId("drill-any");
        button.setAccessibleText(Texts.of("drills.any.says"));
        kind.setOnAction(_ -> count());
        domain.setOnAction(_ -> count());
    }

    private static <T> ComboBox<Choice<T>> combo(String id, String says) {
        var combo = new ComboBox<Choice<T>>();
        combo.setId(id);
        combo.setAccessibleText(Texts.of(says));
        combo.setMinWidth(Region.USE_PREF_SIZE);
        return combo;
    }

    Node node() {
        var paper = Parts.paper(
                Parts.label(Texts.of("drills.any"), "lead"), choices(), found);
        paper.setSpacing(12);
        return paper;
    }

    /** The domains' names go below the kinds where the text is large. */
    private Node choices() {
        var combos = new FlowPane(12, 8, kind, domain);
        HBox.setHgrow(combos, Priority.ALWAYS);
        return Parts.row(12, combos, button);
    }

    /** Offers the domains of the exam. */
    void show(Blueprint exam, DrillNames names) {
        var domains = new ArrayList<Choice<Optional<DomainId>>>();
        domains.add(new Choice<>(Optional.empty(), Texts.of("drills.any.all")));
        exam.domains().forEach(one ->
                domains.add(new Choice<>(Optional.of(new DomainId(exam.id(), one.number())), one.shortName())));
        if (!domain.getItems().equals(domains)) {
            kind.getItems().setAll(KINDS.stream().map(made -> new Choice<>(made, names.of(made.apply(Optional.empty())))).toList());
            domain.getItems().setAll(domains);
            kind.getSelectionModel().selectFirst();
            domain.getSelectionModel().selectFirst();
        }
        count();
    }

    private Optional<Drill> drill() {
        var chosen = Optional.ofNullable(kind.getValue());
        var in = Optional.ofNullable(domain.getValue()).flatMap(Choice::value);
        return chosen.map(choice -> choice.value().apply(in));
    }

    /** Counts the cards of what is chosen. */
    private void count() {
        domain.setDisable(drill().filter(Drill.SureButWrong.class::isInstance).isPresent());
        drill().ifPresent(model::count);
        showExtent();
    }

    /** Shows how much the drill is as things are set now. */
    void showExtent() {
        var extent = drill().flatMap(model::extent);
        found.setText(extent.map(Extent::inFull).orElse(""));
        button.setDisable(extent.filter(known -> known.cards() > 0).isEmpty());
    }
}
