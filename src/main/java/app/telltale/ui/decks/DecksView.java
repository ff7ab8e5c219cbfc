package app.telltale.ui.decks;

import static app.telltale.ui.Keys.does;

import app.telltale.ui.Navigator;
import app.telltale.ui.Overlay;
import app.telltale.ui.Parts;
import app.telltale.ui.Patience;
import app.telltale.ui.Screen;
import app.telltale.ui.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The page of decks: the list with what can be done to each, and the way in for deck files. */
public final class DecksView implements Screen {
    private final DecksModel model;
    private final DeckFiles files;
    private final Overlay overlay;
    private final DeckTable table;
    private final ImportSheets sheets;
    private final CustomTextField search = new CustomTextField();
    private final CheckBox archived = new CheckBox();
    private final HBox tools = Parts.row(16, search, Parts.spring(), archived);
    private final HBox working = Parts.row(12);
    private final Patience patience = new Patience(working);
    private final VBox gone = new VBox(4);
    private final VBox body = new VBox(12);
    private final StackPane root = new StackPane();

    /** @param files asks for the files to import and to export to */
    public DecksView(DecksModel model, DeckFiles files, Navigator navigator, Overlay overlay) {
        this.model = model;
        this.files = files;
        this.overlay = overlay;
        this.table = new DeckTable(new DeckActions(model, files, navigator, overlay));
        this.sheets = new ImportSheets(model.imports(), overlay);
        buildTools();
        body.getStyleClass().add("deck-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        var page = new VBox(head(), working, tools, body);
        page.getStyleClass().add("page");
        root.getChildren().add(page);
        root.setFocusTraversable(true);
        new DropZone(root, () -> !overlay.isOpen(), model.imports()::take);
        model.decks().subscribe(this::show);
        model.deleted().subscribe(_ -> showDeleted());
        model.imports().step().subscribe(this::show);
        model.onNotice(this::tell);
    }

    private Node head() {
        var title = Parts.label(Texts.of("rail.decks"), "heading");
        var take = Parts.filled(Texts.of("decks.import"), "I", this::importFiles);
        take.setId("import");
        return Parts.row(16, title, Parts.spring(), take);
    }

    private void buildTools() {
        search.setId("deck-search");
        search.setPromptText(Texts.of("decks.search"));
        search.setAccessibleText(Texts.of("decks.search"));
        search.getStyleClass().add("deck-search");
        search.setLeft(new FontIcon(Feather.SEARCH));
        search.setRight(Parts.keyCap("/"));
        search.textProperty().subscribe(model::search);
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        archived.setId("show-archived");
        archived.selectedProperty().subscribe(model::showArchived);
    }

    private void pressedInSearch(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                search.clear();
                table.requestFocus();
                event.consume();
            }
            case ENTER, DOWN -> {
                table.requestFocus();
                event.consume();
            }
            default -> {}
        }
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public void shown() {
        model.refresh();
        table.requestFocus();
    }

    private void show(DeckList decks) {
        search.setVisible(decks.isSearchable());
        search.setManaged(decks.isSearchable());
        archived.setText(Texts.of("decks.show-archived", decks.archived()));
        archived.setVisible(decks.archived() > 0);
        tools.setVisible(decks.isSearchable() || decks.archived() > 0);
        tools.setManaged(tools.isVisible());
        var rows = decks.rows();
        table.show(rows);
        if (!decks.read()) {
            body.getChildren().clear();
        } else if (rows.isEmpty()) {
            body.getChildren().setAll(empty(decks), gone);
        } else if (!body.getChildren().contains(table.node())) {
            body.getChildren().setAll(table.node(), gone);
            if (!search.isFocused()) {
                table.requestFocus();
            }
        }
    }

    private Node empty(DeckList decks) {
        String why = decks.all().isEmpty() ? "none" : decks.search().isBlank() ? "archived" : "not-found";
        var paper = Parts.paper(
                Parts.label(Texts.of("decks.empty." + why), "lead"),
                Parts.label(Texts.of("decks.empty." + why + ".do"), "muted"));
        paper.setId("no-decks");
        return paper;
    }

    private void show(ImportStep step) {
        patience.working(step instanceof ImportStep.Working);
        switch (step) {
            case ImportStep.Idle() -> {}
            case ImportStep.Working(var file) ->
                working.getChildren().setAll(new ProgressBar(), Parts.label(Texts.of("import.working", file), "muted"));
            case ImportStep.Planned planned -> sheets.open(planned);
        }
    }

    private void showDeleted() {
        var deleted = model.deleted().get();
        gone.getChildren().clear();
        gone.setManaged(!deleted.isEmpty());
        deleted.stream().limit(3).forEach(deck -> {
            var back = Parts.plain(Texts.of("decks.restore"), deck.equals(deleted.getFirst()) ? "U" : "", () -> model.restore(deck));
            var words = Parts.label(Texts.of("decks.gone", deck.name()), "small", "muted");
            gone.getChildren().add(Parts.row(8, words, back));
        });
    }

    private void tell(Notice notice) {
        notice.undo().ifPresentOrElse(
                undo -> overlay.notice(notice.text(), Texts.of("overlay.undo"), undo), () -> overlay.notice(notice.text()));
    }

    private void importFiles() {
        model.imports().take(files.toImport());
    }

    @Override
    public boolean pressed(KeyEvent event) {
        boolean onButton = event.getTarget() instanceof ButtonBase;
        return switch (event.getCode()) {
            case I -> does(this::importFiles);
            case U -> does(() -> model.deleted().get().stream().findFirst().ifPresent(model::restore));
            case ENTER, SPACE -> !onButton && does(() -> table.run(DeckAction.STUDY));
            case UP, DOWN -> root.equals(event.getTarget()) && does(table::requestFocus);
            case KeyCode _ when search.isVisible() && event.getText().equals("/") -> does(search::requestFocus);
            case KeyCode code -> DeckAction.of(code).map(action -> does(() -> table.run(action))).orElse(false);
        };
    }

    @Override
    public List<KeyHint> keys() {
        return Stream.concat(
                        Stream.of(
                                new KeyHint("I", Texts.of("decks.import")),
                                new KeyHint("/", Texts.of("decks.search")),
                                new KeyHint("U", Texts.of("keys.decks.restore"))),
                        Arrays.stream(DeckAction.values()).map(action -> new KeyHint(action.keyCap(), action.hint())))
                .toList();
    }
}
