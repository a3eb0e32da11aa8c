package dev.octavo.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Questions about trees of nodes. */
public final class Nodes {

    private Nodes() {}

    /**
     * The plain text of nodes: what a reader would read aloud. Breaks become spaces, images their alternative text,
     * footnote references nothing; blocks are parted by a line feed.
     */
    public static String text(List<? extends Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> appendText(node, out));
        return out.toString().strip();
    }

    /** The attributes of a node; none where its type has none. */
    public static Attributes attributes(Node node) {
        if (node instanceof Block block) {
            return block.attributes();
        } else if (node instanceof Span span) {
            return span.attributes();
        } else if (node instanceof Link link) {
            return link.attributes();
        } else if (node instanceof Image image) {
            return image.attributes();
        }
        return node instanceof Code code ? code.attributes() : Attributes.NONE;
    }

    /** The nodes and all nodes inside them, each before its children. */
    public static Stream<Node> stream(List<? extends Node> nodes) {
        return nodes.stream().mapMulti(Nodes::visit);
    }

    private static void visit(Node node, Consumer<? super Node> visitor) {
        visitor.accept(node);
        for (Node child : node.children()) {
            visit(child, visitor);
        }
    }

    /** All nodes of an article in reading order, its heading first, its footnotes last. */
    public static Stream<Node> stream(Article article) {
        return Stream.of(
                        stream(article.heading()),
                        stream(article.lead()),
                        article.sections().stream().flatMap(Nodes::stream),
                        article.footnotes().stream().flatMap(note -> stream(note.body())))
                .flatMap(nodes -> nodes);
    }

    /** All nodes of a section in reading order: its title, its body, its sections. */
    public static Stream<Node> stream(Section section) {
        return Stream.of(
                        stream(section.title()),
                        stream(section.body()),
                        section.sections().stream().flatMap(Nodes::stream))
                .flatMap(nodes -> nodes);
    }

    /** Inlines of which no two texts stand side by side, as the reader makes them. */
    public static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>(inlines.size());
        for (Inline next : inlines) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last) instanceof Text before && next instanceof Text text) {
                joined.set(last, new Text(before.text() + text.text()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static void appendText(Node node, StringBuilder out) {
        if (node instanceof Text text) {
            out.append(text.text());
        } else if (node instanceof Code code) {
            out.append(code.text());
        } else if (node instanceof InlineMath math) {
            out.append(math.tex());
        } else if (node instanceof Image image) {
            out.append(image.alternative());
        } else if (node instanceof SoftBreak || node instanceof HardBreak) {
            out.append(' ');
        } else if (node instanceof CodeBlock code) {
            out.append(code.text()).append('\n');
        } else if (node instanceof MathBlock math) {
            out.append(math.tex()).append('\n');
        } else {
            node.children().forEach(child -> appendText(child, out));
            if (node instanceof Block) {
                out.append('\n');
            }
        }
    }
}
