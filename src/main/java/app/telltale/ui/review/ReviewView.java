package app.telltale.ui.review;

import static app.telltale.ui.Keys.does;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Sureness;
import app.telltale.library.Scope;
import app.telltale.study.Drill;
import app.telltale.ui.Domains;
import app.telltale.ui.DrillNames;
import app.telltale.ui.Keys;
import app.telltale.ui.Navigator;
import app.telltale.ui.Overlay;
import app.telltale.ui.Place;
import app.telltale.ui.RewriteSheet;
import app.telltale.ui.Screen;
import app.telltale.ui.Surroundings;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The review screen: progress on top, the card, and the bar with what can be done. */
public final class ReviewView implements Screen {
    private final ReviewModel model;
    private final Surroundings surroundings;
    private final Navigator navigator;
    private final Supplier<Domains> domains;
    private final Overlay overlay;
    private final RewriteSheet rewriting;
    private final LeechHelp leechHelp = new LeechHelp(this::rewrite, this::suspend, this::showTrap, this::drill);
    private final BorderPane root = new BorderPane();
    private final PageScroll scroll = new PageScroll();
    private Course course = new Course.Daily(new Scope.AllDecks());
    private Optional<SearchPane> searching = Optional.empty();
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
        root.setCenter(scroll.node());
        root.setFocusTraversable(true);
        model.step().subscribe(this::show);
    }

    /** What is sat through next, and the learner's time per card. */
    public void prepare(Course with, int pace) {
        course = with;
        paceMillis = pace;
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        model.start(course);
    }

    @Override
    public void hidden() {
        model.leave();
    }

    private void show(Step step) {
        boolean asks = !(step instanceof Step.Over);
        root.setTop(asks ? new HeadPane(model, paceMillis).node(this::bury, this::suspend, this::leave) : null);
        var bar = new BarPane(model, surroundings.settings().sixGrades(), surroundings.settings().askSureness()).of(step);
        root.setBottom(asks && !(step instanceof Step.Loading) ? bar : null);
        searching = searching.filter(pane -> step instanceof Step.Finding finding && pane.isOf(finding));
        switch (step) {
            case Step.Loading _ -> {}
            case Step.Finding finding -> find(finding);
            case Step.Reading reading -> showCard(reading.card(), pane(reading.card()).reading(
                    ReadingPane.of(reading, model, surroundings.settings().reducedMotion())), true);
            case Step.Asking(var card, var given, _) -> showCard(card, pane(card).asking(given), given instanceof Given.Nothing);
            case Step.Grading grading ->
                showCard(grading.card(), pane(grading.card()).answered(
                        grading.given(), grading.sureness(), !grading.given().right(grading.card().face())), true);
            case Step.Naming naming -> {
                var paper = pane(naming.card()).answered(naming.given(), naming.review().sureness(), true);
                showCard(naming.card(), leechHelp.pane(naming).map(help -> new VBox(12, help, paper)).orElse(paper), true);
            }
            case Step.Ended(var summary) -> showEnd(new EndPane(summary, model, navigator).node(), true);
            case Step.DrillEnded ended ->
                showEnd(new DrillEndPane(ended, model, navigator, names()).node(), ended.gain().isEmpty());
        }
    }

    private void showEnd(Node page, boolean fades) {
        shownCard = -1;
        content(page, fades);
        root.requestFocus();
    }

    private void find(Step.Finding step) {
        var pane = searching.orElseGet(() -> new SearchPane(model, step));
        if (searching.isEmpty()) {
            searching = Optional.of(pane);
            showCard(step.card(), pane(step.card()).finding(pane), true);
        }
        pane.show(step.search());
        scroll.reveal(pane.cursor());
    }

    private DrillNames names() {
        return new DrillNames(domains.get());
    }

    private CardPane pane(AskedCard card) {
        int leechLapses = surroundings.settings().leechLapses();
        var drill = model.drill().map(run -> names().of(run.drill()));
        return new CardPane(model, card, domains.get().nameOf(card.card().note()), leechLapses, drill);
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
            scroll.toTop();
        }
    }

    private void content(Node node, boolean moves) {
        scroll.show(node, moves && !surroundings.settings().reducedMotion());
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
        scroll.lookup("#panel-trap").ifPresent(scroll::to);
    }

    private void drill(Drill drill) {
        navigator.go(new Place.Drilling(drill));
    }

    private void leave() {
        navigator.go(new Place.Home());
    }

    @Override
    public boolean pressed(KeyEvent event) {
        if (searching.filter(pane -> pane.pressed(event)).isPresent()) {
            return true;
        }
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
            case D -> leechHelp.pressed(KeyCode.D, model.step().get()) || toDrills();
            case T -> leechHelp.pressed(KeyCode.T, model.step().get());
            case BACK_SPACE -> does(model::unpick);
            case ESCAPE -> does(this::leave);
            case DOWN, PAGE_DOWN -> does(() -> scroll.by(event.getCode() == KeyCode.DOWN ? 60 : 400));
            case UP, PAGE_UP -> does(() -> scroll.by(event.getCode() == KeyCode.UP ? -60 : -400));
            default -> false;
        };
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
            case Step.Loading _, Step.Finding _, Step.Reading _, Step.Over _ -> {}
        }
        return true;
    }

    private boolean toDrills() {
        boolean ended = model.step().get() instanceof Step.DrillEnded;
        if (ended) {
            navigator.go(new Place.Drills());
        }
        return ended;
    }

    private boolean goOn() {
        switch (model.step().get()) {
            case Step.Finding _, Step.Reading _ -> model.showOptions();
            case Step.Asking _ -> model.reveal(Optional.empty());
            case Step.Grading grading -> grading.suggested().ifPresent(model::grade);
            case Step.Naming _ -> model.name(Optional.empty());
            case Step.Ended _ -> leave();
            case Step.DrillEnded ended -> DrillEndPane.next(ended).ifPresent(navigator::go);
            case Step.Loading _ -> {}
        }
        return true;
    }

    @Override
    public List<KeyHint> keys() {
        return ReviewKeys.of(model.step().get());
    }
}
