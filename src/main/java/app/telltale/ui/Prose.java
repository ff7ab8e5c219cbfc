package app.telltale.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** CommonMark as nodes: bold, italics, code, lists, quotes and tables. HTML is shown as text, pictures as their description. */
public final class Prose {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(40)
            .build();

    private final List<String> styles;
    private final Map<String, String> marks;

    private Prose(List<String> styles, Map<String, String> marks) {
        this.styles = styles;
        this.marks = marks;
    }

    /** The text with style classes on each run of it. */
    public static VBox of(String markdown, String... styles) {
        return of(markdown, Map.of(), styles);
    }

    /** As above, with a further style class on every occurrence of the words that have one. */
    public static VBox of(String markdown, Map<String, String> marks, String... styles) {
        var prose = new Prose(List.of(styles), Map.copyOf(marks));
        var box = prose.blocks(PARSER.parse(markdown));
        box.setAccessibleText(markdown);
        return box;
    }

    /** The text in one line without any markup, for lists. */
    public static String plain(String markdown) {
        var text = new StringBuilder();
        collect(PARSER.parse(markdown), text);
        return text.toString().strip().replaceAll("\\s+", " ");
    }

    /** The text without any markup, a line per paragraph, list item, line of code and row of a table; empty ones are left out. */
    public static List<String> lines(String markdown) {
        var text = new StringBuilder();
        collect(PARSER.parse(markdown), text);
        return text.toString()
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void collect(org.commonmark.node.Node node, StringBuilder text) {
        switch (node) {
            case org.commonmark.node.Text literal -> text.append(literal.getLiteral());
            case Code code -> text.append(code.getLiteral());
            case FencedCodeBlock code -> text.append(code.getLiteral());
            case IndentedCodeBlock code -> text.append(code.getLiteral());
            case HtmlInline html -> text.append(html.getLiteral());
            case HtmlBlock html -> text.append(html.getLiteral());
            case SoftLineBreak _ -> text.append(' ');
            case HardLineBreak _ -> text.append('\n');
            default -> children(node).forEach(child -> collect(child, text));
        }
        if (node instanceof org.commonmark.node.Block || node instanceof TableRow) {
            text.append('\n');
        } else if (node instanceof TableCell) {
            text.append(' ');
        }
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        var children = new ArrayList<org.commonmark.node.Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private VBox blocks(org.commonmark.node.Node parent) {
        var box = new VBox(8);
        children(parent).forEach(child -> box.getChildren().add(block(child)));
        return box;
    }

    private Node block(org.commonmark.node.Node node) {
        return switch (node) {
            case Paragraph paragraph -> flow(paragraph, List.of());
            case Heading heading -> flow(heading, List.of("bold"));
            case BlockQuote quote -> styled(blocks(quote), "quote");
            case BulletList list -> list(list, 0);
            case OrderedList list -> list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            case FencedCodeBlock code -> codeBlock(code.getLiteral());
            case IndentedCodeBlock code -> codeBlock(code.getLiteral());
            case HtmlBlock html -> new TextFlow(runs(html.getLiteral(), List.of()).toArray(Node[]::new));
            case ThematicBreak _ -> styled(new VBox(), "rule");
            case TableBlock table -> table(table);
            default -> flow(node, List.of());
        };
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private Node codeBlock(String literal) {
        var text = run(literal.stripTrailing(), List.of("code"));
        return styled(new TextFlow(text), "code-block");
    }

    /** @param first the first number, or 0 for bullets */
    private VBox list(ListBlock list, int first) {
        var box = new VBox(4);
        int number = first;
        for (var item : children(list)) {
            var mark = new TextFlow(runs(first == 0 ? "•" : number + ".", List.of()).toArray(Node[]::new));
            mark.setMinWidth(first == 0 ? 10 : 22);
            var content = blocks(item);
            HBox.setHgrow(content, Priority.ALWAYS);
            box.getChildren().add(new HBox(8, mark, content));
            number++;
        }
        return box;
    }

    private GridPane table(TableBlock table) {
        var grid = new GridPane();
        int row = 0;
        for (var section : children(table)) {
            for (var line : children(section)) {
                int column = 0;
                for (var cell : children(line)) {
                    boolean header = cell instanceof TableCell tableCell && tableCell.isHeader();
                    var flow = styled(flow(cell, header ? List.of("bold") : List.of()), "table-cell-text");
                    GridPane.setHgrow(flow, Priority.SOMETIMES);
                    grid.add(flow, column++, row);
                }
                row += line instanceof TableRow ? 1 : 0;
            }
        }
        return grid;
    }

    private TextFlow flow(org.commonmark.node.Node block, List<String> with) {
        var texts = new ArrayList<Node>();
        inline(block, with, texts);
        var flow = new TextFlow(texts.toArray(Node[]::new));
        if (styles.contains("prompt")) {
            flow.setLineSpacing(5);
        }
        return flow;
    }

    private void inline(org.commonmark.node.Node parent, List<String> with, List<Node> texts) {
        for (var node : children(parent)) {
            switch (node) {
                case org.commonmark.node.Text text -> texts.addAll(runs(text.getLiteral(), with));
                case StrongEmphasis strong -> inline(strong, plus(with, "bold"), texts);
                case Emphasis emphasis -> inline(emphasis, plus(with, "italic"), texts);
                case Code code -> texts.addAll(runs(code.getLiteral(), plus(with, "code")));
                case HtmlInline html -> texts.addAll(runs(html.getLiteral(), with));
                case SoftLineBreak _ -> texts.addAll(runs(" ", with));
                case HardLineBreak _ -> texts.addAll(runs("\n", with));
                default -> inline(node, with, texts);
            }
        }
    }

    private static List<String> plus(List<String> styles, String style) {
        var all = new ArrayList<>(styles);
        all.add(style);
        return all;
    }

    /** One text per stretch that is or is not marked. */
    private List<Text> runs(String literal, List<String> with) {
        if (marks.isEmpty()) {
            return List.of(run(literal, with));
        }
        var words = marks.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        var texts = new ArrayList<Text>();
        int end = 0;
        for (var match : Pattern.compile(words).matcher(literal).results().toList()) {
            if (match.start() > end) {
                texts.add(run(literal.substring(end, match.start()), with));
            }
            texts.add(run(match.group(), plus(with, marks.getOrDefault(match.group(), ""))));
            end = match.end();
        }
        if (end < literal.length()) {
            texts.add(run(literal.substring(end), with));
        }
        return texts;
    }

    private Text run(String text, List<String> with) {
        var run = new Text(text);
        run.getStyleClass().add("run");
        run.getStyleClass().addAll(styles);
        run.getStyleClass().addAll(with);
        return run;
    }
}
