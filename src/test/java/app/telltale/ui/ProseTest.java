package app.telltale.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | plain",
                "**bold** and *italic* | bold and italic",
                "`code` here | code here",
                "[a page](https://example.org) | a page",
                "![a picture](a.png) | a picture",
                "# Heading | Heading",
                "> quoted | quoted",
                "<b>tags</b> | <b>tags</b>",
                "5 < 6 & 7 | 5 < 6 & 7"
            })
    void markupIsGoneAndWordsStay(String markdown, String plain) {
        assertThat(Prose.plain(markdown)).isEqualTo(plain);
    }

    @Test
    void paragraphsAndLinesBecomeOneLine() {
        assertThat(Prose.plain("one\ntwo\n\nthree")).isEqualTo("one two three");
    }

    @Test
    void listItemsAreApart() {
        assertThat(Prose.plain("- one\n- two\n\n1. three")).isEqualTo("one two three");
    }

    @Test
    void aLineIsAParagraphAnItemALineOfCodeOrARow() {
        assertThat(Prose.lines("one\ntwo\n\n- three\n\n| a | b |\n|---|---|\n| c | d |\n\n```\nselect  1\nfrom t\n```"))
                .containsExactly("one two", "three", "a b", "c d", "select 1", "from t");
    }

    @Test
    void cellsOfATableAreApart() {
        assertThat(Prose.plain("| a | b |\n|---|---|\n| c | d |")).isEqualTo("a b c d");
    }

    @Test
    void codeBlocksAreKept() {
        assertThat(Prose.plain("```\nselect 1\n```")).isEqualTo("select 1");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Prose.plain("")).isEmpty();
    }

    @Test
    void deepQuotesDoNotEndInAStackTrace() {
        assertThat(Prose.plain(">".repeat(10_000) + " deep")).contains("deep");
    }
}
