package app.telltale.card;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.telltale.card.ClozeText.Part.Deletion;
import app.telltale.card.ClozeText.Part.Plain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeTextTest {
    @Test
    void textAndDeletionsAreReadInTheirOrder() {
        assertThat(ClozeText.parse("Use {{c1::Glue}} or {{c2::EMR::Spark}}.").parts())
                .containsExactly(
                        new Plain("Use "),
                        new Deletion(1, "Glue", ""),
                        new Plain(" or "),
                        new Deletion(2, "EMR", "Spark"),
                        new Plain("."));
    }

    @Test
    void aDeletionMaySpanLines() {
        assertThat(ClozeText.parse("{{c1::a\nb::c\nd}}").parts()).containsExactly(new Deletion(1, "a\nb", "c\nd"));
    }

    @Test
    void aColonBelongsToTheAnswer() {
        assertThat(ClozeText.parse("{{c1::s3:GetObject}}").parts()).containsExactly(new Deletion(1, "s3:GetObject", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "no deletion", "{{c1::open", "{{c1::}}", "{{c0::zero}}", "{{c01::zero first}}", "{{c1000::too many}}",
                "{{c::none}}", "{{C1::capital}}", "{c1::one brace}", "{{c1:one colon}}", "{{c1}}"
            })
    void textOfAnotherFormIsPlain(String text) {
        assertThat(ClozeText.parse(text).numbers()).isEmpty();
        assertThat(ClozeText.parse(text).showing(1)).isEqualTo(text);
    }

    @Test
    void anEmptyHintIsNoHintAndEndsTheDeletion() {
        assertThat(ClozeText.parse("{{c1::a::}} and {{c2::b}}").parts())
                .containsExactly(new Deletion(1, "a", ""), new Plain(" and "), new Deletion(2, "b", ""));
    }

    @Test
    void anEmptyDeletionIsPlainTextAndEndsThere() {
        assertThat(ClozeText.parse("{{c1::}} and {{c2::b}}").parts())
                .containsExactly(new Plain("{{c1::}} and "), new Deletion(2, "b", ""));
    }

    @Test
    void numbersAreAscendingAndEachOnce() {
        assertThat(ClozeText.parse("{{c3::x}} {{c1::y}} {{c3::z}} {{c12::w}}").numbers()).containsExactly(1, 3, 12);
    }

    @Test
    void hidingADeletionWithoutAHintShowsAnEllipsis() {
        assertThat(ClozeText.parse("Use {{c1::Glue}}.").hiding(1)).isEqualTo("Use **[…]**.");
    }

    @Test
    void hidingADeletionWithAHintShowsTheHint() {
        assertThat(ClozeText.parse("Use {{c1::Glue::serverless}}.").hiding(1)).isEqualTo("Use **[serverless]**.");
    }

    @Test
    void hidingLeavesTheOtherNumbersReadable() {
        assertThat(ClozeText.parse("{{c1::Glue}} or {{c2::EMR::Spark}}").hiding(1)).isEqualTo("**[…]** or EMR");
    }

    @Test
    void hidingHidesEveryDeletionOfTheNumber() {
        assertThat(ClozeText.parse("{{c1::a}} {{c1::b}}").hiding(1)).isEqualTo("**[…]** **[…]**");
    }

    @Test
    void showingSetsTheAskedDeletionsBold() {
        assertThat(ClozeText.parse("{{c1::Glue}} or {{c2::EMR::Spark}}").showing(2)).isEqualTo("Glue or **EMR**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{c1::", "{{c1::a::", "{{", "::", "{{c1::a::b"})
    void aLongTextThatNeverClosesIsReadInTime(String piece) {
        var text = piece.repeat(100_000);

        assertThat(assertTimeoutPreemptively(ofSeconds(5), () -> ClozeText.parse(text)).parts()).containsExactly(new Plain(text));
    }
}
