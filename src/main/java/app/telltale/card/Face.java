package app.telltale.card;

import app.telltale.card.Note.Constraints;
import java.util.List;
import java.util.Optional;

/** What a card shows and asks for. All text is CommonMark. */
public sealed interface Face {

    /** What is asked. */
    String prompt();

    /** Whether a wrong answer is a miss, whatever the learner thinks of it; otherwise the learner has the last word. */
    default boolean strict() {
        return switch (this) {
            case Choice _, Match _ -> true;
            case Order order -> order.error().isPresent();
            case Recall _, Spell _ -> false;
        };
    }

    /**
     * Pick among options, shown in a shuffled order.
     *
     * @param deciding    words of the prompt to set bold after the answer
     * @param constraints words of the prompt to tell apart after the answer
     * @param afterMiss   shown only after a miss (the trap)
     * @param after       shown after every answer
     */
    record Choice(
            String prompt,
            List<String> deciding,
            Optional<Constraints> constraints,
            List<Option> options,
            List<Panel> afterMiss,
            List<Panel> after)
            implements Face {

        /** How many options are right; above 1 the learner is told. */
        public int rightCount() {
            return (int) options.stream().filter(Option::right).count();
        }
    }

    /**
     * @param key     what the log remembers of a choice, unique within the card
     * @param why     why it is right or wrong
     * @param error   what choosing it shows; present only on wrong options
     * @param subject the subject it stands for
     */
    record Option(
            String key, String text, boolean right, Optional<String> why, Optional<ErrorKind> error, Optional<String> subject) {}

    /** Recall in one's head, see the answer, grade oneself. */
    record Recall(String prompt, String answer, List<Panel> after) implements Face {}

    /** Type what each blank stands for; each is judged by itself. */
    record Spell(String prompt, List<Blank> blanks, List<Panel> after) implements Face {}

    /** @param label the letter, or empty where one word is asked for */
    record Blank(String label, String answer, Optional<String> hint, List<String> accept) {}

    /**
     * Put the items, shown shuffled, into the order given here.
     *
     * @param error what a wrong order shows; without it the learner grades a wrong order as well
     */
    record Order(String prompt, List<Item> items, Optional<ErrorKind> error, List<Panel> after) implements Face {}

    /**
     * @param key what the log remembers, unique within the card
     * @param why why it stands where it does
     */
    record Item(String key, String text, Optional<String> why) {}

    /**
     * Choose for each prompt the answer that fits; the answers are shown shuffled, and one may be given several times.
     *
     * @param answers the right answer of the prompt at the same place, then those that fit no prompt
     * @param error   what a wrong match shows
     */
    record Match(String prompt, List<Prompt> prompts, List<String> answers, ErrorKind error, List<Panel> after) implements Face {

        /** What the log remembers of the answer at one place being given for the prompt at another: {@code 1:3}, from 1. */
        public static String key(int prompt, int answer) {
            return (prompt + 1) + ":" + (answer + 1);
        }
    }

    /** @param why why the answer at the same place fits it */
    record Prompt(String text, String why) {}

    /** A paragraph below the answer. */
    record Panel(PanelKind kind, String text) {}

    enum PanelKind {
        TRAP,
        CONFUSION,
        SIGNAL,
        CHECK,
        WHY,
        EXPLANATION,
        SOURCE
    }
}
