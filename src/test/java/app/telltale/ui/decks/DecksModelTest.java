package app.telltale.ui.decks;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.library.DeckSummary;
import app.telltale.library.ImportPlan;
import app.telltale.library.Library;
import app.telltale.study.Limits;
import app.telltale.ui.Around;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecksModelTest {
    private static final Path MNEMONICS = Path.of("decks/aws-ml-mnemonics.json");

    private final Around around = new Around();
    private final List<Notice> notices = new ArrayList<>();
    private final Path folder;
    private final Library library;
    private final DecksModel model;

    DecksModelTest(@TempDir Path folder) {
        this.folder = folder;
        library = Around.library(folder.resolve("data"));
        model = new DecksModel(library, Around.background(), around);
        model.onNotice(notices::add);
    }

    @BeforeEach
    void read() {
        model.refresh();
    }

    @AfterEach
    void close() {
        assertThat(around.reported()).isEmpty();
        library.close();
    }

    private DeckSummary deck(String key) {
        return all().stream().filter(deck -> deck.key().equals(key)).findFirst().orElseThrow();
    }

    private List<DeckSummary> all() {
        return model.decks().get().all();
    }

    private Notice lastNotice() {
        return notices.getLast();
    }

    private void undo() {
        lastNotice().undo().orElseThrow().run();
    }

    @Test
    void searchLooksForAllWordsOfTheNameInAnyCase() {
        model.search(" ML  mnem ");

        assertThat(model.decks().get().rows()).extracting(DeckSummary::key).containsExactly("aws-ml-mnemonics");
        model.search("mnemonics questions");
        assertThat(model.decks().get().rows()).isEmpty();
    }

    @Test
    void anArchivedDeckIsHiddenUntilAskedForAndThenStandsLast() {
        var first = all().getFirst();
        model.archive(first, true);

        assertThat(model.decks().get().rows()).extracting(DeckSummary::id).doesNotContain(first.id());
        model.showArchived(true);
        assertThat(model.decks().get().rows().getLast().id()).isEqualTo(first.id());
        undo();
        assertThat(deck(first.key()).archived()).isFalse();
    }

    @Test
    void aDeletedDeckComesBackOnceByEitherWay() {
        var deck = deck("aws-ml-mnemonics");
        model.delete(deck);
        assertThat(all()).extracting(DeckSummary::key).doesNotContain(deck.key());
        assertThat(model.deleted().get()).containsExactly(deck);

        undo();
        undo();
        model.restore(deck);

        assertThat(all()).extracting(DeckSummary::key).contains(deck.key());
        assertThat(model.deleted().get()).isEmpty();
    }

    @Test
    void nameAndLimitsAreKept() {
        var deck = deck("aws-ml-mnemonics");
        model.rename(deck, "Letters");
        model.limit(deck, Optional.of(new Limits(3, 30)));

        assertThat(deck(deck.key()).name()).isEqualTo("Letters");
        assertThat(deck(deck.key()).limits()).contains(new Limits(3, 30));
        model.limit(deck, Optional.empty());
        assertThat(deck(deck.key()).limits()).isEmpty();
    }

    @Test
    void anExportedDeckHasNothingNewToImport() {
        var file = folder.resolve("out.json");
        model.export(deck("aws-ml-mnemonics"), file);
        assertThat(lastNotice().text()).contains(file.toString());

        model.imports().take(List.of(file));

        assertThat(ImportTally.isIdle(ready())).isTrue();
    }

    @Test
    void anExportThatCannotBeWrittenIsReported() {
        model.export(deck("aws-ml-mnemonics"), folder.resolve("nowhere/out.json"));

        assertThat(around.reported()).hasSize(1);
        assertThat(notices).isEmpty();
        around.reported().clear();
    }

    private ImportStep.Planned planned() {
        return (ImportStep.Planned) model.imports().step().get();
    }

    private ImportPlan.Ready ready() {
        return (ImportPlan.Ready) planned().plan();
    }

    private Path changed() throws IOException {
        var file = folder.resolve("changed.json");
        String text = Files.readString(MNEMONICS).replaceFirst("\"id\": \"dbmf\"", "\"id\": \"dbmf-2\"");
        return Files.writeString(file, text);
    }

    @Test
    void severalFilesAreAskedAboutOneAfterTheOther() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.json"), "{");
        model.imports().take(List.of(broken, changed()));

        assertThat(planned().plan()).isInstanceOf(ImportPlan.Refused.class);
        assertThat(planned().waiting()).isEqualTo(1);
        model.imports().leave(planned());

        assertThat(ready().added()).containsExactly("dbmf-2");
        assertThat(ready().retired()).containsExactly("dbmf");
        model.imports().carryOut(planned());

        assertThat(model.imports().step().get()).isEqualTo(new ImportStep.Idle());
        assertThat(lastNotice().text()).isEqualTo("“AWS ML mnemonics”: 1 added, 1 retired.");
    }

    @Test
    void aSheetThatIsClosedTooLateDoesNotSkipTheNextFile() throws IOException {
        model.imports().take(List.of(changed(), MNEMONICS));
        var first = planned();
        model.imports().carryOut(first);
        var second = planned();

        model.imports().leave(first);

        assertThat(model.imports().step().get()).isSameAs(second);
    }

    @Test
    void importingADeletedDeckBringsItBack() {
        var deck = deck("aws-ml-mnemonics");
        model.delete(deck);
        model.imports().take(List.of(MNEMONICS));

        assertThat(planned().restores()).isTrue();
        model.imports().carryOut(planned());

        assertThat(all()).extracting(DeckSummary::id).contains(deck.id());
        assertThat(model.deleted().get()).isEmpty();
    }
}
