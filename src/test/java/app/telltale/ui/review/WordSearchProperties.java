package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face;
import app.telltale.ui.Prose;
import app.telltale.ui.review.WordSearch.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WordSearchProperties {
    /** A prompt with markup and words of it that decide, and places at which the learner marks. */
    record Given(List<String> words, int from, int to, List<Integer> marks) {
        String prompt() {
            return String.join(" ", words);
        }

        String deciding() {
            return String.join(" ", words.subList(from, to));
        }

        Optional<WordSearch> search() {
            return PromptWords.of(new Face.Choice(prompt(), List.of(deciding()), Optional.empty(), List.of(), List.of(), List.of()))
                    .map(WordSearch::of);
        }
    }

    private static WordSearch marked(Given given) {
        var search = given.search().orElseThrow();
        for (int mark : given.marks()) {
            search = search.toggled(mark);
        }
        return search;
    }

    @Property
    void theWordsAreThoseOfThePromptWithoutMarkup(@ForAll("given") Given given) {
        var words = given.search().orElseThrow().prompt().words().stream().map(PromptWords.Word::text);

        assertThat(words.collect(Collectors.joining(" "))).isEqualTo(Prose.plain(given.prompt()));
    }

    @Property
    void allMarkedIsAllFound(@ForAll("given") Given given) {
        var search = given.search().orElseThrow();
        var all = search.stretchedTo(search.prompt().words().size());

        assertThat(all.found()).isEqualTo(all.all());
        assertThat(all.verdicts()).doesNotContain(Verdict.MISSED);
    }

    @Property
    void nothingMarkedIsNothingFound(@ForAll("given") Given given) {
        var search = given.search().orElseThrow();

        assertThat(search.found()).isZero();
        assertThat(search.verdicts()).doesNotContain(Verdict.FOUND, Verdict.IN_VAIN);
    }

    @Property
    void whatIsMarkedTwiceIsNotMarked(@ForAll("given") Given given) {
        var search = marked(given);

        assertThat(search.toggled(search.cursor()).toggled(search.cursor()).marked()).isEqualTo(search.marked());
    }

    @Property
    void anotherMarkLosesNothingThatWasFound(@ForAll("given") Given given) {
        var search = marked(given);
        var fewest = IntStream.range(0, search.prompt().words().size())
                .filter(place -> !search.marked().contains(place))
                .map(place -> search.toggled(place).found())
                .min();

        assertThat(fewest.orElse(search.found())).isGreaterThanOrEqualTo(search.found());
    }

    @Property
    void onlyMarkedWordsAreMarkedInVain(@ForAll("given") Given given) {
        var search = marked(given);

        assertThat(IntStream.range(0, search.prompt().words().size()).filter(place -> search.verdict(place) == Verdict.IN_VAIN))
                .allMatch(search.marked()::contains);
    }

    @Provide
    Arbitrary<Given> given() {
        var word = Arbitraries.oneOf(
                Arbitraries.of("must", "not", "100", "ms,", "VPC.", "**bold**", "`code`", "*leaning*", "a&b", "—", "\"said\""),
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8));
        var marks = Arbitraries.integers().between(0, 30).list().ofMaxSize(12);
        return word.list().ofMinSize(1).ofMaxSize(25).flatMap(words -> Combinators.combine(
                        Arbitraries.integers().between(0, words.size() - 1), Arbitraries.integers().between(1, 6), marks)
                .as((from, count, places) -> new Given(words, from, Math.min(words.size(), from + count), places)));
    }
}
