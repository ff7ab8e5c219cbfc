package app.telltale.ui.insight;

import static app.telltale.ui.Keys.does;

import app.telltale.insight.Figures;
import app.telltale.insight.WeakSpots;
import app.telltale.study.Drill;
import app.telltale.ui.Focus;
import app.telltale.ui.Keys;
import app.telltale.ui.Navigator;
import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Patience;
import app.telltale.ui.Place;
import app.telltale.ui.RewriteSheet;
import app.telltale.ui.Screen;
import app.telltale.ui.Scrolling;
import app.telltale.ui.Segments;
import app.telltale.ui.Texts;
import app.telltale.ui.insight.Tiles.Tile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the log says, in four pages: weak spots, confusions, memory and habits; and the misses behind a figure. */
public final class InsightsView implements Screen {
    private final InsightsModel model;
    private final Navigator navigator;
    private final RewriteSheet rewriting;
    private final Filters filters;
    private final Saving saving;
    private final VBox page = new VBox();
    private final StackPane body = new StackPane();
    private final StackPane writing = new StackPane();
    private final ProgressBar progress = new ProgressBar();
    private final Patience patience = new Patience(progress);
    private final ScrollPane root = Parts.scrolling(page);
    private final Segments<Page> pages;
    private Page current = Page.WEAK_SPOTS;

    enum Page {
        WEAK_SPOTS,
        CONFUSIONS,
        MEMORY,
        HABITS;

        String title() {
            return Texts.of("insights.page." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    public InsightsView(
            InsightsModel model, SavePlace place, Navigator navigator, Overlay overlay, RewriteSheet rewriting) {
        this.model = model;
        this.navigator = navigator;
        this.rewriting = rewriting;
        this.filters = new Filters(model);
        this.saving = new Saving(model, place, overlay);
        pages = new Segments<>("insights-page", Texts.of("insights.title"), List.of(Page.values()), Page::title, this::turn);
        pages.show(current);
        progress.getStyleClass().add("thin-bar");
        progress.setMaxWidth(Double.MAX_VALUE);
        writing.managedProperty().bind(writing.visibleProperty());
        progress.setAccessibleText(Texts.of("insights.reading"));
        page.getStyleClass().add("page");
        var title = Parts.label(Texts.of("insights.title"), "heading");
        page.getChildren().setAll(
                Parts.row(8, title, Parts.spring(), saving.report(), saving.log()), writing, filters.node(), Parts.row(0, pages), progress, body);
        root.setFocusTraversable(true);
        model.reading().subscribe(patience::working);
        model.shown().subscribe(_ -> show());
        model.behind().subscribe(_ -> show());
        model.writing().subscribe(this::writing);
    }

    private void writing(Optional<Integer> perCent) {
        writing.getChildren().setAll(perCent.map(saving::progress).stream().toList());
        writing.setVisible(perCent.isPresent());
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        model.back();
        model.load();
    }

    @Override
    public void hidden() {
        model.leave();
    }

    private void turn(Page to) {
        current = to;
        pages.show(to);
        show();
        root.setVvalue(0);
    }

    private void show() {
        var behind = model.behind().get();
        if (behind.isPresent()) {
            root.setContent(new BehindPane(behind.get(), model::back, this::drill));
            root.setVvalue(0);
            root.requestFocus();
            return;
        }
        filters.show(model);
        Focus.keep(root, () -> {
            model.shown().get().ifPresent(shown -> body.getChildren().setAll(new Tiles(tiles(shown))));
            root.setContent(page);
        });
    }

    private List<Tile> tiles(Shown shown) {
        if (current == Page.HABITS && shown.view().isEmpty()) {
            return List.of(wide(new HabitFigures(shown, saving).calendar()));
        }
        if (current == Page.MEMORY && shown.view().isEmpty()) {
            return cards(new MemoryFigures(shown, saving));
        }
        return shown.view().map(view -> tiles(shown, view.figures(), view.spots())).orElse(List.of());
    }

    private List<Tile> tiles(Shown shown, Figures figures, WeakSpots spots) {
        return switch (current) {
            case WEAK_SPOTS -> {
                var weak = new WeakSpotFigures(shown, figures, saving, model::open);
                var sureness = new SurenessFigures(shown, figures, saving, model::open);
                yield List.of(
                        wide(weak.byDomain()), narrow(weak.bySubject()), narrow(weak.byTag()), narrow(sureness.calibration()),
                        narrow(sureness.byDomain()), wide(new LeechList(shown, model, rewriting, this::drill).node()));
            }
            case CONFUSIONS -> {
                var confusions = new ConfusionFigures(figures, spots, saving, model::open, this::drill);
                yield List.of(wide(confusions.matrix()), narrow(confusions.graph()), narrow(confusions.pairs()));
            }
            case MEMORY -> {
                var memory = new MemoryFigures(shown, saving);
                yield Stream.concat(
                                Stream.of(wide(memory.retention(figures)), wide(memory.byDomain(figures))),
                                cards(memory).stream())
                        .toList();
            }
            case HABITS -> {
                var habits = new HabitFigures(shown, saving);
                yield List.of(
                        wide(habits.calendar()), wide(habits.time(figures.habits())), narrow(habits.buttons(figures)),
                        narrow(habits.weekdays(figures.habits())), wide(habits.hours(figures.habits())));
            }
        };
    }

    private static List<Tile> cards(MemoryFigures memory) {
        return List.of(
                wide(memory.forecastDays()), wide(memory.forecastYear()), narrow(memory.intervals()), narrow(memory.ease()));
    }

    private static Tile wide(Node node) {
        return new Tile(node, true);
    }

    private static Tile narrow(Node node) {
        return new Tile(node, false);
    }

    private void drill(Drill drill) {
        navigator.go(new Place.Drilling(drill));
    }

    @Override
    public boolean pressed(KeyEvent event) {
        var behind = model.behind().get();
        if (behind.isPresent()) {
            return switch (event.getCode()) {
                case ESCAPE -> does(model::back);
                case D -> behind.get().drill().map(drill -> does(() -> drill(drill))).orElse(false);
                default -> false;
            };
        }
        int digit = Keys.digit(event);
        if (digit >= 1 && digit <= Page.values().length) {
            return does(() -> turn(Page.values()[digit - 1]));
        }
        return switch (event.getCode()) {
            case R -> does(saving::saveReport);
            case PAGE_DOWN -> does(() -> scroll(0.8));
            case PAGE_UP -> does(() -> scroll(-0.8));
            default -> false;
        };
    }

    private void scroll(double screens) {
        Scrolling.by(root, screens * root.getViewportBounds().getHeight());
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint("1 – 4", Texts.of("keys.insights.pages")),
                new KeyHint("Tab", Texts.of("keys.insights.plots")),
                new KeyHint("← → ↑ ↓", Texts.of("keys.insights.marks")),
                new KeyHint("Enter", Texts.of("keys.insights.open")),
                new KeyHint("D", Texts.of("keys.insights.drill")),
                new KeyHint("R", Texts.of("keys.insights.report")),
                new KeyHint("Esc", Texts.of("keys.insights.back")));
    }
}
