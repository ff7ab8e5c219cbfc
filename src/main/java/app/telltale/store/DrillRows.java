package app.telltale.store;

import app.telltale.card.DomainId;
import app.telltale.study.QueueCard;
import app.telltale.study.QueueCard.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cards that a drill can be made of: neither retired nor suspended, of the decks asked for; those seen before come first, and of these
 * the ones not seen for longest.
 */
public final class DrillRows {
    private static final String CARD = """
            select c.id, c.note, c.subject, c.deck from %s
            where c.retired = 0 and c.suspended = 0 and %s
            order by c.due is null, (select max(r.id) from review r where r.card = c.id), c.id""";
    private static final String IN_DOMAIN =
            " and (?1 is null or exists (select 1 from note_domain d where d.note = c.note and d.exam = ?1 and d.number = ?2))";
    private static final String CHOICE = " (c.card_key like 'scenario:%' or c.card_key = 'question') ";
    private static final String HOLDS_WORD = """
            exists (select 1 from json_tree(n.content) t
                    where t.type = 'text' and t.key not in ('id', 'error', 'kind') and t.path <> '$.domains'
                      and instr(lower(t.value), lower(?)) > 0)
            """;

    private final Database database;
    private final Sql ofSubjects;
    private final Sql ofSubject;
    private final Sql tagged;
    private final Sql choices;
    private final Sql constrained;
    private final Sql reasoned;
    private final Sql siblings;
    private final Sql card;
    private final Sql passed;
    private final Sql paired;
    private final Sql reviewed;

    DrillRows(Database database) {
        this.database = database;
        ofSubjects = database.prepare(CARD.formatted(
                "card c indexed by card_subject", "c.subject in (?1, ?2) and " + CHOICE));
        ofSubject = database.prepare(CARD.formatted("card c indexed by card_subject", "c.subject = ?1 and c.card_key <> 'trap'"));
        tagged = database.prepare(CARD.formatted("note_tag t cross join card c on c.note = t.note", "t.tag = ?1"));
        choices = database.prepare(CARD.formatted("card c", CHOICE + IN_DOMAIN));
        constrained = database.prepare(CARD.formatted(
                "card c cross join note n on n.id = c.note", "json_type(n.content, '$.constraints') is not null" + IN_DOMAIN));
        reasoned = database.prepare(CARD.formatted(
                "card c cross join note n on n.id = c.note", "n.kind in ('question', 'misconception')" + IN_DOMAIN));
        siblings = database.prepare(CARD.formatted("card c", "c.note = ?1 and " + CHOICE));
        card = database.prepare("select id, note, subject, deck from card where id = ? and retired = 0 and suspended = 0");
        passed = database.prepare("""
                select exists (select 1 from card c indexed by card_subject cross join review r on r.card = c.id
                               where c.subject = ? and c.card_key <> 'trap' and r.grade >= 3
                                 and not exists (select 1 from undo u where u.review = r.id))""");
        paired = database.prepare("""
                select exists (select 1 from (select distinct note from card indexed by card_subject where subject in (?1, ?2)) c
                               cross join note n on n.id = c.note cross join deck d on d.id = n.deck
                               where n.kind = 'comparison' and n.retired = 0 and d.deleted_at is null
                                 and 2 = (select count(*) from json_each(n.content, '$.subjects') s
                                          where s.value ->> '$.name' in (?1, ?2)))""");
        reviewed = database.prepare("""
                select exists (select 1 from lasting_review r where r.card = ?1 and +r.day = ?2 and r.kind = 0)""");
    }

    private record Candidate(long deck, QueueCard card) {
        static Candidate read(ResultSet row) throws SQLException {
            var subject = Optional.ofNullable(row.getString(3));
            return new Candidate(row.getLong(4), new QueueCard(row.getLong(1), row.getLong(2), Reason.DRILL, 0, subject));
        }
    }

    private static List<QueueCard> of(Sql question, Set<Long> decks, int most, @Nullable Object... values) {
        return question.fitting(Candidate::read, candidate -> decks.contains(candidate.deck()), most, values).stream()
                .map(Candidate::card)
                .toList();
    }

    private static List<QueueCard> in(Sql question, Optional<DomainId> domain, Set<Long> decks, int most) {
        return of(question, decks, most, domain.map(DomainId::exam), domain.map(DomainId::number));
    }

    /** Choices in which one of the two subjects is right. */
    public List<QueueCard> ofSubjects(String first, String second, Set<Long> decks, int most) {
        return of(ofSubjects, decks, most, first, second);
    }

    /** Cards on which the subject is right. */
    public List<QueueCard> ofSubject(String subject, Set<Long> decks, int most) {
        return of(ofSubject, decks, most, subject);
    }

    /** Cards whose note has the tag. */
    public List<QueueCard> tagged(String tag, Set<Long> decks, int most) {
        return of(tagged, decks, most, tag);
    }

    /** Choices of the domain, or of all. */
    public List<QueueCard> choices(Optional<DomainId> domain, Set<Long> decks, int most) {
        return in(choices, domain, decks, most);
    }

    /** Questions of which must-haves are known. */
    public List<QueueCard> constrained(Optional<DomainId> domain, Set<Long> decks, int most) {
        return in(constrained, domain, decks, most);
    }

    /** Questions and misconceptions. */
    public List<QueueCard> reasoned(Optional<DomainId> domain, Set<Long> decks, int most) {
        return in(reasoned, domain, decks, most);
    }

    /** The choices of one note. */
    public List<QueueCard> choicesOf(long note, Set<Long> decks) {
        return of(siblings, decks, Integer.MAX_VALUE, note);
    }

    /** The card, where it can be drilled. */
    public Optional<QueueCard> card(long id, Set<Long> decks) {
        return of(card, decks, 1, id).stream().findFirst();
    }

    /** Cards whose note holds each of the words in its text or in a tag; only of the letters A to Z the case does not matter. */
    public List<QueueCard> holding(List<String> words, Set<Long> decks, int most) {
        String fits = String.join(" and ", Collections.nCopies(words.size(), HOLDS_WORD));
        var values = words.toArray();
        return of(database.prepare(CARD.formatted("note n cross join card c on c.note = n.id", fits)), decks, most, values);
    }

    /** Whether a card on which the subject is right was ever passed. */
    public boolean isPassed(String subject) {
        return passed.number(subject) == 1;
    }

    /** Whether a comparison holds both subjects; a card with one of them as its subject leads to it. */
    public boolean isPaired(String first, String second) {
        return paired.number(first, second) == 1;
    }

    /** Whether the card had its scheduled review on this study day. */
    public boolean isReviewedOn(long card, LocalDate day) {
        return reviewed.number(card, day) == 1;
    }
}
