package app.telltale.ui.review;

import app.telltale.ui.review.PromptWords.Phrase;
import app.telltale.ui.review.PromptWords.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The learner looks for the words of a prompt that decide.
 *
 * @param marked  places of the words marked
 * @param cursor  the place of the word that the keys act on
 * @param stretch the marking that is still being stretched
 * @param warned  whether the learner was told that nothing is marked
 */
record WordSearch(PromptWords prompt, Set<Integer> marked, int cursor, Optional<Marking> stretch, boolean warned) {

    /**
     * Words being marked, or unmarked, in one go.
     *
     * @param before what was marked before
     * @param from   the place where it began
     */
    record Marking(Set<Integer> before, int from, boolean marks) {
        private Set<Integer> to(int place) {
            var marked = new TreeSet<>(before);
            var words = new Stretch(Math.min(from, place), Math.max(from, place)).words().boxed().toList();
            if (marks) {
                marked.addAll(words);
            } else {
                words.forEach(marked::remove);
            }
            return Set.copyOf(marked);
        }
    }

    /** What the search says of a word. */
    enum Verdict {
        /** It decides, and enough of its phrase was marked. */
        FOUND,
        /** It decides, and was not found. */
        MISSED,
        /** It was marked, and is only preferred. */
        PREFERRED,
        /** It was marked, and decides nothing. */
        IN_VAIN,
        PLAIN
    }

    static WordSearch of(PromptWords prompt) {
        return new WordSearch(prompt, Set.of(), 0, Optional.empty(), false);
    }

    /** The cursor stands at the place, or at the word next to it where there is none. */
    WordSearch at(int place) {
        return new WordSearch(prompt, marked, inside(place), Optional.empty(), warned);
    }

    /** The word is marked, or not any more; {@link #stretchedTo} does the same to those beside it. */
    WordSearch toggled(int place) {
        return stretched(new Marking(marked, inside(place), !marked.contains(inside(place))), place);
    }

    /** The words from where marking began, or else from the cursor, to this place are marked or unmarked together. */
    WordSearch stretchedTo(int place) {
        return stretched(stretch.orElse(new Marking(marked, cursor, true)), place);
    }

    private WordSearch stretched(Marking marking, int place) {
        return new WordSearch(prompt, marking.to(inside(place)), inside(place), Optional.of(marking), warned);
    }

    private int inside(int place) {
        return Math.clamp(place, 0, prompt.words().size() - 1);
    }

    /** The learner was told that nothing is marked. */
    WordSearch warning() {
        return new WordSearch(prompt, marked, cursor, stretch, true);
    }

    /** Whether the options may show: something is marked, or the learner was told that nothing is. */
    boolean mayEnd() {
        return warned || !marked.isEmpty();
    }

    /** How many of the author's phrases were found, at least half of the words of each. */
    int found() {
        return (int) prompt.deciding().stream().filter(this::isFound).count();
    }

    /** How many there are to be found. */
    int all() {
        return prompt.deciding().size();
    }

    private boolean isFound(Phrase phrase) {
        return phrase.places().stream().anyMatch(place -> {
            long hits = place.words().filter(marked::contains).count();
            return 2 * hits >= place.words().count();
        });
    }

    /** What is said of the word at this place. */
    Verdict verdict(int word) {
        var phrases = prompt.deciding().stream().filter(phrase -> phrase.holds(word)).toList();
        if (!phrases.isEmpty()) {
            return phrases.stream().allMatch(this::isFound) ? Verdict.FOUND : Verdict.MISSED;
        }
        if (!marked.contains(word)) {
            return Verdict.PLAIN;
        }
        return prompt.preferred().stream().anyMatch(phrase -> phrase.holds(word)) ? Verdict.PREFERRED : Verdict.IN_VAIN;
    }

    /** One verdict per word. */
    List<Verdict> verdicts() {
        return IntStream.range(0, prompt.words().size()).mapToObj(this::verdict).toList();
    }
}
