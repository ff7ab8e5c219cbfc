package app.telltale.library;

import app.telltale.card.Grade;
import java.nio.file.Path;

/**
 * Grades card after card in the folder given, until it is killed. Prints the id of each review once it is on the disk, and its
 * negative before the review is taken back.
 */
final class GradeUntilKilled {
    private GradeUntilKilled() {}

    public static void main(String[] arguments) {
        var library = Shelf.open(Path.of(arguments[0]));
        var sitting = Shelf.begin(library, Shelf.DAY);
        var cards = Shelf.begin(library, Shelf.DAY).queue();
        System.out.println("ready");
        for (int turn = 0; ; turn++) {
            var card = cards.get(turn % cards.size());
            var given = library.grade(sitting.id(), Shelf.review(card.id(), new Grade(turn % 6)), Shelf.noon(Shelf.DAY));
            System.out.println(given.id());
            if (turn % 7 == 0) {
                System.out.println(-given.id());
                library.takeBack(sitting.id(), Shelf.noon(Shelf.DAY));
            }
        }
    }
}
