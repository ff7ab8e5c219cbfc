package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Sureness;
import app.telltale.library.Scope;
import app.telltale.ui.Domains;
import app.telltale.ui.Keys;
import app.telltale.ui.Navigator;
import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Place;
import app.telltale.ui.RewriteSheet;
import app.telltale.ui.Screen;
import app.telltale.ui.Spans;
import app.telltale.ui.Surroundings;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.animation.FadeTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The review screen: progress on top, the card, and the bar with what can be done. */
public final class ReviewView implements Screen {
    private final ReviewModel model;
    private final Surroundings surroundings;
    private final Navigator navigator;
    private final Supplier<Domains> domains;
    private final Overlay overlay;
    private final RewriteSheet rewriting;
    private final LeechHelp leechHelp = new LeechHelp(this::rewrite, this::suspend, this::showTrap);
    private final BorderPane root = new BorderPane();
    private final ScrollPane scroll = Parts.scrolling(new VBox());
    private Scope scope = new Scope.AllDecks();
    private int paceMillis = 12_000;
    private long shownCard = -1;

    /** @param domains names the domains as the exam studied for has them */
    public ReviewView(
            ReviewModel model,
            Surroundings surroundings,
            Navigator navigator,
            Supplier<Domains> domains,
            Overlay overlay,
            RewriteSheet rewriting) {
        this.model = model;
        this.surroundings = surroundings;
        this.navigator = navigator;
        this.domains = domains;
        this.overlay = overlay;
        this.rewriting = rewriting;
        root.setCenter(scroll);
        root.setFocusTraversable(true);
        model.step().subscribe(this::show);
    }

    /** Which decks the next sitting draws from, and the learner's time per card. */
    public void prepare(Scope with, int pace) {
        scope = with;
        paceMillis = pace;
    }

    /** Lets a leech be drilled: {@code drill} takes the subject that was chosen and the one that was right. */
    public void onDrillPair(BiConsumer<String, String> drill) {
        leechHelp.onDrillPair(drill);
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        model.start(scope);
    }

    private void show(Step step) {
        root.setTop(step instanceof Step.Ended ? null : head());
        var bar = new BarPane(model, surroundings.settings().sixGrades(), surroundings.settings().askSureness()).of(step);
        root.setBottom(step instanceof Step.Ended || step instanceof Step.Loading ? null : bar);
        switch (step) {
            case Step.Loading _ -> {}
            case Step.Asking(var card, var given, _) -> showCard(card, pane(card).asking(given), given instanceof Given.Nothing);
            case Step.Grading grading ->
                showCard(grading.card(), pane(grading.card()).answered(
                        grading.given(), grading.sureness(), !grading.given().right(grading.card().face())), true);
            case Step.Naming naming -> {
                var paper = pane(naming.card()).answered(naming.given(), naming.review().sureness(), true);
                showCard(naming.card(), leechHelp.pane(naming).map(help -> new VBox(12, help, paper)).orElse(paper), true);
            }
            case Step.Ended(var summary) -> {
                shownCard = -1;
                content(new EndPane(summary, model, navigator).node(), true);
            }
        }
    }

    private CardPane pane(AskedCard card) {
        int leechLapses = surroundings.settings().leechLapses();
        return new CardPane(model, card, domains.get().nameOf(card.card().note()), leechLapses);
    }

    private void showCard(AskedCard card, VBox paper, boolean moves) {
        boolean next = shownCard != card.card().id();
        shownCard = card.card().id();
        var page = new StackPane(paper);
        page.setAlignment(Pos.TOP_CENTER);
        page.setPadding(new Insets(8, 28, 24, 28));
        content(page, next || moves);
        if (!(card.face() instanceof Face.Spell) || !(model.step().get() instanceof Step.Asking(_, Given.Nothing(), _))) {
            root.requestFocus();
        }
        if (next) {
            scroll.setVvalue(0);
        }
    }

    private void content(Node node, boolean moves) {
        // The scroll bar takes room at one side only; without this the card would move aside as soon as it shows.
        node.translateXProperty().bind(Bindings.createDoubleBinding(
                () -> (scroll.getWidth() - scroll.getViewportBounds().getWidth()) / 2,
                scroll.widthProperty(),
                scroll.viewportBoundsProperty()));
        scroll.setContent(node);
        if (moves && !surroundings.settings().reducedMotion()) {
            var fade = new FadeTransition(Duration.millis(150), node);
            fade.setFromValue(0.25);
            fade.setToValue(1);
            fade.play();
        }
    }

