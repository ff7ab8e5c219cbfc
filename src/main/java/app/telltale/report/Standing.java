package app.telltale.report;

import app.telltale.report.Readiness.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where the learner stands, in sentences that claim no more than the log bears out, and what they rest on. */
final class Standing {
    private Standing() {}

    static Html of(Readiness data) {
        var recall = WeightedRecall.of(data.domains());
        var first = recall.map(known -> Phrases.of("overall.share", Phrases.perCent(known.share().part())))
                .orElse(data.domains().isEmpty()
                        ? Phrases.of("overall.no-domains")
                        : Phrases.of("overall.unknown", Readiness.FEWEST_REVIEWS));
        return Html.all(List.of(
                Html.tag("p", Map.of("class", "stand"), Html.text(first)),
                Html.sentences(recall.map(known -> limits(known, data.ground())).orElse(List.of())),
                Html.sentences(ground(data.ground()))));
    }

    private static List<String> limits(WeightedRecall recall, Ground ground) {
        var sentences = new ArrayList<String>();
        sentences.add(Phrases.of(
                "overall.interval", Phrases.perCent(recall.share().low()), Phrases.perCent(recall.share().high())));
        if (recall.weight() < 100) {
            sentences.add(Phrases.of("overall.part", Phrases.perCent(recall.weight() / 100.0)));
        }
        int unseen = ground.cards() - ground.seen();
        if (unseen > 0) {
            sentences.add(Phrases.of("overall.unseen", unseen, ground.cards()));
        }
        sentences.add(Phrases.of("overall.chance"));
        return sentences;
    }

    private static List<String> ground(Ground ground) {
        String reviews = ground.period()
                .map(period -> period.first().equals(period.last())
                        ? Phrases.of("ground.day", ground.reviews(), period.first(), ground.scheduled())
                        : Phrases.of("ground.period", ground.reviews(), period.first(), period.last(), ground.scheduled()))
                .orElse(Phrases.of("ground.none"));
        String cards = ground.cards() == 0
                ? Phrases.of("ground.no-cards")
                : Phrases.of("ground.seen", ground.seen(), ground.cards());
        return List.of(reviews, cards);
    }
}
