package app.telltale.deck;

import app.telltale.card.Note.About;
import app.telltale.card.Note.Item;
import app.telltale.card.Note.Ordering;

/** Reads orderings. */
final class OrderingReader {
    private OrderingReader() {}

    static Ordering read(Fields fields, About about) {
        var once = Repeats.ofEntries("item", fields.problems());
        return new Ordering(
                about,
                fields.text("stem"),
                fields.errorKind("error"),
                fields.objects("items", 3, 6, "an item", item -> item(item, once)));
    }

    private static Item item(Fields fields, Repeats once) {
        return new Item(once.text(fields, "text"), fields.text("why"));
    }
}