    private Node head() {
        int done = model.done();
        int all = Math.max(1, done + model.left());
        ProgressBar bar = Parts.bar((double) done / all, Texts.of("review.progress.says", done, all));
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        var undo = Parts.icon(Feather.CORNER_UP_LEFT, Texts.of("review.undo.key"), model::undo);
        undo.setDisable(!model.canUndo());
        var actions = Parts.row(
                0,
                undo,
                Parts.icon(Feather.MOON, Texts.of("review.bury.key"), this::bury),
                Parts.icon(Feather.PAUSE_CIRCLE, Texts.of("review.suspend.key"), this::suspend),
                Parts.icon(Feather.X, Texts.of("review.leave.key"), this::leave));
        var row = Parts.row(
                16,
                bar,
                Parts.word(Texts.of("review.progress", Math.min(done + 1, all), all), "small", "muted"),
                Parts.word(Texts.of("review.left", Spans.minutes((long) model.left() * paceMillis)), "small", "muted"),
                actions);
        row.setMaxWidth(720);
        var head = new StackPane(row);
        head.setPadding(new Insets(12, 28, 8, 28));
        return head;
    }

    private void bury() {
        if (model.bury()) {
            overlay.notice(Texts.of("review.buried"), Texts.of("overlay.undo"), model::undo);
        }
    }

    private void suspend() {
        if (model.suspend()) {
            overlay.notice(Texts.of("review.suspended"), Texts.of("overlay.undo"), model::undo);
        }
    }

    private void rewrite() {
        model.step().get().shown().ifPresent(card ->
                rewriting.open(card.queued().note(), now -> model.rewritten(card.queued().note(), now)));
    }

    private void showTrap() {
        var content = scroll.getContent();
        var trap = content.lookup("#panel-trap");
        double hidden = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (trap != null && hidden > 0) {
            double top = content.sceneToLocal(trap.localToScene(trap.getBoundsInLocal())).getMinY();
            scroll.setVvalue(Math.clamp((top - 12) / hidden, 0, 1));
        }
    }

    private void leave() {
        navigator.go(new Place.Home());
    }

    @Override
    public boolean pressed(KeyEvent event) {
        int digit = Keys.digit(event);
        if (digit >= 0) {
            return pressed(digit);
        }
        return switch (event.getCode()) {
            case SPACE, ENTER -> !Keys.onControl(event, root) && goOn();
            case U -> does(model::undo);
            case B -> does(this::bury);
            case S -> does(this::suspend);
            case E -> does(this::rewrite);
            case D, T -> leechHelp.pressed(event.getCode(), model.step().get());
            case BACK_SPACE -> does(model::unpick);
            case ESCAPE -> does(this::leave);
            case DOWN, PAGE_DOWN -> does(() -> scrollBy(event.getCode() == KeyCode.DOWN ? 60 : 400));
            case UP, PAGE_UP -> does(() -> scrollBy(event.getCode() == KeyCode.UP ? -60 : -400));
            default -> false;
        };
    }

    private static boolean does(Runnable action) {
        action.run();
        return true;
    }

    private boolean pressed(int digit) {
        switch (model.step().get()) {
            case Step.Asking asking -> {
                if (!asking.mayShow() && digit >= 1) {
                    model.pick(digit - 1);
                } else if (asking.mayShow() && surroundings.settings().askSureness()) {
                    Sureness.ofKey(digit).ifPresent(said -> model.reveal(Optional.of(said)));
                }
            }
            case Step.Grading _ -> BarPane.grade(digit, surroundings.settings().sixGrades()).ifPresent(model::grade);
            case Step.Naming _ -> ErrorKind.ofKey(digit).ifPresent(kind -> model.name(Optional.of(kind)));
            case Step.Loading _, Step.Ended _ -> {}
        }
        return true;
    }

    private boolean goOn() {
        switch (model.step().get()) {
            case Step.Asking _ -> model.reveal(Optional.empty());
            case Step.Grading grading -> grading.suggested().ifPresent(model::grade);
            case Step.Naming _ -> model.name(Optional.empty());
            case Step.Ended _ -> leave();
            case Step.Loading _ -> {}
        }
        return true;
    }

    private void scrollBy(double pixels) {
        double hidden = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(Texts.of("key.space"), Texts.of("keys.review.space")),
                new KeyHint("1 – 9", Texts.of("keys.review.pick")),
                new KeyHint(Texts.of("key.backspace"), Texts.of("keys.review.back")),
                new KeyHint("1 – 3", Texts.of("keys.review.sure")),
                new KeyHint("1 – 4", Texts.of("keys.review.grade")),
                new KeyHint("U", Texts.of("keys.review.undo")),
                new KeyHint("B", Texts.of("keys.review.bury")),
                new KeyHint("S", Texts.of("keys.review.suspend")),
                new KeyHint("E", Texts.of("keys.review.rewrite")),
                new KeyHint("↑ ↓", Texts.of("keys.review.scroll")),
                new KeyHint("Esc", Texts.of("keys.review.leave")));
    }
}
