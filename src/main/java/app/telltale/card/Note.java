package app.telltale.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an author writes. Its identity is {@link About#id} within its deck, never its text. Text fields are CommonMark. */
public sealed interface Note {

    /** What every note has. */
    About about();

    /**
     * @param id          unique within the deck; carries the progress
     * @param domains     in the author's order, perhaps of several exams
     * @param tags        words without spaces
     * @param source      where the fact can be checked, by title
     * @param verified    the day on which it was checked
     * @param explanation shown after every answer
     */
    record About(
            String id,
            List<DomainId> domains,
            List<String> tags,
            Optional<String> source,
            Optional<LocalDate> verified,
            Optional<String> explanation) {}

    /**
     * Two to four look-alike subjects.
     *
     * @param confusion why they get confused
     * @param signal    the deciding signal between them
     * @param check     a quick check to ask oneself
     */
    record Comparison(
            About about,
            List<Subject> subjects,
            String confusion,
            String signal,
            String check,
            Trap trap,
            List<Scenario> scenarios) implements Note {}

    /** A thing that can be confused, by the name that all notes share, and the signal that makes it right. */
    record Subject(String name, String signal) {}

    /** Why {@code subject} looks right in {@code situation}, and why it is wrong there. */
    record Trap(String subject, String situation, String looksRight, String isWrong) {}

    /**
     * A situation in which one subject of the comparison is right.
     *
     * @param id       unique within the note; carries the card's progress
     * @param hard     whether the subject that comes to mind first is wrong here by one constraint; learners are not told
     * @param right    a name of the comparison's subjects
     * @param why      why it is right
     * @param deciding words that occur in {@code text} letter for letter and give the answer away
     * @param wrong    one entry per other subject
     */
    record Scenario(
            String id,
            String text,
            boolean hard,
            String right,
            String why,
            List<String> deciding,
            List<WrongSubject> wrong) {}

    /** What choosing {@code subject} shows about a miss, and why it is wrong here. */
    record WrongSubject(String subject, ErrorKind error, Optional<String> why) {}

    /** A word whose letters stand for things; {@code ordered} where their order is to be known too. */
    record Mnemonic(About about, String word, String topic, boolean ordered, List<Letter> letters) implements Note {}

    /** @param accept further answers that are right */
    record Letter(String letter, String meaning, Optional<String> hint, List<String> accept) {}

    /**
     * A stem and two to eight options, at least one of them right.
     *
     * @param deciding    words of the stem that give the answer away
     * @param constraints what of the stem must hold, and what is only preferred
     */
    record Question(
            About about, String stem, List<String> deciding, Optional<Constraints> constraints, List<Option> options)
            implements Note {}

    /** Words that occur in a stem letter for letter; at least one of them hard, none in both lists. */
    record Constraints(List<String> hard, List<String> preferences) {}

    /**
     * @param id      what the log remembers of a choice; unique within the question
     * @param verdict right, or wrong with the error kind that choosing it shows
     * @param subject the subject the option stands for
     */
    record Option(String id, String text, Verdict verdict, String why, Optional<String> subject) {}

    /** Whether an option is right. */
    sealed interface Verdict {
        record Right() implements Verdict {}

        record Wrong(ErrorKind error) implements Verdict {}
    }

    /**
     * Three to six items in their right order, texts distinct.
     *
     * @param error what a wrong order shows
     */
    record Ordering(About about, String stem, ErrorKind error, List<Item> items) implements Note {}

    /** @param why why the item stands where it does */
    record Item(String text, String why) {}

    /**
     * Three to six prompts, each with the answer that fits it; prompts distinct, answers and extra ones distinct.
     *
     * @param error what a wrong match shows
     * @param extra answers that fit no prompt, at most three
     */
    record Matching(About about, String stem, ErrorKind error, List<Pair> pairs, List<String> extra) implements Note {}

    /** @param why why the answer fits the prompt */
    record Pair(String prompt, String answer, String why) {}

    /** A plausible false sentence, what is true, and why it matters. */
    record Misconception(About about, String claim, String correction, String why) implements Note {}

    /** A front and a back: one card. */
    record Basic(About about, String front, String back) implements Note {}

    /** A front and a back: a card each way. */
    record Reversed(About about, String front, String back) implements Note {}

    /** Text with {@code {{c1::answer::hint}}} in it: one card per number. */
    record Cloze(About about, String text) implements Note {}
}
