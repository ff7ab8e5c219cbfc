package app.telltale.ui.review;

import app.telltale.library.Trouble.LookAlike;
import app.telltale.study.Drill;
import app.telltale.ui.Parts;
import app.telltale.ui.Texts;
import app.telltale.ui.review.LeechOffer.Help;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is offered beside a card that was forgotten once too often. */
final class LeechHelp {
    private final Runnable rewrite;
    private final Runnable suspend;
    private final Runnable trap;
    private final Consumer<Drill> drill;

    LeechHelp(Runnable rewrite, Runnable suspend, Runnable trap, Consumer<Drill> drill) {
        this.rewrite = rewrite;
        this.suspend = suspend;
        this.trap = trap;
        this.drill = drill;
    }

    private static List<Help> helps(Step.Naming step, LeechOffer offer) {
        return offer.helps(CardPane.hasTrap(step.card().face()));
    }

    /** The panel; empty where nothing is offered. */
    Optional<VBox> pane(Step.Naming step) {
        return step.offer().map(offer -> {
            var says = Parts.label(Texts.of("leech.offer", offer.lapses()));
            var buttons = new FlowPane(8, 8);
            helps(step, offer).forEach(help -> buttons.getChildren().add(button(help, offer, buttons.getChildren().isEmpty())));
            var pane = Parts.panel("", Feather.REPEAT, Texts.of("leech.title"), new VBox(12, says, buttons));
            pane.setId("leech-offer");
            pane.setMaxWidth(720);
            return pane;
        });
    }

    /** @param fits best of all */
    private Button button(Help help, LeechOffer offer, boolean fits) {
        String name = switch (help) {
            case DRILL -> Texts.of("leech.drill", offer.lookAlike().map(LookAlike::chosen).orElse(""));
            case REWRITE -> Texts.of("leech.rewrite");
            case TRAP -> Texts.of("leech.trap");
            case SUSPEND -> Texts.of("leech.suspend");
        };
        String key = key(help).getName();
        var button = fits ? Parts.outlined(name, key, () -> run(help, offer)) : Parts.plain(name, key, () -> run(help, offer));
        button.setId("leech-" + key.toLowerCase(Locale.ROOT));
        return button;
    }

    private static KeyCode key(Help help) {
        return switch (help) {
            case DRILL -> KeyCode.D;
            case REWRITE -> KeyCode.E;
            case TRAP -> KeyCode.T;
            case SUSPEND -> KeyCode.S;
        };
    }

    private void run(Help help, LeechOffer offer) {
        switch (help) {
            case DRILL -> offer.lookAlike().ifPresent(pair -> drill.accept(new Drill.Contrast(pair.chosen(), pair.right())));
            case REWRITE -> rewrite.run();
            case TRAP -> trap.run();
            case SUSPEND -> suspend.run();
        }
    }

    /** Whether the key does something that is offered now. */
    boolean pressed(KeyCode code, Step step) {
        if (!(step instanceof Step.Naming naming) || naming.offer().isEmpty()) {
            return false;
        }
        var offer = naming.offer().get();
        var help = helps(naming, offer).stream().filter(offered -> key(offered) == code).findFirst();
        help.ifPresent(found -> run(found, offer));
        return help.isPresent();
    }
}
