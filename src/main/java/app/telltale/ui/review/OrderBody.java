package app.telltale.ui.review;

import app.telltale.card.Face;
import app.telltale.ui.ChoiceRow;
import app.telltale.ui.Parts;
import app.telltale.ui.Prose;
import app.telltale.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Items to put in order: each pick gives the next place. */
final class OrderBody {
    private final ReviewModel model;
    private final AskedCard card;
    private final Face.Order order;

    OrderBody(ReviewModel model, AskedCard card, Face.Order order) {
        this.model = model;
        this.card = card;
        this.order = order;
    }

    Node node(Given given, boolean answered) {
        List<Integer> places = given instanceof Given.Ordered(var ordered) ? ordered : List.of();
        return answered ? solution(places) : asking(places);
    }

    private VBox asking(List<Integer> places) {
        var rows = new VBox(8);
        for (int at = 0; at < card.order().size(); at++) {
            int shown = at;
            int place = card.order().get(shown);
            int given = places.indexOf(place) + 1;
            String text = order.items().get(place).text();
            var row = new ChoiceRow(
                    String.valueOf(shown + 1),
                    Texts.of(given > 0 ? "review.item.placed" : "review.option", shown + 1, text, given),
                    () -> model.pick(shown),
                    Prose.of(text, "option"));
            row.setId("option-" + (shown + 1));
            rows.getChildren().add(given > 0 ? row.styled("picked").with(Parts.chip(ordinal(given), "accent")) : row);
        }
        return rows;
    }

    private VBox solution(List<Integer> places) {
        var rows = new VBox(8);
        IntStream.range(0, order.items().size()).forEach(place -> {
            var item = order.items().get(place);
            int given = places.indexOf(place);
            boolean right = given == place;
            String verdict = right
                    ? Texts.of("review.verdict.right")
                    : Texts.of("review.order.you", given + 1);
            var lines = new ArrayList<Node>(List.of(Prose.of(item.text(), "option")));
            item.why().ifPresent(why -> lines.add(Prose.of(why, "small", "muted")));
            var row = new ChoiceRow(
                    String.valueOf(place + 1), Prose.plain(item.text()) + ". " + verdict, null, lines.toArray(Node[]::new));
            rows.getChildren().add(row.styled(right ? "right" : "wrong")
                    .with(
                            Parts.word(verdict, "small", right ? "accent-text" : "wrong-text"),
                            new FontIcon(right ? Feather.CHECK : Feather.X)));
        });
        return rows;
    }

    private static String ordinal(int number) {
        return Texts.of("review.place", number);
    }
}
