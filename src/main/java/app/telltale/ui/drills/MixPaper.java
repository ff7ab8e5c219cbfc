package app.telltale.ui.drills;

import app.telltale.study.Drill;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A drill of the cards that hold the words typed. */
final class MixPaper {
    private static final Duration PAUSE = Duration.millis(250);

    private final DrillsModel model;
    private final Consumer<Drill> start;
    private final CustomTextField words = new CustomTextField();
    private final Label found = Parts.label("", "small", "muted");
    private final Button button;
    private final VBox paper;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean startWhenCounted;

    MixPaper(DrillsModel model, Consumer<Drill> start) {
        this.model = model;
        this.start = start;
        words.setId("mix-words");
        words.setPromptText(Texts.of("drills.mix.prompt"));
        words.setAccessibleText(Texts.of("drills.mix.prompt"));
        words.getStyleClass().add("mix-words");
        words.setLeft(new FontIcon(Feather.SEARCH));
        words.setRight(Parts.keyCap("/"));
        words.textProperty().subscribe((_, _) -> typed());
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(words, Priority.ALWAYS);
        button = Parts.outlined(Texts.of("drills.start"), this::go);
        button.setId("drill-mix");
        button.setAccessibleText(Texts.of("drills.mix.says"));
        paper = Parts.paper(Parts.label(Texts.of("drills.mix"), "lead"), Parts.row(12, words, button), found);
        paper.setSpacing(12);
        pause.setOnFinished(_ -> count());
        show();
    }

    Node node() {
        return paper;
    }

    void requestFocus() {
        words.requestFocus();
    }

    /** Counts anew what the words find. */
    void count() {
        pause.stop();
        if (!drill().words().isEmpty()) {
            model.count(drill());
        }
    }

    /** Nothing is counted or started any more. */
    void leave() {
        pause.stop();
        startWhenCounted = false;
    }

    private Drill.Mix drill() {
        return new Drill.Mix(words.getText().strip());
    }

    private void typed() {
        startWhenCounted = false;
        pause.playFromStart();
        show();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                go();
                event.consume();
            }
            case ESCAPE -> {
                words.clear();
                words.getParent().requestFocus();
                event.consume();
            }
            default -> {}
        }
    }

    private void go() {
        if (model.extent(drill()).isEmpty()) {
            startWhenCounted = true;
            count();
        } else if (isFound()) {
            start.accept(drill());
        }
    }

    private boolean isFound() {
        return model.extent(drill()).filter(extent -> extent.cards() > 0).isPresent();
    }

    /** Shows how many cards there are for the words, as far as that is known. */
    void show() {
        boolean blank = drill().words().isEmpty();
        button.setDisable(blank || (model.extent(drill()).isPresent() && !isFound()));
        found.setText(blank ? Texts.of("drills.mix.help") : model.extent(drill()).map(this::says).orElse(Texts.of("drills.mix.counting")));
        if (startWhenCounted && isFound()) {
            startWhenCounted = false;
            start.accept(drill());
        }
    }

    private String says(Extent extent) {
        int all = model.sizes().get().getOrDefault(drill(), 0);
        return all == 0 ? Texts.of("drills.mix.none") : Texts.of("drills.mix.found", all, extent.inFull());
    }
}
