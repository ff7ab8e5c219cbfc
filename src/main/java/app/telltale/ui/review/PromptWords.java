package app.telltale.ui.review;

import app.telltale.card.Face;
import app.telltale.card.Note.Constraints;
import app.telltale.ui.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The prompt of a choice word by word, and where in it its author's words stand.
 *
 * @param words     from first to last; what no space parts is one word
 * @param deciding  what must hold, or decides; at least one
 * @param preferred what is only preferred
 */
record PromptWords(List<Word> words, List<Phrase> deciding, List<Phrase> preferred) {

    /**
     * @param line  the line it stands in, from 0
     * @param start its place in the line, in characters
     */
    record Word(String text, int line, int start) {
        private int end() {
            return start + text.length();
        }
    }

    /** Words that belong together, by all places at which they stand in the prompt, at least one. */
    record Phrase(List<Stretch> places) {
        boolean holds(int word) {
            return places.stream().anyMatch(place -> place.holds(word));
        }
    }

    /** Words from {@code first} to {@code last}, by their places in the prompt. */
    record Stretch(int first, int last) {
        boolean holds(int word) {
            return first <= word && word <= last;
        }

        IntStream words() {
            return IntStream.rangeClosed(first, last);
        }
    }

    /** Empty where the author has marked nothing that decides. */
    static Optional<PromptWords> of(Face.Choice choice) {
        var lines = Prose.lines(choice.prompt());
        var words = words(lines);
        var constraints = choice.constraints().orElse(new Constraints(List.of(), List.of()));
        var wanted = new LinkedHashSet<>(constraints.hard());
        wanted.addAll(choice.deciding());
        var deciding = phrases(wanted, lines, words);
        return deciding.isEmpty()
                ? Optional.empty()
                : Optional.of(new PromptWords(
                        words, deciding, phrases(new LinkedHashSet<>(constraints.preferences()), lines, words)));
    }

    private static List<Word> words(List<String> lines) {
        var words = new ArrayList<Word>();
        for (int line = 0; line < lines.size(); line++) {
            int start = 0;
            for (String word : lines.get(line).split(" ", -1)) {
                words.add(new Word(word, line, start));
                start += word.length() + 1;
            }
        }
        return List.copyOf(words);
    }

    /** Words within others of the same list are found with them. */
    private static List<Phrase> phrases(SequencedSet<String> wanted, List<String> lines, List<Word> words) {
        return wanted.stream()
                .filter(text -> wanted.stream().noneMatch(other -> other.length() > text.length() && other.contains(text)))
                .map(text -> phrase(text, lines, words))
                .filter(phrase -> !phrase.places().isEmpty())
                .toList();
    }

    /** The phrase may have markup in it, and begin or end within some. */
    private static Phrase phrase(String text, List<String> lines, List<Word> words) {
        var places = Stream.of(text, Prose.plain(text), text.replaceAll("[*_`]", ""))
                .map(form -> places(form.strip().replaceAll("\\s+", " "), lines, words))
                .filter(found -> !found.isEmpty())
                .findFirst();
        return new Phrase(places.orElse(List.of()));
    }

    /** Where whole words make up the text, else where it begins or ends within one. */
    private static List<Stretch> places(String text, List<String> lines, List<Word> words) {
        if (text.isEmpty()) {
            return List.of();
        }
        var whole = new ArrayList<Stretch>();
        var parts = new ArrayList<Stretch>();
        for (int line = 0; line < lines.size(); line++) {
            String within = lines.get(line);
            for (int at = within.indexOf(text); at >= 0; at = within.indexOf(text, at + 1)) {
                int end = at + text.length();
                (isCut(within, at) || isCut(within, end) ? parts : whole).add(stretch(words, line, at, end));
            }
        }
        return List.copyOf(whole.isEmpty() ? parts : whole);
    }

    /** Whether a letter or digit stands on either side of the place. */
    private static boolean isCut(String line, int at) {
        return at > 0
                && at < line.length()
                && Character.isLetterOrDigit(line.codePointBefore(at))
                && Character.isLetterOrDigit(line.codePointAt(at));
    }

    private static Stretch stretch(List<Word> words, int line, int from, int to) {
        int[] touched = IntStream.range(0, words.size())
                .filter(place -> words.get(place).line() == line)
                .filter(place -> words.get(place).start() < to && words.get(place).end() > from)
                .toArray();
        return new Stretch(touched[0], Arrays.stream(touched).max().orElseThrow());
    }
}
