package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face;
import app.telltale.card.Note.Constraints;
import app.telltale.ui.review.WordSearch.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordSearchTest {
    private static final String PROMPT = "Requests must not leave the VPC, and answers come within 100 ms. Cheap is nice.";
    private static final List<String> HARD = List.of("must not leave the VPC", "within 100 ms");

    private static Optional<PromptWords> words(String prompt, List<String> deciding, List<String> hard, List<String> preferred) {
        var constraints = hard.isEmpty() ? Optional.<Constraints>empty() : Optional.of(new Constraints(hard, preferred));
        return PromptWords.of(new Face.Choice(prompt, deciding, constraints, List.of(), List.of(), List.of()));
    }

    private static WordSearch search(String prompt, String... deciding) {
        return WordSearch.of(words(prompt, List.of(deciding), List.of(), List.of()).orElseThrow());
    }

    private static WordSearch search() {
        return WordSearch.of(words(PROMPT, List.of("within 100 ms"), HARD, List.of("Cheap")).orElseThrow());
    }

    private static int place(WordSearch search, String word) {
        var words = search.prompt().words();
        return IntStream.range(0, words.size()).filter(at -> words.get(at).text().equals(word)).findFirst().orElseThrow();
    }

    private static WordSearch marking(WordSearch search, String... words) {
        var now = search;
        for (String word : words) {
            now = now.toggled(place(now, word));
        }
        return now;
    }

    /** The words of which this is said. */
    private static List<String> said(WordSearch search, Verdict verdict) {
        var words = search.prompt().words();
        return IntStream.range(0, words.size())
                .filter(at -> search.verdict(at) == verdict)
                .mapToObj(at -> words.get(at).text())
                .toList();
    }

    @Test
    void whatDecidesAndMustHoldIsToBeFoundOnce() {
        assertThat(search().all()).isEqualTo(2);
    }

    @Test
    void withoutDecidingWordsThereIsNoSearch() {
        assertThat(words(PROMPT, List.of(), List.of(), List.of())).isEmpty();
    }

    @Test
    void aPhraseIsFoundByHalfOfItsWords() {
        assertThat(marking(search(), "100", "ms.").found()).isEqualTo(1);
        assertThat(marking(search(), "100").found()).isZero();
    }

    @Test
    void allWordsOfAPhraseThatWasFoundShowAsFound() {
        assertThat(said(marking(search(), "100", "ms."), Verdict.FOUND)).containsExactly("within", "100", "ms.");
    }

    @Test
    void whatWasNotFoundIsMissed() {
        assertThat(said(marking(search(), "100", "ms."), Verdict.MISSED)).containsExactly("must", "not", "leave", "the", "VPC,");
    }

    @Test
    void aMarkBesideThePhrasesIsInVain() {
        assertThat(said(marking(search(), "Requests", "answers"), Verdict.IN_VAIN)).containsExactly("Requests", "answers");
    }

    @Test
    void aMarkOnWhatIsOnlyPreferredSaysSo() {
        assertThat(said(marking(search(), "Cheap", "nice."), Verdict.PREFERRED)).containsExactly("Cheap");
    }

    @Test
    void theEndIsFreeOnceAWordIsMarked() {
        assertThat(search().mayEnd()).isFalse();
        assertThat(marking(search(), "Cheap").mayEnd()).isTrue();
        assertThat(search().warning().mayEnd()).isTrue();
    }

    @Test
    void markupInThePromptIsNotPartOfItsWords() {
        var search = search("Use **at most `100`** *ms*.\n\n- one\n- two", "ms");

        assertThat(search.prompt().words()).extracting(PromptWords.Word::text).containsExactly("Use", "at", "most", "100", "ms.", "one", "two");
        assertThat(search.prompt().words()).extracting(PromptWords.Word::line).containsExactly(0, 0, 0, 0, 0, 1, 2);
    }

    @Test
    void aPhraseAcrossMarkupIsFound() {
        assertThat(said(search("Answer **within 100** ms or less.", "within 100** ms"), Verdict.MISSED))
                .containsExactly("within", "100", "ms");
    }

    @Test
    void aPhraseAcrossALineBreakIsFound() {
        assertThat(said(search("Answer within\n100 ms.", "within\n100 ms"), Verdict.MISSED)).containsExactly("within", "100", "ms.");
    }

    @Test
    void wholeWordsComeBeforePartsOfOthers() {
        assertThat(said(search("HTML is no ML here.", "ML"), Verdict.MISSED)).containsExactly("ML");
    }

    @Test
    void partOfAWordStandsForTheWord() {
        assertThat(said(search("It scales serverlessly.", "serverless"), Verdict.MISSED)).containsExactly("serverlessly.");
    }

    @Test
    void aPhraseThatStandsTwiceIsFoundAtEitherPlace() {
        assertThat(search("Now or now: now it is.", "now").toggled(2).found()).isEqualTo(1);
    }

    @Test
    void aPhraseWithinAnotherIsFoundWithIt() {
        assertThat(search(PROMPT, "100 ms", "within 100 ms").all()).isEqualTo(1);
    }

    @Test
    void theCursorStopsAtBothEnds() {
        assertThat(search().at(-1).cursor()).isZero();
        assertThat(search().at(99).cursor()).isEqualTo(search().prompt().words().size() - 1);
    }

    @Test
    void stretchingMarksAllTheWayAndBackTakesTheMarksOffAgain() {
        var search = search().at(1).stretchedTo(2).stretchedTo(3);
        assertThat(search.marked()).containsExactlyInAnyOrder(1, 2, 3);

        assertThat(search.stretchedTo(2).marked()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void stretchingFromAMarkedWordTakesMarksOff() {
        var search = search().at(1).stretchedTo(4).at(4).toggled(4).stretchedTo(2);

        assertThat(search.marked()).containsExactly(1);
    }

    @Test
    void goingOnEndsTheStretch() {
        var search = search().at(1).stretchedTo(2).at(5).stretchedTo(6);

        assertThat(search.marked()).containsExactlyInAnyOrder(1, 2, 5, 6);
    }
}
