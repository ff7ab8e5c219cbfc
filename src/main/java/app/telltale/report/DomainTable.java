package app.telltale.report;

import app.telltale.report.Readiness.Domain;
import app.telltale.report.Readiness.Share;
import app.telltale.report.Tables.Column;
import java.util.List;
import java.util.Map;

/** What is known of each domain of the exam. */
final class DomainTable {
    private DomainTable() {}

    static Html of(List<Domain> domains) {
        if (domains.isEmpty()) {
            return Html.sentences(List.of(Phrases.of("domains.none")));
        }
        var columns = List.of(
                Column.text("domains.name"),
                Column.number("domains.weight"),
                Column.text("domains.retention"),
                Column.number("domains.reviews"),
                Column.number("domains.seen"));
        return Tables.table(columns, domains.stream().map(DomainTable::row));
    }

    private static List<Html> row(Domain domain) {
        return List.of(
                Html.all(List.of(Html.text(domain.name()), weakSpots(domain.weakSpots()))),
                Html.text(Phrases.perCent(domain.weight() / 100.0)),
                domain.retention().map(DomainTable::recalled).orElse(Html.text(Phrases.of("domains.too-few"))),
                Tables.number(domain.reviews()),
                Html.text(Phrases.of("domains.seen-of", domain.seen(), domain.cards())));
    }

    private static Html weakSpots(List<String> spots) {
        return spots.isEmpty()
                ? Html.NOTHING
                : Html.tag("div", Map.of("class", "weak"), Html.text(Phrases.of("domains.weak", String.join("; ", spots))));
    }

    private static Html recalled(Share share) {
        String part = Phrases.perCent(share.part());
        String low = Phrases.perCent(share.low());
        String high = Phrases.perCent(share.high());
        return Html.all(List.of(
                Bars.share(share, Phrases.of("domains.bar", part, low, high)),
                Html.text(Phrases.of("domains.share", part, low, high))));
    }
}
