package app.telltale.ui.review;

import app.telltale.card.Answers;
import app.telltale.card.Face;
import java.util.List;
import java.util.stream.IntStream;

/** What the learner has put in, places meaning those of the face, not of the screen. */
sealed interface Given {
    record Nothing() implements Given {}

    /** @param places of the options picked, in the order of picking */
    record Picked(List<Integer> places) implements Given {}

    /** @param texts one per blank */
    record Typed(List<String> texts) implements Given {}

    /** @param places of the items, in the order given so far */
    record Ordered(List<Integer> places) implements Given {}

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
        };
    }

    /** Whether one blank was filled rightly. */
    static boolean right(Face.Spell spell, int place, String text) {
        return Answers.right(spell.blanks().get(place), text);
    }
}
