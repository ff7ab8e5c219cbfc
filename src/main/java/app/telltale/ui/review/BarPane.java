package app.telltale.ui.review;

import app.telltale.card.ErrorKind;
import app.telltale.card.Face;
import app.telltale.card.Grade;
import app.telltale.card.Sureness;
import app.telltale.schedule.CardState;
import app.telltale.study.QueueCard.Reason;
import app.telltale.ui.ChoiceRow;
import app.telltale.ui.Parts;
import app.telltale.ui.Spans;
import app.telltale.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The bar below a card: what can be done now, each with its key. */
final class BarPane {
    /** Grades offered unless the learner asked for all six. */
    private static final List<Grade> FOUR = List.of(Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.EASY);

    private static final List<Grade> SIX = IntStream.rangeClosed(0, 5).mapToObj(Grade::new).toList();

    private final ReviewModel model;
    private final boolean sixGrades;
    private final boolean askSureness;

    BarPane(ReviewModel model, boolean sixGrades, boolean askSureness) {
        this.model = model;
        this.sixGrades = sixGrades;
        this.askSureness = askSureness;
    }

    /** Keys of the grades, left to right: 1.. for four, 0.. for six. */
    static Optional<Grade> grade(int digit, boolean sixGrades) {
        if (sixGrades) {
            return digit <= 5 ? Optional.of(new Grade(digit)) : Optional.empty();
        }
        return digit >= 1 && digit <= FOUR.size() ? Optional.of(FOUR.get(digit - 1)) : Optional.empty();
    }

    Region of(Step step) {
        return switch (step) {
            case Step.Finding finding -> finding(finding);
            case Step.Reading reading -> reading(reading);
            case Step.Asking asking -> asking(asking);
            case Step.Grading grading -> grading(grading);
            case Step.Naming naming -> naming(naming);
            case Step.Loading _, Step.Over _ -> bar();
        };
    }

    private static FlowPane bar(Node... nodes) {
        var bar = new FlowPane(8, 8, nodes);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("review-bar");
        return bar;
    }

    private Region finding(Step.Finding step) {
        boolean nothing = step.search().warned() && step.search().marked().isEmpty();
        var done = Parts.filled(Texts.of("search.done"), Texts.of("key.enter"), model::showOptions);
        done.setId("words-done");
        return bar(Parts.label(Texts.of(nothing ? "search.none" : "search.hint"), nothing ? "amber-text" : "muted"), done);
    }

    private Region reading(Step.Reading step) {
        var read = Parts.filled(Texts.of("reading.done"), Texts.of("key.space"), model::showOptions);
        read.setId("have-read");
        Ticking.every(Duration.millis(100), read, () -> read.setDisable(!step.left(model.now()).isZero()));
        return bar(Parts.label(Texts.of("reading.hint"), "muted"), read);
    }

    private Region asking(Step.Asking step) {
        if (!step.mayShow()) {
            return bar(Parts.label(Texts.of(hint(step.card())), "muted"));
        }
        var show = Parts.filled(Texts.of("review.show"), Texts.of("key.space"), () -> model.reveal(Optional.empty()));
        show.setId("show-answer");
        if (!askSureness) {
            return bar(show);
        }
        var bar = bar(Parts.word(Texts.of("review.sure"), "lead"));
        for (Sureness said : Sureness.values()) {
            String name = Texts.of("sureness." + said.name().toLowerCase(Locale.ROOT));
            bar.getChildren()
                    .add(choice(said.key(), name, "", false, () -> model.reveal(Optional.of(said))));
        }
        bar.getChildren().add(show);
        return bar;
    }

    private static String hint(AskedCard card) {
        return switch (card.face()) {
            case Face.Choice choice -> choice.rightCount() > 1 ? "review.hint.several" : "review.hint.choice";
            case Face.Order _ -> "review.hint.order";
            case Face.Match _ -> "review.hint.match";
            case Face.Spell spell -> spell.blanks().size() > 1 ? "review.hint.spell" : "review.hint.word";
            case Face.Recall _ -> "review.show";
        };
    }

    private Region grading(Step.Grading step) {
        var bar = bar(Parts.word(Texts.of("review.grade"), "lead"));
        for (Grade grade : sixGrades ? SIX : FOUR) {
            int key = sixGrades ? grade.q() : FOUR.indexOf(grade) + 1;
            String name = Texts.of((sixGrades ? "grade.q" : "grade.") + grade.q());
            bar.getChildren().add(choice(
                    key,
                    name,
                    interval(step, grade),
                    step.suggested().filter(grade::equals).isPresent(),
                    () -> model.grade(grade)));
        }
        return bar;
    }

    private static String interval(Step.Grading step, Grade grade) {
        if (step.card().queued().reason() == Reason.DRILL) {
            return Texts.of("interval.drill");
        }
        if (step.card().queued().reason() == Reason.REPEAT) {
            return Texts.of(grade.repeatsToday() ? "interval.again" : "interval.done");
        }
        CardState after = step.outcomes().get(grade.q());
        String days = Spans.days(after.intervalDays());
        return grade.repeatsToday() ? Texts.of("interval.today", days) : days;
    }

    private Region naming(Step.Naming step) {
        var bar = bar(Parts.word(Texts.of("review.why"), "lead"));
        for (ErrorKind kind : ErrorKind.values()) {
            bar.getChildren().add(choice(
                    kind.key(),
                    Texts.of("error." + kind.code()),
                    Texts.of("error." + kind.code() + ".short"),
                    step.suggested().filter(kind::equals).isPresent(),
                    () -> model.name(Optional.of(kind))));
        }
        var skip = Parts.plain(
                Texts.of(step.suggested().isPresent() ? "review.next" : "review.skip"),
                Texts.of("key.space"),
                () -> model.name(Optional.empty()));
        bar.getChildren().add(skip);
        return bar;
    }

    private static ChoiceRow choice(int key, String name, String below, boolean suggested, Runnable action) {
        String says = below.isEmpty() ? name : name + ", " + below;
        var row = below.isEmpty()
                ? new ChoiceRow(String.valueOf(key), says, action, Parts.word(name))
                : new ChoiceRow(String.valueOf(key), says, action, Parts.word(name), Parts.word(below, "small", "muted"));
        row.setId("bar-" + key);
        row.setMinWidth(Region.USE_PREF_SIZE);
        return suggested ? row.styled("bar-choice", "suggested") : row.styled("bar-choice");
    }
}
