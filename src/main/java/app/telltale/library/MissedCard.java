package app.telltale.library;

import app.telltale.card.Face;
import app.telltale.insight.Miss;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A miss with its card.
 *
 * @param chosen what was chosen, in the card's words; empty where the card is answered otherwise or has changed since
 * @param right  what is right, in the card's words; one entry per option, item or match
 */
public record MissedCard(Miss miss, StudyCard card, List<String> chosen, List<String> right) {

    static MissedCard of(Miss miss, StudyCard card) {
        var texts = texts(card.card().face());
        var chosen = miss.chosen().stream().filter(texts::containsKey).map(texts::get).toList();
        return new MissedCard(miss, card, chosen, right(card.card().face()));
    }

    /** What the keys that the log keeps stand for. */
    private static Map<String, String> texts(Face face) {
        return switch (face) {
            case Face.Choice choice -> choice.options().stream().collect(Collectors.toMap(Face.Option::key, Face.Option::text));
            case Face.Order order -> order.items().stream().collect(Collectors.toMap(Face.Item::key, Face.Item::text));
            case Face.Match match -> IntStream.range(0, match.prompts().size())
                    .boxed()
                    .flatMap(prompt -> IntStream.range(0, match.answers().size()).mapToObj(answer -> new int[] {prompt, answer}))
                    .collect(Collectors.toMap(pair -> Face.Match.key(pair[0], pair[1]), pair -> matched(match, pair[0], pair[1])));
            case Face.Recall _, Face.Spell _ -> Map.of();
        };
    }

    private static String matched(Face.Match match, int prompt, int answer) {
        return match.prompts().get(prompt).text() + " → " + match.answers().get(answer);
    }

    private static List<String> right(Face face) {
        return switch (face) {
            case Face.Choice choice -> choice.options().stream().filter(Face.Option::right).map(Face.Option::text).toList();
            case Face.Order order -> order.items().stream().map(Face.Item::text).toList();
            case Face.Match match -> IntStream.range(0, match.prompts().size())
                    .mapToObj(place -> matched(match, place, place))
                    .toList();
            case Face.Recall recall -> List.of(recall.answer());
            case Face.Spell spell -> spell.blanks().stream().map(Face.Blank::answer).toList();
        };
    }
}
