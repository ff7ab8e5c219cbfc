package app.telltale.ui.review;

import app.telltale.card.Answers;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the learner has put in, places meaning those of the face, not of the screen. */
sealed interface Given {
    record Nothing() implements Given {}

    /** @param places of the options picked, in the order of picking */
    record Picked(List<Integer> places) implements Given {}

    /** @param texts one per blank */
    record Typed(List<String> texts) implements Given {}

    /** @param places of the items, in the order given so far */
    record Ordered(List<Integer> places) implements Given {}

    /**
     * @param matches in the order of giving, one a prompt at most
     * @param current the place of the prompt that the next answer is for
     */
    record Matched(List<Match> matches, int current) implements Given {
        /** The place of the answer given for a prompt. */
        Optional<Integer> answer(int prompt) {
            return matches.stream().filter(match -> match.prompt() == prompt).map(Match::answer).findFirst();
        }

        private Matched without(int prompt) {
            return new Matched(matches.stream().filter(match -> match.prompt() != prompt).toList(), prompt);
        }

        private Matched with(int answer, int prompts) {
            var more = Stream.concat(without(current).matches().stream(), Stream.of(new Match(current, answer))).toList();
            var full = new Matched(more, current);
            return IntStream.range(current + 1, current + prompts)
                    .map(place -> place % prompts)
                    .filter(place -> full.answer(place).isEmpty())
                    .mapToObj(place -> new Matched(more, place))
                    .findFirst()
                    .orElse(full);
        }
    }

    /** An answer given for a prompt, by their places. */
    record Match(int prompt, int answer) {}

    /** What is given once {@code place} is picked, or put back where it was picked already; one option replaces another. */
    default Given picking(Face face, int place) {
        if (face instanceof Face.Match match) {
            return matched().with(place, match.prompts().size());
        }
        var places = new ArrayList<>(places());
        if (!places.removeIf(picked -> picked == place)) {
            if (face instanceof Face.Choice choice && choice.rightCount() == 1) {
                places.clear();
            }
            places.add(place);
        }
        return face instanceof Face.Order ? new Ordered(List.copyOf(places)) : new Picked(List.copyOf(places));
    }

    /** The prompt at this place is current, and without an answer. */
    default Given turnedTo(int prompt) {
        return matched().without(prompt);
    }

    /** What has been matched so far; the first prompt is the first to be answered. */
    default Matched matched() {
        return this instanceof Matched matched ? matched : new Matched(List.of(), 0);
    }

    /** Without the place picked last. */
    default Given withoutLast() {
        return switch (this) {
            case Picked(var places) when !places.isEmpty() -> new Picked(places.subList(0, places.size() - 1));
            case Ordered(var places) when !places.isEmpty() -> new Ordered(places.subList(0, places.size() - 1));
            case Matched(var matches, _) when !matches.isEmpty() -> matched().without(matches.getLast().prompt());
            case Picked _, Ordered _, Matched _, Nothing _, Typed _ -> this;
        };
    }

    /** The places picked so far. */
    private List<Integer> places() {
        return switch (this) {
            case Picked(var places) -> places;
            case Ordered(var places) -> places;
            case Matched _, Nothing _, Typed _ -> List.of();
        };
    }

    /** Whether all that the card asks for is given. */
    default boolean whole(Face face) {
        return switch (face) {
            case Face.Choice choice -> places().size() == choice.rightCount();
            case Face.Order order -> places().size() == order.items().size();
            case Face.Match match -> matched().matches().size() == match.prompts().size();
            case Face.Spell spell -> this instanceof Typed(var texts) && texts.size() == spell.blanks().size();
            case Face.Recall _ -> true;
        };
    }

    /** Whether what was given is right as a whole; recall is for the learner to judge and counts as right. */
    default boolean right(Face face) {
        return switch (this) {
            case Nothing() -> true;
            case Picked(var places) -> face instanceof Face.Choice choice
                    && places.size() == choice.rightCount()
                    && places.stream().allMatch(place -> choice.options().get(place).right());
            case Typed(var texts) -> face instanceof Face.Spell spell
                    && IntStream.range(0, texts.size()).allMatch(place -> right(spell, place, texts.get(place)));
            case Ordered(var places) -> face instanceof Face.Order order
                    && places.equals(IntStream.range(0, order.items().size()).boxed().toList());
            case Matched(var matches, _) -> whole(face)
                    && matches.stream().allMatch(match -> match.prompt() == match.answer());
        };
    }

    /** The grade to suggest; what was recalled is the learner's to judge. */
    default Optional<Grade> suggested(Face face, Optional<Sureness> sureness) {
        return switch (face) {
            case Face.Recall _ -> Optional.empty();
            case Face.Choice _, Face.Spell _, Face.Order _, Face.Match _ -> Optional.of(Grade.ofChoice(right(face), sureness));
        };
    }

    /** Whether one blank was filled rightly. */
    static boolean right(Face.Spell spell, int place, String text) {
        return Answers.right(spell.blanks().get(place), text);
    }
}
