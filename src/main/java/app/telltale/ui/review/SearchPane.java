package app.telltale.ui.review;

import static app.telltale.ui.Keys.does;

import app.telltale.ui.Keys;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A prompt in which words are marked, by mouse or by keys. */
final class SearchPane {
    private final ReviewModel model;
    private final PromptWords prompt;
    private final List<WordNode> words;
    private final VBox box;
    private WordSearch search;

    SearchPane(ReviewModel model, Step.Finding step) {
        this.model = model;
        this.search = step.search();
        this.prompt = search.prompt();
        this.words = WordNode.of(prompt);
        this.box = WordNode.lines(prompt, words, step.card().face().prompt());
        IntStream.range(0, words.size()).forEach(this::listen);
    }

    private void listen(int place) {
        var word = words.get(place);
        word.setOnMousePressed(_ -> model.search(search.toggled(place)));
        word.setOnDragDetected(_ -> word.startFullDrag());
        word.setOnMouseDragEntered(_ -> model.search(search.stretchedTo(place)));
    }

    VBox node() {
        return box;
    }

    boolean isOf(Step.Finding step) {
        return prompt.equals(step.search().prompt());
    }

    /** Shows what is marked, and gives the focus to the word at the cursor. */
    void show(WordSearch now) {
        search = now;
        for (int place = 0; place < words.size(); place++) {
            words.get(place).show(now.marked().contains(place), place == now.cursor());
        }
        cursor().requestFocus();
    }

    WordNode cursor() {
        return words.get(search.cursor());
    }

    /** Whether the key moves the cursor, marks, or ends the search. */
    boolean pressed(KeyEvent event) {
        boolean onWord = event.getTarget() instanceof WordNode || !Keys.onControl(event, box);
        return switch (event.getCode()) {
            case LEFT -> goes(event, search.cursor() - 1);
            case RIGHT -> goes(event, search.cursor() + 1);
            case HOME -> goes(event, 0);
            case END -> goes(event, words.size() - 1);
            case UP -> goes(event, row(false));
            case DOWN -> goes(event, row(true));
            case SPACE -> onWord && does(() -> model.search(search.toggled(search.cursor())));
            case ENTER -> onWord && does(model::showOptions);
            default -> false;
        };
    }

    private boolean goes(KeyEvent event, int place) {
        return does(() -> model.search(event.isShiftDown() ? search.stretchedTo(place) : search.at(place)));
    }

    /** The word above or below the cursor, the nearest of its row; the cursor's own place at the edge. */
    private int row(boolean below) {
        var from = at(cursor());
        var rows = IntStream.range(0, words.size())
                .filter(place -> below ? at(words.get(place)).getMinY() > from.getMaxY() - 1 : at(words.get(place)).getMaxY() < from.getMinY() + 1)
                .boxed()
                .toList();
        Comparator<Integer> nearestRow = Comparator.comparingDouble(place -> Math.abs(at(words.get(place)).getMinY() - from.getMinY()));
        return rows.stream()
                .min(nearestRow.thenComparingDouble(place -> Math.abs(at(words.get(place)).getCenterX() - from.getCenterX())))
                .orElse(search.cursor());
    }

    private Bounds at(Node word) {
        return box.sceneToLocal(word.localToScene(word.getLayoutBounds()));
    }
}
