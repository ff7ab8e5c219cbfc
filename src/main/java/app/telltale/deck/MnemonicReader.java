package app.telltale.deck;

import app.telltale.card.Note.About;
import app.telltale.card.Note.Letter;
import app.telltale.card.Note.Mnemonic;
import java.util.List;
import java.util.stream.Collectors;

/** Reads mnemonics. */
final class MnemonicReader {
    private MnemonicReader() {}

    static Mnemonic read(Fields fields, About about) {
        var note = new Mnemonic(
                about,
                fields.text("word"),
                fields.text("topic"),
                fields.flag("ordered").orElse(false),
                fields.objects("letters", 2, Fields.ANY_NUMBER, "a letter", MnemonicReader::letter));
        checkSpelling(note.word(), note.letters(), fields);
        return note;
    }

    private static Letter letter(Fields fields) {
        return new Letter(fields.text("letter"), fields.text("meaning"), fields.textIfAny("hint"), fields.textsIfAny("accept"));
    }

    private static void checkSpelling(String word, List<Letter> letters, Fields fields) {
        String spelled = letters.stream().map(Letter::letter).collect(Collectors.joining());
        boolean complete = letters.size() == fields.count("letters")
                && letters.stream().noneMatch(letter -> letter.letter().isBlank());
        if (!word.isBlank() && complete && !letters.isEmpty() && !bare(word).equals(bare(spelled))) {
            fields.problems().report(
                    fields.at("letters"),
                    "The letters spell %s, not %s".formatted(Wording.quoted(spelled), Wording.quoted(word)),
                    "Give every letter of the word in its order, hyphens aside.");
        }
    }

    private static String bare(String word) {
        return word.replace("-", "");
    }
}
