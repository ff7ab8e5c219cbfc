package app.telltale.card;

import java.util.List;
import java.util.Optional;

/** What a card shows and asks for. All text is CommonMark. */
public sealed interface Face {

    /** What is asked. */
    String prompt();

    /**
     * Pick among options, shown in a shuffled order.
     *
     * @param deciding words of the prompt to set bold after the answer
     * @param afterMiss shown only after a miss (the trap)
     * @param after     shown after every answer
     */
    record Choice(String prompt, List<String> deciding, List<Option> options, List<Panel> afterMiss, List<Panel> after)
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

    /** Put the items, shown shuffled, into the order given here. */
    record Order(String prompt, List<String> items, List<Panel> after) implements Face {}

    /** A paragraph below the answer. */
    record Panel(PanelKind kind, String text) {}

    enum PanelKind {
        TRAP,
        SIGNAL,
        CHECK,
        WHY,
        EXPLANATION,
        SOURCE
    }
}
