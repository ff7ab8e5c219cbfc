package app.telltale.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of HTML that is well-formed XML as well. Text gets in only escaped, so that no deck can bring markup along. */
record Html(String markup) {
    static final Html NOTHING = new Html("");

    static Html text(String text) {
        return new Html(escaped(text));
    }

    static Html tag(String name, Html... content) {
        return tag(name, Map.of(), content);
    }

    static Html tag(String name, Map<String, String> attributes, Html... content) {
        String written = attributes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> " " + entry.getKey() + "=\"" + escaped(entry.getValue()) + "\"")
                .collect(Collectors.joining());
        return new Html("<" + name + written
                + (name.equals("meta") ? " />" : ">" + all(Arrays.asList(content)).markup() + "</" + name + ">"));
    }

    /** A paragraph of sentences, one after the other. */
    static Html sentences(List<String> sentences) {
        return tag("p", text(String.join(" ", sentences)));
    }

    static Html all(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(allowed(point) ? point : 0xfffd);
            }
        });
        return escaped.toString();
    }

    /** What XML 1.0 lets stand in a text. */
    private static boolean allowed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t' || point == '\n' || point == '\r';
            case Character.SURROGATE -> false;
            default -> point != 0xfffe && point != 0xffff;
        };
    }
}
