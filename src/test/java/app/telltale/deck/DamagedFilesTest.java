package app.telltale.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever happens to a good file's bytes, reading it gives a deck or problems. */
class DamagedFilesTest {
    private static final byte[] GOOD = Samples.DECK.getBytes(UTF_8);

    @Property(tries = 2_000)
    void changedBytesGiveADeckOrProblems(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = Integer.MAX_VALUE) Integer> places, @ForAll byte[] values) {
        byte[] bytes = GOOD.clone();
        for (int i = 0; i < Math.min(places.size(), values.length); i++) {
            bytes[places.get(i) % bytes.length] = values[i];
        }

        assertDeckOrProblems(bytes);
    }

    @Property(tries = 2_000)
    void swappedPiecesGiveADeckOrProblems(
            @ForAll @IntRange(max = 5_000) int from, @ForAll @IntRange(max = 5_000) int to, @ForAll @IntRange(max = 40) int length) {
        byte[] bytes = GOOD.clone();
        int start = from % (bytes.length - length);
        System.arraycopy(GOOD, to % (bytes.length - length), bytes, start, length);

        assertDeckOrProblems(bytes);
    }

    @Property(tries = 1_000)
    void cutFilesGiveProblems(@ForAll @IntRange(max = 5_000) int length) {
        int rest = length % (GOOD.length - 2);

        assertThat(Samples.read(Arrays.copyOf(GOOD, rest))).isInstanceOf(Reading.Bad.class);
    }

    private static void assertDeckOrProblems(byte[] bytes) {
        switch (Samples.read(bytes)) {
            case Reading.Good(var deck) -> assertThat(Samples.read(new DeckWriter().write(deck))).isEqualTo(new Reading.Good(deck));
            case Reading.Bad(var problems) -> assertThat(problems).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.what()).isNotBlank().doesNotContain("\n").doesNotEndWith(".");
                assertThat(problem.mend()).matches("(?s).*[.?]");
            });
        }
    }
}
