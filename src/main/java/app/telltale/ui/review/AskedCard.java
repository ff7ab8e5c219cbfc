package app.telltale.ui.review;

import app.telltale.card.Cards;
import app.telltale.card.Face;
import app.telltale.card.Note;
import app.telltale.library.StudyCard;
import app.telltale.schedule.CardState;
import app.telltale.study.QueueCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A card as it stands on the screen.
 *
 * @param order    the places of the face's options, items or answers, as they are shown, top to bottom
 * @param searched what was found of the deciding words, where they were looked for first
 */
record AskedCard(QueueCard queued, StudyCard card, List<Integer> order, Optional<WordSearch> searched) {

    /** Shuffles what the card has to shuffle. */
    static AskedCard of(QueueCard queued, StudyCard card, Random chance) {
        int size = switch (card.card().face()) {
            case Face.Choice choice -> choice.options().size();
            case Face.Order order -> order.items().size();
            case Face.Match match -> match.answers().size();
            case Face.Recall _, Face.Spell _ -> 0;
        };
        var places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(places, chance);
        boolean solved = card.card().face() instanceof Face.Order
                && places.equals(places.stream().sorted().toList());
        if (solved) {
            Collections.rotate(places, 1);
        }
        return new AskedCard(queued, card, List.copyOf(places), Optional.empty());
    }

    AskedCard withSearched(WordSearch search) {
        return new AskedCard(queued, card, order, Optional.of(search));
    }

    /** The card as its note reads now; a note that is rewritten keeps its cards. What was found in the former text is gone. */
    AskedCard rewritten(Note now) {
        var made = Cards.of(now).stream()
                .filter(other -> other.key().equals(card.card().key()))
                .findFirst()
                .orElseThrow();
        return new AskedCard(queued, new StudyCard(card.id(), card.deck(), card.deckName(), now, made, card.state()), order, Optional.empty());
    }

    /** The card after a review. */
    AskedCard standing(CardState state) {
        return new AskedCard(
                queued, new StudyCard(card.id(), card.deck(), card.deckName(), card.note(), card.card(), state), order, searched);
    }

    Face face() {
        return card.card().face();
    }
}
