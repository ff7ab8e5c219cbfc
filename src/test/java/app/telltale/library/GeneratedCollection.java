package app.telltale.library;

import app.telltale.card.Cards;
import app.telltale.card.DomainId;
import app.telltale.card.ErrorKind;
import app.telltale.card.Grade;
import app.telltale.card.Note;
import app.telltale.card.ReviewKind;
import app.telltale.card.Sureness;
import app.telltale.deck.NoteCodec;
import app.telltale.schedule.CardState;
import app.telltale.schedule.Moment;
import app.telltale.schedule.Replay;
import app.telltale.store.LoggedReview;
import app.telltale.store.Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fills a data folder with a collection as somebody would have it who has studied every day for years: so many cards, so many
 * reviews, the last of them yesterday. The same numbers give the same collection.
 */
public final class GeneratedCollection {
    private static final int DECKS = 4;
    private static final int REVIEWS_A_TRANSACTION = 20_000;
    private static final String PROSE = "Records arrive in bursts and have to be there within the minute, whoever reads them. ";

    private final Store store;
    private final LocalDate today;
    private final Random random = new Random(42);
    private final NoteCodec codec = new NoteCodec();
    private final Map<Long, CardState> states = new HashMap<>();
    private final Map<Long, String> subjects = new HashMap<>();
    private long sitting;
    private LocalDate sittingDay = LocalDate.EPOCH;

    private GeneratedCollection(Store store, LocalDate today) {
        this.store = store;
        this.today = today;
    }

    private record Turn(LocalDate day, long card) {}

    /** Arguments: the data folder, the number of cards, the number of reviews. */
    public static void main(String[] arguments) {
        fill(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                LocalDate.now(ZoneId.systemDefault()));
    }

    /** @param folder a new one */
    public static void fill(Path folder, int cards, int reviews, LocalDate today) {
        try (var store = Store.open(folder)) {
            var collection = new GeneratedCollection(store, today);
            for (int deck = 0; deck < DECKS; deck++) {
                collection.addDeck(deck, cards * (deck + 1) / DECKS - cards * deck / DECKS);
            }
            collection.study(cards, reviews);
        }
    }

    private void addDeck(int number, int cards) {
        store.write(() -> {
            long deck = store.decks()
                    .insert("generated-" + number, "Generated " + (number + 1), 1, Optional.empty(), false);
            int left = cards;
            for (int position = 0; left > 0; position++) {
                var note = left >= 5 ? comparison(position) : basic(position);
                var made = Cards.of(note);
                long id = store.notes().insert(deck, position, note, codec.encode(note));
                store.cards().align(deck, id, position, made);
                left -= made.size();
            }
        });
    }

    private static Note basic(int position) {
        return new Note.Basic(about(position), "Front " + position, "Back " + position);
    }

    private static Note comparison(int position) {
        var names = IntStream.range(0, 3).mapToObj(place -> "Service " + (position + place * 7) % 60).toList();
        var scenarios = names.stream().map(right -> scenario(names, right)).toList();
        return new Note.Comparison(
                about(position),
                names.stream().map(name -> new Note.Subject(name, PROSE)).toList(),
                PROSE, PROSE, PROSE,
                new Note.Trap(names.getFirst(), PROSE, PROSE, PROSE),
                scenarios);
    }

    private static Note.Scenario scenario(List<String> names, String right) {
        var wrong = names.stream()
                .filter(name -> !name.equals(right))
                .map(name -> new Note.WrongSubject(name, ErrorKind.SERVICE_MISMATCH, Optional.of(PROSE)))
                .toList();
        return new Note.Scenario(
                right.toLowerCase(Locale.ROOT).replace(' ', '-'), PROSE.repeat(3), false, right, PROSE, List.of("bursts"), wrong);
    }

    private static Note.About about(int position) {
        return new Note.About(
                "n" + position,
                List.of(new DomainId("mla-c01", 1 + position % 4)),
                List.of("generated"),
                Optional.of("A guide"),
                Optional.empty(),
                Optional.of(PROSE));
    }

