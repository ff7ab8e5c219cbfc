package app.telltale.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Face.Blank;
import app.telltale.card.Face.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GivenTest {
    private static final Face.Choice TWO_OF_THREE = new Face.Choice(
            "?",
            List.of(),
            Optional.empty(),
            Stream.of(true, false, true)
                    .map(right -> new Option("o", "o", right, Optional.empty(), Optional.empty(), Optional.empty()))
                    .toList(),
            List.of(),
            List.of());

    private static final Face.Spell SPELL = new Face.Spell(
            "?",
            List.of(
                    new Blank("D", "Data", Optional.empty(), List.of("Dataset")),
                    new Blank("A", "Algorithm", Optional.empty(), List.of())),
            List.of());

    private static final Face.Order ORDER = new Face.Order(
            "?",
            Stream.of("one", "two", "three").map(text -> new Face.Item(text, text, Optional.empty())).toList(),
            Optional.empty(),
            List.of());

    private static final Face.Match MATCH = new Face.Match(
            "?",
            Stream.of("one", "two", "three").map(text -> new Face.Prompt(text, "why")).toList(),
            List.of("1", "2", "3", "4"),
            ErrorKind.REASONING,
            List.of());

    private static final Face.Recall RECALL = new Face.Recall("?", "!", List.of());

    @Test
    void allRightOptionsAndNoOtherAreRight() {
        assertThat(new Given.Picked(List.of(2, 0)).right(TWO_OF_THREE)).isTrue();
    }

    @Test
    void oneOfTwoRightOptionsIsNotRight() {
        assertThat(new Given.Picked(List.of(0)).right(TWO_OF_THREE)).isFalse();
    }

    @Test
    void aRightAndAWrongOptionAreNotRight() {
        assertThat(new Given.Picked(List.of(0, 1)).right(TWO_OF_THREE)).isFalse();
    }

    @Test
    void aWrongOptionBesideAllRightOnesIsNotRight() {
        assertThat(new Given.Picked(List.of(0, 1, 2)).right(TWO_OF_THREE)).isFalse();
    }

    @Test
    void allBlanksRightAreRight() {
        assertThat(new Given.Typed(List.of("dataset", "ALGORITHM")).right(SPELL)).isTrue();
    }

    @Test
    void oneWrongBlankMakesAllOfItWrong() {
        assertThat(new Given.Typed(List.of("data", "accuracy")).right(SPELL)).isFalse();
    }

    @Test
    void everyBlankIsJudgedByItself() {
        assertThat(Given.right(SPELL, 0, "data")).isTrue();
        assertThat(Given.right(SPELL, 1, "data")).isFalse();
    }

    @Test
    void anEmptyBlankIsWrong() {
        assertThat(Given.right(SPELL, 1, " ")).isFalse();
    }

    @Test
    void theOrderOfTheFaceIsRight() {
        assertThat(new Given.Ordered(List.of(0, 1, 2)).right(ORDER)).isTrue();
    }

    @Test
    void anotherOrderIsWrong() {
        assertThat(new Given.Ordered(List.of(0, 2, 1)).right(ORDER)).isFalse();
    }

    @Test
    void anAnswerIsForTheCurrentPromptAndTheNextOpenOneFollows() {
        assertThat(matched(2)).isEqualTo(new Given.Matched(List.of(new Given.Match(0, 2)), 1));
    }

    @Test
    void anAnswerMayBeGivenForSeveralPrompts() {
        assertThat(matched(1, 1, 1).matches()).extracting(Given.Match::answer).containsExactly(1, 1, 1);
    }

    @Test
    void aPromptTurnedToLosesItsAnswerAndTakesTheNext() {
        var given = matched(0, 1, 3).turnedTo(0).picking(MATCH, 2);

        assertThat(given.matched().answer(0)).contains(2);
        assertThat(given.whole(MATCH)).isTrue();
    }

    @Test
    void afterTheLastPromptTheOpenOnesBeforeItFollow() {
        var given = new Given.Nothing().turnedTo(2).picking(MATCH, 2);

        assertThat(given.matched().current()).isZero();
    }

    @Test
    void theAnswerGivenLastIsTakenOutAndItsPromptIsCurrent() {
        assertThat(matched(2, 1).withoutLast()).isEqualTo(new Given.Matched(List.of(new Given.Match(0, 2)), 1));
    }

    @Test
    void allPromptsMatchedAreTheWholeAnswer() {
        assertThat(matched(0, 1).whole(MATCH)).isFalse();
        assertThat(matched(0, 1, 2).whole(MATCH)).isTrue();
    }

    @Test
    void everyPromptWithItsOwnAnswerIsRight() {
        assertThat(matched(0, 1, 2).right(MATCH)).isTrue();
    }

    @Test
    void onePromptWithAnotherAnswerMakesAllOfItWrong() {
        assertThat(matched(0, 1, 3).right(MATCH)).isFalse();
    }

    private static Given.Matched matched(int... answers) {
        Given given = new Given.Nothing();
        for (int answer : answers) {
            given = given.picking(MATCH, answer);
        }
        return given.matched();
    }

    @Test
    void recallIsForTheLearnerToJudge() {
        assertThat(new Given.Nothing().right(RECALL)).isTrue();
    }
}
