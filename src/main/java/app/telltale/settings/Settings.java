package app.telltale.settings;

import app.telltale.study.DrillOptions;
import app.telltale.study.Limits;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Everything the learner can set.
 *
 * @param welcomed      whether the first-start page was answered or skipped
 * @param exam          id of the blueprint studied for
 * @param examDate      the day of the exam
 * @param limits        for all decks together, a study day
 * @param deckLimits    for each deck that has none of its own
 * @param dayStart      when a study day begins, local time
 * @param sixGrades     whether self-grading offers 0..5 instead of Again, Hard, Good, Easy
 * @param askSureness   whether a card asks how sure one is before the answer shows
 * @param leechLapses   after how many lapses a card is a leech, 1..99
 * @param textSize      per cent of the normal size, 80..175
 * @param reducedMotion whether nothing fades or slides
 * @param drills        how drills go
 * @param halfLifeDays  after how many days a miss counts half in the figures, 1..365
 */
public record Settings(
        boolean welcomed,
        String exam,
        Optional<LocalDate> examDate,
        Limits limits,
        Limits deckLimits,
        LocalTime dayStart,
        boolean sixGrades,
        boolean askSureness,
        int leechLapses,
        Theme theme,
        int textSize,
        boolean reducedMotion,
        DrillOptions drills,
        int halfLifeDays) {

    public static final int MOST_LEECH_LAPSES = 99;
    public static final int MOST_HALF_LIFE_DAYS = 365;

    public static final Settings DEFAULT = new Settings(
            false,
            "mla-c01",
            Optional.empty(),
            Limits.DEFAULT,
            Limits.DEFAULT,
            LocalTime.of(4, 0),
            false,
            true,
            8,
            Theme.SYSTEM,
            100,
            false,
            DrillOptions.DEFAULT,
            30);

    /** @throws IllegalArgumentException where the text size, the lapses of a leech or the half-life is outside its range */
    public Settings {
        if (leechLapses < 1 || leechLapses > MOST_LEECH_LAPSES) {
            throw new IllegalArgumentException("a leech has 1..99 lapses, not " + leechLapses);
        }
        if (textSize < 80 || textSize > 175) {
            throw new IllegalArgumentException("text size is 80..175 per cent, not " + textSize);
        }
        if (halfLifeDays < 1 || halfLifeDays > MOST_HALF_LIFE_DAYS) {
            throw new IllegalArgumentException("a half-life is 1..365 days, not " + halfLifeDays);
        }
    }

    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Settings withWelcomed(boolean value) {
        return new Settings(
                value, exam, examDate, limits, deckLimits, dayStart, sixGrades, askSureness, leechLapses, theme, textSize, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withExam(String id, Optional<LocalDate> date) {
        return new Settings(
                welcomed, id, date, limits, deckLimits, dayStart, sixGrades, askSureness, leechLapses, theme, textSize, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withLimits(Limits overall, Limits perDeck) {
        return new Settings(
                welcomed, exam, examDate, overall, perDeck, dayStart, sixGrades, askSureness, leechLapses, theme, textSize, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withDayStart(LocalTime value) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, value, sixGrades, askSureness, leechLapses, theme, textSize, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withSixGrades(boolean value) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, dayStart, value, askSureness, leechLapses, theme, textSize, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withAskSureness(boolean value) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, dayStart, sixGrades, value, leechLapses, theme, textSize, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withLeechLapses(int value) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, dayStart, sixGrades, askSureness, value, theme, textSize, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withTheme(Theme value) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, dayStart, sixGrades, askSureness, leechLapses, value, textSize, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withTextSize(int perCent) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, dayStart, sixGrades, askSureness, leechLapses, theme, perCent, reducedMotion,
                drills, halfLifeDays);
    }

    public Settings withReducedMotion(boolean value) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, dayStart, sixGrades, askSureness, leechLapses, theme, textSize, value,
                drills, halfLifeDays);
    }

    public Settings withDrills(DrillOptions value) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, dayStart, sixGrades, askSureness, leechLapses, theme, textSize, reducedMotion,
                value, halfLifeDays);
    }

    public Settings withHalfLifeDays(int value) {
        return new Settings(
                welcomed, exam, examDate, limits, deckLimits, dayStart, sixGrades, askSureness, leechLapses, theme, textSize, reducedMotion,
                drills, value);
    }
}