    /** Plays the days through: every card begins on its day and is reviewed when it is due, until the reviews are used up. */
    private void study(int cards, int reviews) {
        var turns = simulate(cards, reviews);
        for (int from = 0; from < turns.size(); from += REVIEWS_A_TRANSACTION) {
            var part = turns.subList(from, Math.min(from + REVIEWS_A_TRANSACTION, turns.size()));
            store.write(() -> part.forEach(review -> store.reviews().insert(inSitting(review))));
        }
        store.write(() -> states.forEach((card, state) -> store.cards().setState(card, state)));
    }

    private List<LoggedReview> simulate(int cards, int reviews) {
        var waiting = new PriorityQueue<Turn>(Comparator.comparing(Turn::day).thenComparingLong(Turn::card));
        var ids = store.read(() -> store.decks().live().stream()
                .flatMap(deck -> store.queue().fresh(deck.id(), today, cards).stream())
                .toList());
        int newADay = Math.max(1, cards / 1_000);
        for (int place = 0; place < ids.size(); place++) {
            waiting.add(new Turn(LocalDate.EPOCH.plusDays(place / newADay), ids.get(place).id()));
        }
        ids.stream().filter(card -> card.subject().isPresent()).forEach(card -> subjects.put(card.id(), card.subject().get()));
        var log = new ArrayList<LoggedReview>(reviews);
        while (log.size() < reviews) {
            var turn = waiting.remove();
            var last = add(log, turn.card(), turn.day(), ReviewKind.REVIEW, grade());
            if (last.grade().repeatsToday() && log.size() < reviews) {
                add(log, turn.card(), turn.day(), ReviewKind.REPEAT, Grade.GOOD);
            }
            waiting.add(new Turn(last.after().due().orElseThrow(), turn.card()));
        }
        return shifted(log);
    }

    private LoggedReview add(List<LoggedReview> log, long card, LocalDate day, ReviewKind kind, Grade grade) {
        var before = states.getOrDefault(card, CardState.NEW);
        var after = Replay.after(before, kind, grade, day);
        boolean missed = !grade.passed();
        var subject = Optional.ofNullable(subjects.get(card));
        var review = new LoggedReview(
                card, 0, new Moment(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).plusSeconds(log.size() % 3_600), day),
                kind, grade,
                Optional.of(missed ? Sureness.UNSURE : Sureness.SURE),
                missed ? Optional.of(List.of(ErrorKind.values()).get(random.nextInt(4))) : Optional.empty(),
                subject.stream().toList(), missed ? subject.map(name -> name + "0") : Optional.empty(), subject,
                2_000 + random.nextInt(15_000), before, after);
        log.add(review);
        states.put(card, after);
        return review;
    }

    private Grade grade() {
        int chance = random.nextInt(100);
        return new Grade(chance < 8 ? 1 : chance < 11 ? 2 : chance < 28 ? 3 : chance < 78 ? 4 : 5);
    }

    /** The same log, moved so that its last day is yesterday. */
    private List<LoggedReview> shifted(List<LoggedReview> log) {
        long days = today.minusDays(1).toEpochDay() - log.getLast().at().day().toEpochDay();
        states.replaceAll((_, state) -> shifted(state, days));
        log.replaceAll(review -> new LoggedReview(
                review.card(), review.sitting(),
                new Moment(review.at().instant().plusSeconds(days * 86_400), review.at().day().plusDays(days)),
                review.kind(), review.grade(), review.sureness(), review.error(), review.chosen(), review.chosenSubject(),
                review.rightSubject(), review.tookMillis(), shifted(review.before(), days), shifted(review.after(), days)));
        return log;
    }

    private static CardState shifted(CardState state, long days) {
        return new CardState(
                state.repetitions(), state.intervalDays(), state.ease(), state.lapses(),
                state.due().map(day -> day.plusDays(days)), state.repeatOn().map(day -> day.plusDays(days)));
    }

    private LoggedReview inSitting(LoggedReview review) {
        if (!review.at().day().equals(sittingDay)) {
            sittingDay = review.at().day();
            long at = review.at().instant().toEpochMilli();
            sitting = store.sittings().insert(Optional.empty(), sittingDay, at);
            store.sittings().end(sitting, at + 3_600_000);
        }
        return new LoggedReview(
                review.card(), sitting, review.at(), review.kind(), review.grade(), review.sureness(), review.error(),
                review.chosen(), review.chosenSubject(), review.rightSubject(), review.tookMillis(), review.before(), review.after());
    }
}
