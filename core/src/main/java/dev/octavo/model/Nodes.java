package dev.octavo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Questions about trees of nodes. */
public final class Nodes {

    /** What a text is made of. */
    private enum Wanted {
        ALL,
        /** What pictures say is left out. */
        WORDS,
        /** Formulas are as they were written. */
        WRITTEN
    }

    private Nodes() {}

    /**
     * The plain text of nodes: what a reader would read aloud. Breaks become spaces, images their alternative text,
     * footnote references nothing, formulas in a line what one writes without LaTeX, {@code λ₁ ≥ 1/2}, or where that cannot be
     * determined what their author wrote; blocks are separated by a line feed.
     */
    public static String text(List<? extends Node> nodes) {
        return text(nodes, Wanted.ALL);
    }

    /** As {@link #text}, with formulas as they were written. */
    static String written(List<? extends Node> nodes) {
        return text(nodes, Wanted.WRITTEN);
    }

    private static String text(List<? extends Node> nodes, Wanted wanted) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> appendText(node, out, wanted));
        return out.toString().strip();
    }

    /**
     * The plain text of a title: as {@link #text}, without the alternative text of images where other text is left, since a
     * logo mostly says what stands beside it.
     */
    public static String title(List<? extends Node> nodes) {
        if (!holds(nodes, Image.class::isInstance)) {
            return text(nodes);
        }
        String words = text(nodes, Wanted.WORDS);
        return words.isEmpty() ? text(nodes) : words;
    }

    /** The nodes and all nodes inside them, each before its children. */
    public static Stream<Node> stream(List<? extends Node> nodes) {
        return Stream.<List<? extends Node>>of(nodes).mapMulti(Nodes::visit);
    }

    /** Whether such a node is among nodes, or inside any of them. */
    public static boolean holds(List<? extends Node> nodes, Predicate<? super Node> wanted) {
        for (Node node : nodes) {
            if (wanted.test(node)) {
                return true;
            }
            List<? extends Node> children = node.children();
            if (!children.isEmpty() && holds(children, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether such a node is anywhere in an article: in its heading, its text or its footnotes. */
    public static boolean holds(Article article, Predicate<? super Node> wanted) {
        return holds(article.heading(), wanted)
                || holds(article.lead(), wanted)
                || article.sections().stream().anyMatch(section -> holds(section, wanted))
                || article.footnotes().stream().anyMatch(note -> holds(note.body(), wanted));
    }

    private static boolean holds(Section section, Predicate<? super Node> wanted) {
        return holds(section.title(), wanted)
                || holds(section.body(), wanted)
                || section.sections().stream().anyMatch(inner -> holds(inner, wanted));
    }

    /** All nodes of an article in reading order, its heading first, its footnotes last. */
    public static Stream<Node> stream(Article article) {
        return Stream.of(article).mapMulti((one, visitor) -> {
            visit(one.heading(), visitor);
            visit(one.lead(), visitor);
            one.sections().forEach(section -> visit(section, visitor));
            one.footnotes().forEach(note -> visit(note.body(), visitor));
        });
    }

    /** All nodes of a section in reading order: its title, its body, its sections. */
    public static Stream<Node> stream(Section section) {
        return Stream.of(section).mapMulti(Nodes::visit);
    }

    private static void visit(Section section, Consumer<? super Node> visitor) {
        visit(section.title(), visitor);
        visit(section.body(), visitor);
        section.sections().forEach(inner -> visit(inner, visitor));
    }

    private static void visit(List<? extends Node> nodes, Consumer<? super Node> visitor) {
        for (Node node : nodes) {
            visitor.accept(node);
            List<? extends Node> children = node.children();
            if (!children.isEmpty()) { // most nodes are texts, and an iterator for each is most of the walk
                visit(children, visitor);
            }
        }
    }

    /** Inlines without adjacent texts, as the reader makes them. */
    public static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>(inlines.size());
        int end;
        for (int start = 0; start < inlines.size(); start = end) {
            end = endOfText(inlines, start);
            joined.add(end == start + 1 ? inlines.get(start) : joinedText(inlines.subList(start, end)));
        }
        return joined;
    }

    /** Where the texts end of which one begins here; behind an inline that is no text. */
    private static int endOfText(List<Inline> inlines, int start) {
        int end = start + 1;
        while (inlines.get(start) instanceof Text && end < inlines.size() && inlines.get(end) instanceof Text) {
            end++;
        }
        return end;
    }

    private static Text joinedText(List<Inline> texts) {
        StringBuilder joined = new StringBuilder();
        texts.forEach(text -> joined.append(((Text) text).text()));
        return new Text(joined.toString());
    }

    private static void appendText(Node node, StringBuilder out, Wanted wanted) {
        if (node instanceof Text text) {
            out.append(text.text());
        } else if (node instanceof Code code) {
            out.append(code.text());
        } else if (node instanceof InlineMath math) {
            out.append(wanted == Wanted.WRITTEN ? math.tex() : FormulaText.of(math.tex()));
        } else if (node instanceof Image image) {
            out.append(wanted == Wanted.WORDS ? "" : image.alternative());
        } else if (node instanceof SoftBreak || node instanceof HardBreak) {
            out.append(' ');
        } else if (node instanceof CodeBlock code) {
            out.append(code.text()).append('\n');
        } else if (node instanceof MathBlock math) {
            out.append(math.tex()).append('\n');
        } else {
            node.children().forEach(child -> appendText(child, out, wanted));
            if (node instanceof Block) {
                out.append('\n');
            }
        }
    }
}
