package app.telltale.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainIdTest {
    @Test
    void anExamAndANumberAreRead() {
        assertThat(DomainId.parse("mla-c01/3")).contains(new DomainId("mla-c01", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mla-c01/1", "mla-c01/10", "a/99", "1.0/2"})
    void whatIsReadIsWrittenTheSame(String text) {
        assertThat(DomainId.parse(text)).hasToString("Optional[" + text + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "mla-c01", "mla-c01/", "/3", "mla-c01/0", "mla-c01/03", "mla-c01/-1", "mla-c01/100", "mla-c01/x",
                "MLA-C01/3", "-mla/3", "mla c01/3", "mla-c01/3 ", " mla-c01/3", "mla/c01/3", "mla-c01/3\n", "mla-c01/٣"
            })
    void textOfAnotherFormIsNoDomain(String text) {
        assertThat(DomainId.parse(text)).isEmpty();
    }

    @Test
    void domainsAreOrderedByExamThenByNumber() {
        assertThat(Stream.of("mls-c01/1", "mla-c01/10", "mla-c01/9").map(text -> DomainId.parse(text).orElseThrow()).sorted())
                .map(DomainId::toString)
                .containsExactly("mla-c01/9", "mla-c01/10", "mls-c01/1");
    }
}
