package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Note;
import app.telltale.card.ReviewKind;
import app.telltale.library.GivenReview;
import app.telltale.library.StudyCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a sitting came to. First answers count, repeats of the same card do not.
 *
 * @param domains  per domain, by name in order of appearance
 * @param misses   per error kind, those without one under empty
 * @param missed   the cards missed, in the order of missing, each once
 * @param millis   time spent on all answers
 * @param tomorrow cards that are due tomorrow
 * @param heldBack due cards that today's limits left over
 */
record SittingSummary(
        int cards,
        int right,
        Map<String, Share> domains,
        Map<Optional<ErrorKind>, Integer> misses,
        List<Missed> missed,
        long millis,
        int tomorrow,
        int heldBack) {

    record Share(int right, int all) {}

    record Missed(StudyCard card, Optional<ErrorKind> error) {}

    /** How the domain of a note is called, where it has one. */
    interface DomainName {
        Optional<String> of(Note note);
    }

    static SittingSummary of(
            List<GivenReview> given, Map<Long, StudyCard> cards, DomainName names, int tomorrow, int heldBack) {
        var seen = new HashSet<Long>();
        var domains = new LinkedHashMap<String, Share>();
        var misses = new TreeMap<Optional<ErrorKind>, Integer>((a, b) -> Integer.compare(
                a.map(ErrorKind::ordinal).orElse(9), b.map(ErrorKind::ordinal).orElse(9)));
        var missed = new ArrayList<Missed>();
        int right = 0;
        for (GivenReview review : given) {
            var card = cards.get(review.card());
            if (card == null || review.kind() == ReviewKind.REPEAT || !seen.add(review.card())) {
                continue;
            }
            boolean passed = review.grade().passed();
            right += passed ? 1 : 0;
            names.of(card.note()).ifPresent(name -> domains.merge(
                    name, new Share(passed ? 1 : 0, 1), (a, b) -> new Share(a.right() + b.right(), a.all() + b.all())));
            if (!passed) {
                misses.merge(review.error(), 1, Integer::sum);
                missed.add(new Missed(card, review.error()));
            }
        }
        long millis = given.stream().mapToLong(GivenReview::tookMillis).sum();
        return new SittingSummary(seen.size(), right, domains, misses, missed, millis, tomorrow, heldBack);
    }
}
