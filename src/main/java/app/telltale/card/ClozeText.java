package app.telltale.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Text with deletions of the form {@code {{c1::answer::hint}}}, the hint being optional. Deletions do not nest. */
public record ClozeText(List<Part> parts) {
    private static final Pattern OPENING = Pattern.compile("\\{\\{c([1-9][0-9]{0,2})::(?!}})");

    /** A stretch of the text. */
    public sealed interface Part {
        record Plain(String text) implements Part {}

        /** @param hint empty where there is none */
        record Deletion(int number, String answer, String hint) implements Part {}
    }

    /** Never fails: what is not a deletion is plain text. */
    public static ClozeText parse(String text) {
        var parts = new ArrayList<Part>();
        var opening = OPENING.matcher(text);
        int end = 0;
        while (opening.find(end)) {
            int close = text.indexOf("}}", opening.end());
            if (close < 0) {
                break;
            }
            if (opening.start() > end) {
                parts.add(new Part.Plain(text.substring(end, opening.start())));
            }
            parts.add(deletion(Integer.parseInt(opening.group(1)), text.substring(opening.end(), close)));
            end = close + 2;
        }
        if (end < text.length()) {
            parts.add(new Part.Plain(text.substring(end)));
        }
        return new ClozeText(List.copyOf(parts));
    }

    private static Part.Deletion deletion(int number, String inside) {
        int colons = inside.indexOf("::", 1);
        return colons < 0
                ? new Part.Deletion(number, inside, "")
                : new Part.Deletion(number, inside.substring(0, colons), inside.substring(colons + 2));
    }

    /** The numbers of the deletions, ascending, each once; empty where the text has none. */
    public List<Integer> numbers() {
        return parts.stream()
                .filter(Part.Deletion.class::isInstance)
                .map(part -> ((Part.Deletion) part).number())
                .distinct()
                .sorted()
                .toList();
    }

    /** The text with the deletions of {@code number} hidden, as CommonMark. */
    public String hiding(int number) {
        return render(number, deletion -> "**[" + (deletion.hint().isEmpty() ? "…" : deletion.hint()) + "]**");
    }

    /** The text with the deletions of {@code number} set bold, as CommonMark. */
    public String showing(int number) {
        return render(number, deletion -> "**" + deletion.answer() + "**");
    }

    private String render(int number, Function<Part.Deletion, String> asked) {
        var text = new StringBuilder();
        for (Part part : parts) {
            text.append(switch (part) {
                case Part.Plain(var plain) -> plain;
                case Part.Deletion deletion -> deletion.number() == number ? asked.apply(deletion) : deletion.answer();
            });
        }
        return text.toString();
    }
}
