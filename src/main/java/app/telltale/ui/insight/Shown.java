package app.telltale.ui.insight;

import app.telltale.card.Blueprint;
import app.telltale.card.ErrorKind;
import app.telltale.insight.Labels;
import app.telltale.insight.Lens;
import app.telltale.library.DeckName;
import app.telltale.library.Insights;
import app.telltale.library.LeechCard;
import app.telltale.library.Outlook;
import app.telltale.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the screen has read so far.
 *
 * @param today   the study day on which it was read
 * @param exams   to choose from
 * @param decks   to choose from
 * @param leeches of all decks, most lapses first
 * @param view    empty while the log is being read
 */
record Shown(
        Lens lens, LocalDate today, List<Blueprint> exams, List<DeckName> decks, Outlook outlook, List<LeechCard> leeches,
        Optional<Insights.View> view) {

    Shown with(Optional<Insights.View> read) {
        return new Shown(lens, today, exams, decks, outlook, leeches, read);
    }

    Blueprint exam() {
        return exams.stream().filter(exam -> exam.id().equals(lens.exam())).findFirst().orElse(exams.getFirst());
    }

    /** The short name of the exam's domain with this number. */
    String domain(int number) {
        return number == Labels.NO_DOMAIN
                ? Texts.of("insights.domain.none", exam().code())
                : exam().domain(number).map(Blueprint.Domain::shortName).orElse(String.valueOf(number));
    }

    static String kind(ErrorKind kind) {
        return Texts.of("error." + kind.code());
    }
}
