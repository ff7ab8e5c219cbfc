package app.telltale.card;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges typed answers. */
public final class Answers {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Answers() {}

    /** Whether {@code typed} is the blank's answer or one of the others it accepts; case, accents, hyphens and spaces do not count. */
    public static boolean right(Face.Blank blank, String typed) {
        String plain = plain(typed);
        return !plain.isEmpty()
                && Stream.concat(Stream.of(blank.answer()), blank.accept().stream())
                        .anyMatch(answer -> plain(answer).equals(plain));
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String word = NOT_A_WORD.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("").toLowerCase(Locale.ROOT);
        return word.isEmpty() ? text.strip() : word; // an answer such as ≠ is judged as it stands
    }
}
