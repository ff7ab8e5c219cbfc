package app.telltale.ui.review;

import app.telltale.ui.Screen.KeyHint;
import app.telltale.ui.Texts;
import java.util.List;

/** What the keys do at each step, for the page that {@code ?} opens. */
final class ReviewKeys {
    private ReviewKeys() {}

    static List<KeyHint> of(Step step) {
        return switch (step) {
            case Step.Finding _ -> List.of(
                    new KeyHint("← → ↑ ↓", Texts.of("keys.review.word")),
                    new KeyHint(Texts.of("key.space"), Texts.of("keys.review.mark")),
                    new KeyHint(Texts.of("key.shift.arrows"), Texts.of("keys.review.stretch")),
                    new KeyHint(Texts.of("key.enter"), Texts.of("keys.review.found")),
                    undo(),
                    new KeyHint("Esc", Texts.of("keys.review.leave.drill")));
            case Step.DrillEnded _ -> List.of(
                    new KeyHint(Texts.of("key.space"), Texts.of("keys.review.next")),
                    new KeyHint("D", Texts.of("keys.review.drills")),
                    undo(),
                    new KeyHint("Esc", Texts.of("keys.review.home")));
            case Step.Loading _, Step.Reading _, Step.Asking _, Step.Grading _, Step.Naming _, Step.Ended _ -> usual();
        };
    }

    private static KeyHint undo() {
        return new KeyHint("U", Texts.of("keys.review.undo"));
    }

    private static List<KeyHint> usual() {
        return List.of(
                new KeyHint(Texts.of("key.space"), Texts.of("keys.review.space")),
                new KeyHint("1 – 9", Texts.of("keys.review.pick")),
                new KeyHint(Texts.of("key.backspace"), Texts.of("keys.review.back")),
                new KeyHint("1 – 3", Texts.of("keys.review.sure")),
                new KeyHint("1 – 4", Texts.of("keys.review.grade")),
                undo(),
                new KeyHint("B", Texts.of("keys.review.bury")),
                new KeyHint("S", Texts.of("keys.review.suspend")),
                new KeyHint("E", Texts.of("keys.review.rewrite")),
                new KeyHint("↑ ↓", Texts.of("keys.review.scroll")),
                new KeyHint("Esc", Texts.of("keys.review.leave")));
    }
}
