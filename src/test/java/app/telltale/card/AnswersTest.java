package app.telltale.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.telltale.card.Face.Blank;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {
    @Test
    void theAnswerItselfIsRight() {
        assertThat(Answers.right(blank("Data Wrangler"), "Data Wrangler")).isTrue();
    }

    @Test
    void anotherAnswerIsWrong() {
        assertThat(Answers.right(blank("Data Wrangler"), "Ground Truth")).isFalse();
    }

    @Test
    void anAcceptedAnswerIsRight() {
        assertThat(Answers.right(blank("Amazon SageMaker", "SageMaker", "SM"), "sm")).isTrue();
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({
        "Real-time, REAL TIME",
        "Real-time, realtime",
        "Real time, ' real‑time '",
        "naïve Bayes, Naive Bayes",
        "Čebyšëv, cebysev",
        "ﬁt, fit",
        "Ｄｒｉｆｔ, drift"
    })
    void caseAccentsHyphensAndSpacesDoNotCount(String answer, String typed) {
        assertThat(Answers.right(blank(answer), typed)).isTrue();
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource({"Bias, Bia", "Bia, Bias", "L1, L2", "recall, precision recall", "S3, E3"})
    void lettersAndDigitsCount(String answer, String typed) {
        assertThat(Answers.right(blank(answer), typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "-"})
    void nothingTypedIsWrong(String typed) {
        assertThat(Answers.right(blank("Drift", "", "…"), typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "≠", "->"})
    void anAnswerWithoutLettersIsRightAsItStands(String answer) {
        assertThat(Answers.right(blank(answer), " " + answer)).isTrue();
    }

    @Test
    void signsThatDifferAreDifferentAnswers() {
        assertThat(Answers.right(blank("+"), "-")).isFalse();
    }

    private static Blank blank(String answer, String... accept) {
        return new Blank("", answer, Optional.empty(), List.of(accept));
    }
}
