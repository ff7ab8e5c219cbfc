package app.telltale.ui.decks;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.DeckSummary;
import app.telltale.library.Library;
import app.telltale.library.Scope;
import app.telltale.study.Limits;
import app.telltale.ui.Around;
import app.telltale.ui.Overlay;
import app.telltale.ui.Place;
import app.telltale.ui.Shell;
import app.telltale.ui.Theming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DecksViewTest {
    private final Around around = new Around();
    private final List<Path> chosen = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private final Path folder;
    private final Library library;

    DecksViewTest(@TempDir Path folder) {
        this.folder = folder;
        library = Around.library(folder.resolve("data"));
    }

    private final class Chosen implements DeckFiles {
        @Override
        public List<Path> toImport() {
            return chosen;
        }

        @Override
        public Optional<Path> toExport(String suggested) {
            return Optional.of(folder.resolve(suggested));
        }
    }

    @Start
    void start(Stage stage) {
        var overlay = new Overlay();
        var model = new DecksModel(library, Around.background(), around);
        var view = new DecksView(model, new Chosen(), gone::add, overlay);
        var shell = new Shell(List.of(new Shell.Entry(new Place.Decks(), Feather.BOOK_OPEN, "Decks", false)), overlay);
        shell.screens(_ -> view);
        var scene = new Scene(shell.node(), 1000, 700);
        new Theming(scene, around.settings()).apply(around.settings());
        stage.setScene(scene);
        shell.go(new Place.Decks());
        stage.show();
    }

    @AfterEach
    void close() {
        assertThat(around.reported()).isEmpty();
        library.close();
    }

    private static int size(FxRobot robot, String list) {
        return robot.lookup(list).queryAs(ListView.class).getItems().size();
    }

    private List<DeckSummary> decks() {
        return library.decks(around.now().day());
    }

    @Test
    void aPlanIsShownBeforeAnythingIsWritten(FxRobot robot) throws IOException {
        String text = Files.readString(Path.of("decks/aws-ml-mnemonics.json"));
        chosen.add(Files.writeString(
                folder.resolve("mine.json"),
                text.replaceFirst("\"id\": \"aws-ml-mnemonics\"", "\"id\": \"mine\"").replaceFirst("AWS ML", "My")));
        int before = decks().size();

        robot.clickOn("#import");
        robot.clickOn("#plan-added");
        assertThat(robot.lookup("dbmf").tryQuery()).isPresent();
        assertThat(decks()).hasSize(before);
        robot.clickOn("#import-do");

        assertThat(decks()).extracting(DeckSummary::key).contains("mine");
        assertThat(robot.lookup("“My mnemonics”: 5 added.").tryQuery()).isPresent();
    }

    @Test
    void everyProblemOfAFileIsListedAndThenThePageHasTheKeysAgain(FxRobot robot) throws IOException {
        String text = Files.readString(Path.of("decks/aws-ml-mnemonics.json"));
        chosen.add(Files.writeString(folder.resolve("bad.json"), text.replace("\"mnemonic\"", "\"mnemonik\"")));

        robot.type(KeyCode.I);

        assertThat(size(robot, "#problems")).isEqualTo(5);
        robot.clickOn("#import-leave");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.DELETE);
        assertThat(robot.lookup("Delete the deck").tryQuery()).isPresent();
    }

    @Test
    void aDeckDeletedByKeyComesBackByItsNotice(FxRobot robot) {
        var first = decks().getFirst();

        robot.type(KeyCode.DELETE);
        robot.clickOn("Delete the deck");
        assertThat(decks()).extracting(DeckSummary::id).doesNotContain(first.id());
        robot.clickOn("Undo");

        assertThat(decks()).extracting(DeckSummary::id).contains(first.id());
    }

    @Test
    void theSelectedDeckIsRenamedLimitedAndStudiedByKeys(FxRobot robot) {
        long id = decks().getFirst().id();

        robot.type(KeyCode.R);
        robot.write("Mine").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.L);
        robot.write("7").type(KeyCode.ENTER);
        assertThat(decks().getFirst().limits()).isEmpty();
        robot.type(KeyCode.TAB);
        robot.write("70").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);

        assertThat(decks().getFirst().name()).isEqualTo("Mine");
        assertThat(decks().getFirst().limits()).contains(new Limits(7, 70));
        assertThat(gone).containsExactly(new Place.Review(new Scope.OneDeck(id)));
    }

    @Test
    void theMenuOfARowWorksOnThatRow(FxRobot robot) {
        var third = decks().get(2);

        robot.clickOn(robot.lookup(".deck-list .more").nth(2).queryButton());
        robot.clickOn("Archive");

        assertThat(decks().get(2).id()).isEqualTo(third.id());
        assertThat(decks().get(2).archived()).isTrue();
        robot.clickOn("#show-archived");
        assertThat(size(robot, "#decks")).isEqualTo(decks().size());
    }

    @Test
    void keysPressedInTheMenuStayInTheMenu(FxRobot robot) {
        var first = decks().getFirst();

        robot.clickOn(robot.lookup(".deck-list .more").nth(0).queryButton());
        robot.type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(gone).isEmpty();
        assertThat(robot.lookup("#rename-name").queryAs(TextField.class).getText()).isEqualTo(first.name());
    }
}
