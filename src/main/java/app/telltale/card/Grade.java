package app.telltale.card;

import java.util.Optional;

/**
 * The quality of a response, q in 0..5, as SM-2 defines it: 5 perfect, 4 correct after hesitation, 3 correct with serious
 * difficulty, 2 wrong but it seemed easy, 1 wrong but remembered on seeing it, 0 blackout.
 */
public record Grade(int q) {
    public static final Grade AGAIN = new Grade(1);
    public static final Grade HARD = new Grade(3);
    public static final Grade GOOD = new Grade(4);
    public static final Grade EASY = new Grade(5);

    /** @throws IllegalArgumentException outside 0..5 */
    public Grade {
        if (q < 0 || q > 5) {
            throw new IllegalArgumentException("a grade is 0..5, not " + q);
        }
    }

    /** Whether the card counts as recalled (q of 3 and more). */
    public boolean passed() {
        return q >= 3;
    }

    /** Whether SM-2's rule 6 asks for the card once more today (q below 4). */
    public boolean repeatsToday() {
        return q < 4;
    }

    /** What a right answer to a choice card is worth: 3 for a guess, 4 unsure or unsaid, 5 sure; a wrong one is 1. */
    public static Grade ofChoice(boolean right, Optional<Sureness> sureness) {
        if (!right) {
            return AGAIN;
        }
        return sureness.map(said -> switch (said) {
            case GUESS -> HARD;
            case UNSURE -> GOOD;
            case SURE -> EASY;
        }).orElse(GOOD);
    }
}
