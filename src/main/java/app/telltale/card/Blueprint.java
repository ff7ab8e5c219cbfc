package app.telltale.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an exam is made of, as its guide says.
 *
 * @param id        such as {@code mla-c01}
 * @param questions how many are asked, {@code scored} of them count
 * @param minutes   time for all questions
 * @param passing   the scaled score that passes, between {@code scaleFrom} and {@code scaleTo}
 * @param retired   the last day on which it could be taken
 * @param kinds     the kinds of question asked, in words
 * @param scoring   how it is scored, in words
 * @param domains   in the guide's order; the weights are per cent and sum to 100
 */
public record Blueprint(
        String id,
        String code,
        String title,
        int questions,
        int scored,
        int minutes,
        int passing,
        int scaleFrom,
        int scaleTo,
        Optional<LocalDate> retired,
        List<String> kinds,
        String scoring,
        List<Domain> domains,
        String source,
        LocalDate verified) {

    /** One section of the blueprint. {@code shortName} fits a chip; {@code weight} is per cent of the scored questions. */
    public record Domain(int number, String name, String shortName, int weight) {}

    /** The domain with this number, where the blueprint has it. */
    public Optional<Domain> domain(int number) {
        return domains.stream().filter(domain -> domain.number() == number).findFirst();
    }
}
