package app.telltale.report;

import java.util.List;

/** How each figure of the readiness report is made. */
final class Legend {
    private Legend() {}

    static Html html() {
        return Html.tag("dl", Html.all(List.of(
                entry(Phrases.of("legend.recalled"), Phrases.of("legend.recalled.how")),
                entry(Phrases.of("legend.interval"), Phrases.of("legend.interval.how")),
                entry(Phrases.of("legend.few"), Phrases.of("legend.few.how", Readiness.FEWEST_REVIEWS)),
                entry(Phrases.of("legend.overall"), Phrases.of("legend.overall.how")),
                entry(Phrases.of("legend.seen"), Phrases.of("legend.seen.how")),
                entry(Phrases.of("legend.weak"), Phrases.of("legend.weak.how")),
                entry(Phrases.of("legend.confused"), Phrases.of("legend.confused.how")),
                entry(Phrases.of("legend.sure"), Phrases.of("legend.sure.how")),
                entry(Phrases.of("legend.due"), Phrases.of("legend.due.how")),
                entry(Phrases.of("legend.fresh"), Phrases.of("legend.fresh.how")))));
    }

    private static Html entry(String name, String how) {
        return Html.all(List.of(Html.tag("dt", Html.text(name)), Html.tag("dd", Html.text(how))));
    }
}
