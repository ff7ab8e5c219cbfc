package app.telltale.library;

import app.telltale.library.Today.DeckToday;
import app.telltale.store.DeckRow;
import app.telltale.store.ReviewRows.Done;
import app.telltale.store.Store;
import app.telltale.study.Limits;
import app.telltale.study.QueueCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What one study day asks for, its limits and what it has seen already taken into account. */
final class Agenda {
    private static final int FIRST_PACE_MILLIS = 12_000;
    private static final int PACE_REVIEWS = 200;

    private final Store store;
    private final LocalDate day;
    private final Limits perDeck;
    private final Map<Long, Done> done;
    private final int freshLeft;
    private final int reviewsLeft;

    /** @param perDeck the limits of decks without own ones */
    Agenda(Store store, LocalDate day, Limits overall, Limits perDeck) {
        this.store = store;
        this.day = day;
        this.perDeck = perDeck;
        this.done = store.reviews().doneOn(day);
        this.freshLeft = Math.max(0, overall.fresh() - done.values().stream().mapToInt(Done::fresh).sum());
        this.reviewsLeft = Math.max(0, overall.reviews() - done.values().stream().mapToInt(Done::reviews).sum());
    }

    /** What the day still asks, before it is put in order. */
    record Selection(List<QueueCard> cards, int heldBack) {}

    private int freshLeft(DeckRow deck) {
        int limit = deck.limits().orElse(perDeck).fresh();
        return Math.max(0, limit - done.getOrDefault(deck.id(), Done.NOTHING).fresh());
    }

    private int reviewsLeft(DeckRow deck) {
        int limit = deck.limits().orElse(perDeck).reviews();
        return Math.max(0, limit - done.getOrDefault(deck.id(), Done.NOTHING).reviews());
    }

    Today today(List<DeckRow> decks) {
        var parts = new ArrayList<DeckToday>();
        int due = 0;
        int allDue = 0;
        int fresh = 0;
        int repeats = 0;
        for (DeckRow deck : decks) {
            int deckDue = store.queue().countDue(deck.id(), day);
            int deckAsked = Math.min(deckDue, reviewsLeft(deck));
            int deckFresh = store.queue().countFresh(deck.id(), day, freshLeft(deck));
            int deckRepeats = store.queue().countRepeats(deck.id(), day);
            int seen = store.queue().countSeen(deck.id());
            int cards = seen + store.queue().countNew(deck.id());
            parts.add(new DeckToday(deck.id(), deck.name(), deckAsked + deckRepeats, deckFresh, seen, cards));
            allDue += deckDue;
            due += deckAsked;
            fresh += deckFresh;
            repeats += deckRepeats;
        }
        int asked = Math.min(due, reviewsLeft);
        return new Today(
                day,
                asked,
                Math.min(fresh, freshLeft),
                repeats,
                allDue - asked,
                done.values().stream().mapToInt(Done::all).sum(),
                pace(),
                List.copyOf(parts),
                store.reviews().newestAfter(day));
    }

    private int pace() {
        var took = store.reviews().took(PACE_REVIEWS).stream().sorted().toList();
        return took.isEmpty() ? FIRST_PACE_MILLIS : took.get(took.size() / 2);
    }

    Selection select(List<DeckRow> decks) {
        var due = new ArrayList<QueueCard>();
        var fresh = new ArrayList<List<QueueCard>>();
        var repeats = new ArrayList<QueueCard>();
        int allDue = 0;
        for (DeckRow deck : decks) {
            allDue += store.queue().countDue(deck.id(), day);
            due.addAll(store.queue().due(deck.id(), day, Math.min(reviewsLeft(deck), reviewsLeft)));
            fresh.add(store.queue().fresh(deck.id(), day, Math.min(freshLeft(deck), freshLeft)));
            repeats.addAll(store.queue().repeats(deck.id(), day));
        }
        due.sort(Comparator.comparingDouble(QueueCard::urgency).reversed());
        var cards = new ArrayList<>(due.subList(0, Math.min(due.size(), reviewsLeft)));
        int heldBack = allDue - cards.size();
        cards.addAll(inTurn(fresh, freshLeft));
        cards.addAll(repeats);
        return new Selection(cards, heldBack);
    }

    /** Takes from each deck in turn, so that one with many new cards does not use up the day's new cards alone. */
    private static List<QueueCard> inTurn(List<List<QueueCard>> decks, int most) {
        var cards = new ArrayList<QueueCard>();
        int longest = decks.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (List<QueueCard> deck : decks) {
                if (place < deck.size() && cards.size() < most) {
                    cards.add(deck.get(place));
                }
            }
        }
        return cards;
    }
}
