package dev.octavo.source.convert.document;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Paragraph;
import dev.octavo.model.RawBlock;
import dev.octavo.model.RawInline;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.source.text.SpaceAround;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes legal content of blocks and inlines that stand side by side, as HTML lets them. */
public final class Flow {

    private Flow() {}

    /** Nodes with every run of texts made one; an empty text is left out. */
    public static List<Node> joined(List<Node> nodes) {
        return isJoined(nodes) ? nodes : joinedAnew(nodes);
    }

    /** Whether no text is empty or has another one behind it, as in most flows. */
    private static boolean isJoined(List<Node> nodes) {
        boolean afterText = false;
        for (Node node : nodes) {
            boolean isText = node instanceof Text;
            if (isText && (afterText || ((Text) node).text().isEmpty())) {
                return false;
            }
            afterText = isText;
        }
        return true;
    }

    private static List<Node> joinedAnew(List<Node> nodes) {
        List<Node> joined = new ArrayList<>(nodes.size());
        int start = 0;
        while (start < nodes.size()) {
            int end = endOfTexts(nodes, start);
            if (end > start) {
                Text text = joined(nodes, start, end);
                joined.addAll(text.text().isEmpty() ? List.of() : List.of(text));
            } else {
                joined.add(nodes.get(end++));
            }
            start = end;
        }
        return joined;
    }

    private static int endOfTexts(List<Node> nodes, int start) {
        int end = start;
        while (end < nodes.size() && nodes.get(end) instanceof Text) {
            end++;
        }
        return end;
    }

    /** A run of texts as one; the text itself where it stands alone, as most do. */
    private static Text joined(List<Node> nodes, int start, int end) {
        if (end == start + 1) {
            return (Text) nodes.get(start);
        }
        StringBuilder run = new StringBuilder();
        nodes.subList(start, end).forEach(text -> run.append(((Text) text).text()));
        return new Text(run.toString());
    }

    /** Blocks alone: every run of inlines becomes a paragraph, unless it is only white space. */
    public static List<Block> blocks(List<? extends Node> flow, SourceRange at) {
        return blocks(flow, at, SpaceAround::trimmed);
    }

    /** As the other, with what is left of each run. */
    static List<Block> blocks(List<? extends Node> flow, SourceRange at, UnaryOperator<List<Inline>> trimmed) {
        List<Block> blocks = new ArrayList<>();
        List<Inline> run = new ArrayList<>();
        for (Node node : flow) {
            if (node instanceof Inline inline) {
                run.add(inline);
            } else {
                closeRun(trimmed.apply(run), blocks, at);
                run.clear();
                blocks.add((Block) node);
            }
        }
        closeRun(trimmed.apply(run), blocks, at);
        return blocks;
    }

    private static void closeRun(List<Inline> content, List<Block> blocks, SourceRange at) {
        if (content.isEmpty()) {
            return;
        }
        if (isAnchor(content.get(0)) && content.stream().allMatch(Flow::isAnchor)) {
            content.forEach(anchor -> blocks.add(new Group(List.of(), ((Span) anchor).attributes(), at)));
        } else {
            blocks.add(new Paragraph(content, Attributes.NONE, at));
        }
    }

    /** A place to link to, which would be an empty line if it were a paragraph. */
    private static boolean isAnchor(Inline inline) {
        return inline instanceof Span span && span.content().isEmpty();
    }

    /** Inlines alone: blocks are made flat, a space between them. */
    public static List<Inline> inlines(List<? extends Node> flow) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node : flow) {
            if (node instanceof Inline inline) {
                inlines.add(inline);
            } else {
                if (!inlines.isEmpty()) {
                    inlines.add(new Text(" "));
                }
                inlines.addAll(flat((Block) node));
            }
        }
        return inlines;
    }

    private static List<Inline> flat(Block block) {
        if (block instanceof CodeBlock code) {
            String text = code.text().strip().replace('\n', ' ');
            return text.isEmpty() ? List.of() : List.of(Code.of(text));
        } else if (block instanceof MathBlock math) {
            return List.of(new InlineMath(math.tex(), math.at()));
        } else if (block instanceof RawBlock raw) {
            return List.of(new RawInline(raw.format(), raw.text(), raw.at()));
        }
        return inlines(block.children());
    }

    /**
     * Puts inlines into something; where blocks stand among them, each run of inlines for itself, and the text of each
     * paragraph and heading.
     */
    public static List<Node> wrapped(
            List<? extends Node> flow, SourceRange at, Function<List<Inline>, Inline> wrapper) {
        return wrapped(flow, Attributes.NONE, at, (content, none) -> wrapper.apply(content));
    }

    /** As the other, into something that has attributes; of several, the first alone has the identifier. */
    public static List<Node> wrapped(
            List<? extends Node> flow,
            Attributes attributes,
            SourceRange at,
            BiFunction<List<Inline>, Attributes, Inline> wrapper) {
        if (flow.stream().allMatch(Inline.class::isInstance)) {
            return List.of(wrapper.apply(inlines(flow), attributes));
        }
        List<Node> parts = new ArrayList<>();
        Attributes left = attributes;
        for (Block block : blocks(flow, at)) {
            Attributes own = left;
            parts.add(wrapped(block, content -> wrapper.apply(content, own)));
            left = block instanceof Paragraph || block instanceof Heading ? left.withId("") : left;
        }
        return parts;
    }

    private static Node wrapped(Block block, Function<List<Inline>, Inline> wrapper) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(List.of(wrapper.apply(paragraph.content())), paragraph.attributes(), paragraph.at());
        } else if (block instanceof Heading heading) {
            List<Inline> content = List.of(wrapper.apply(heading.content()));
            return new Heading(heading.level(), content, heading.attributes(), heading.at());
        }
        return block;
    }
}
