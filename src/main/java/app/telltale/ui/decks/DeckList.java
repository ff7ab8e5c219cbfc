package app.telltale.ui.decks;

import app.telltale.library.DeckSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The decks, and which of them the page shows.
 *
 * @param read        whether {@code all} was read already
 * @param all         in the library's order
 * @param search      words that a name has to contain
 * @param archivedToo whether archived decks are shown, after the others
 */
record DeckList(boolean read, List<DeckSummary> all, String search, boolean archivedToo) {
    /** More decks than this are searched rather than looked through. */
    private static final int OVERSEEN = 12;

    static final DeckList UNREAD = new DeckList(false, List.of(), "", false);

    DeckList with(List<DeckSummary> decks) {
        return new DeckList(true, List.copyOf(decks), search, archivedToo);
    }

    DeckList withSearch(String words) {
        return new DeckList(read, all, words, archivedToo);
    }

    DeckList withArchived(boolean shown) {
        return new DeckList(read, all, search, shown);
    }

    /** The decks to show. */
    List<DeckSummary> rows() {
        var words = List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all.stream()
                .filter(deck -> archivedToo || !deck.archived())
                .filter(deck -> words.stream().allMatch(deck.name().toLowerCase(Locale.ROOT)::contains))
                .sorted(Comparator.comparing(DeckSummary::archived))
                .toList();
    }

    boolean isSearchable() {
        return all.size() > OVERSEEN;
    }

    int archived() {
        return (int) all.stream().filter(DeckSummary::archived).count();
    }
}
