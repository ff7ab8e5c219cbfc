package app.telltale.deck;

import app.telltale.card.Note;
import app.telltale.card.Note.About;
import app.telltale.card.Note.Basic;
import app.telltale.card.Note.Cloze;
import app.telltale.card.Note.Comparison;
import app.telltale.card.Note.Item;
import app.telltale.card.Note.Letter;
import app.telltale.card.Note.Matching;
import app.telltale.card.Note.Misconception;
import app.telltale.card.Note.Mnemonic;
import app.telltale.card.Note.Option;
import app.telltale.card.Note.Ordering;
import app.telltale.card.Note.Pair;
import app.telltale.card.Note.Question;
import app.telltale.card.Note.Reversed;
import app.telltale.card.Note.Scenario;
import app.telltale.card.Note.Subject;
import app.telltale.card.Note.Trap;
import app.telltale.card.Note.Verdict.Right;
import app.telltale.card.Note.Verdict.Wrong;
import app.telltale.card.Note.WrongSubject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Writes a note as an object; fields in one order, optional ones only where they say something. */
record NoteWriter(JsonGenerator out) {

    void write(Note note) {
        out.writeStartObject();
        about(note.about(), kind(note));
        switch (note) {
            case Comparison comparison -> comparison(comparison);
            case Mnemonic mnemonic -> mnemonic(mnemonic);
            case Question question -> question(question);
            case Ordering ordering -> ordering(ordering);
            case Matching matching -> matching(matching);
            case Misconception(_, var claim, var correction, var why) -> {
                text("claim", claim);
                text("correction", correction);
                text("why", why);
            }
            case Basic(_, var front, var back) -> sides(front, back);
            case Reversed(_, var front, var back) -> sides(front, back);
            case Cloze(_, var text) -> text("text", text);
        }
        text("explanation", note.about().explanation());
        out.writeEndObject();
    }

    /** What deck files call the note's kind. */
    static String kind(Note note) {
        return switch (note) {
            case Comparison _ -> "comparison";
            case Mnemonic _ -> "mnemonic";
            case Question _ -> "question";
            case Ordering _ -> "ordering";
            case Matching _ -> "matching";
            case Misconception _ -> "misconception";
            case Basic _ -> "basic";
            case Reversed _ -> "reversed";
            case Cloze _ -> "cloze";
        };
    }

    private void about(About about, String kind) {
        text("id", about.id());
        text("kind", kind);
        texts("domains", about.domains().stream().map(Object::toString).toList());
        texts("tags", about.tags());
        text("source", about.source());
        text("verified", about.verified().map(Object::toString));
    }

    private void sides(String front, String back) {
        text("front", front);
        text("back", back);
    }

    private void comparison(Comparison note) {
        objects("subjects", note.subjects(), this::subject);
        text("confusion", note.confusion());
        text("signal", note.signal());
        text("check", note.check());
        out.writeObjectPropertyStart("trap");
        trap(note.trap());
        out.writeEndObject();
        objects("scenarios", note.scenarios(), this::scenario);
    }

    private void subject(Subject subject) {
        text("name", subject.name());
        text("signal", subject.signal());
    }

    private void trap(Trap trap) {
        text("subject", trap.subject());
        text("situation", trap.situation());
        text("looksRight", trap.looksRight());
        text("isWrong", trap.isWrong());
    }

    private void scenario(Scenario scenario) {
        text("id", scenario.id());
        text("text", scenario.text());
        trueOnly("hard", scenario.hard());
        text("right", scenario.right());
        text("why", scenario.why());
        texts("deciding", scenario.deciding());
        objects("wrong", scenario.wrong(), this::wrong);
    }

    private void wrong(WrongSubject wrong) {
        text("subject", wrong.subject());
        text("error", wrong.error().code());
        text("why", wrong.why());
    }

    private void mnemonic(Mnemonic note) {
        text("word", note.word());
        text("topic", note.topic());
        trueOnly("ordered", note.ordered());
        objects("letters", note.letters(), this::letter);
    }

    private void letter(Letter letter) {
        text("letter", letter.letter());
        text("meaning", letter.meaning());
        text("hint", letter.hint());
        texts("accept", letter.accept());
    }

    private void question(Question note) {
        text("stem", note.stem());
        texts("deciding", note.deciding());
        note.constraints().ifPresent(constraints -> {
            out.writeObjectPropertyStart("constraints");
            texts("hard", constraints.hard());
            texts("preferences", constraints.preferences());
            out.writeEndObject();
        });
        objects("options", note.options(), this::option);
    }

    private void option(Option option) {
        text("id", option.id());
        text("text", option.text());
        switch (option.verdict()) {
            case Right _ -> out.writeBooleanProperty("right", true);
            case Wrong(var error) -> text("error", error.code());
        }
        text("why", option.why());
        text("subject", option.subject());
    }

    private void ordering(Ordering note) {
        text("stem", note.stem());
        text("error", note.error().code());
        objects("items", note.items(), this::item);
    }

    private void item(Item item) {
        text("text", item.text());
        text("why", item.why());
    }

    private void matching(Matching note) {
        text("stem", note.stem());
        text("error", note.error().code());
        objects("pairs", note.pairs(), this::pair);
        texts("extra", note.extra());
    }

    private void pair(Pair pair) {
        text("prompt", pair.prompt());
        text("answer", pair.answer());
        text("why", pair.why());
    }

    private void text(String name, String value) {
        out.writeStringProperty(name, value);
    }

    private void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    /** What is false is left out, so that a note from before there was the field is still written as it was. */
    private void trueOnly(String name, boolean value) {
        if (value) {
            out.writeBooleanProperty(name, true);
        }
    }

    private void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            values.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    private <T> void objects(String name, List<T> values, Consumer<T> fields) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            fields.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
