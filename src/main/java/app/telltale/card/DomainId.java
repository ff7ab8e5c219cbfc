package app.telltale.card;

import java.util.Optional;
import java.util.regex.Pattern;

/** A domain of an exam's blueprint, written {@code mla-c01/3}: the exam's id and the domain's number, from 1. */
public record DomainId(String exam, int number) implements Comparable<DomainId> {
    private static final Pattern FORM = Pattern.compile("([a-z0-9][a-z0-9.-]*)/([1-9][0-9]?)");

    /** Reads {@code exam/number}; empty where the text is of another form. */
    public static Optional<DomainId> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new DomainId(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(DomainId other) {
        int byExam = exam.compareTo(other.exam);
        return byExam != 0 ? byExam : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return exam + "/" + number;
    }
}
