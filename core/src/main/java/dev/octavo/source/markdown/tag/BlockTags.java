package dev.octavo.source.markdown.tag;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Finds the tags among words whose element begins in one block and ends in another, {@code …</details>} behind the last words, and
 * brings them out of their paragraphs, headings and emphasis: browsers end a paragraph where such an element ends.
 */
public final class BlockTags {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w.]{0,63}+)(?=[\\s/>])");

    /** Elements that hold blocks, but for those that {@link AskingTag} knows. */
    private static final Set<String> MORE =
            Set.of("figcaption", "ul", "ol", "dl", "dt", "table", "thead", "tbody", "tr", "summary", "form");

    /** A start tag whose end tag has not come yet. */
    private record Start(String name, Node tag, Node block, Node container) {}

    private final Deque<Start> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** The tags to bring out, and the container in which each belongs. */
    private final Map<HtmlInline, Node> torn = new LinkedHashMap<>();

    private BlockTags() {}

    /** Whether an inline may be such a tag. */
    public static boolean mayBe(Node inline) {
        return inline instanceof HtmlInline html && isName(name(html.getLiteral()));
    }

    public static void bind(Node document) {
        BlockTags tags = new BlockTags();
        tags.visit(document);
        TagLifter lifter = new TagLifter();
        tags.torn.forEach(lifter::lift);
    }

    private static String name(String html) {
        Matcher tag = TAG.matcher(html);
        return tag.lookingAt() ? tag.group(2) : "";
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && (Character.isUpperCase(name.charAt(0)) || AskingTag.holdsBlocks(name) || MORE.contains(name));
    }

    /** Elements that begin in a container end with it. */
    private void visit(Node container) {
        int depth = open.size();
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlBlock html) {
                tags(html.getLiteral(), html, html, container);
            } else if (child instanceof Paragraph || child instanceof Heading) {
                words(child, child, container);
            } else if (child instanceof Block) {
                visit(child);
            }
        }
        while (open.size() > depth) {
            pop();
        }
    }

    private void words(Node around, Node block, Node container) {
        for (Node inline = around.getFirstChild(); inline != null; inline = inline.getNext()) {
            if (inline instanceof HtmlInline html) {
                tags(html.getLiteral(), html, block, container);
            } else {
                words(inline, block, container);
            }
        }
    }

    private void tags(String html, Node node, Node block, Node container) {
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = isName(tag.group(2)) ? tag.group(2) : tag.group(2).toLowerCase(Locale.ROOT);
            if (isName(name) && tag.group(1).isEmpty() && !isEmpty(html, tag.end())) {
                open.push(new Start(name, node, block, container));
                counts.merge(name, 1, Integer::sum);
            } else if (isName(name) && !tag.group(1).isEmpty()) {
                close(name, node, block);
            }
        }
    }

    private static boolean isEmpty(String html, int from) {
        int end = html.indexOf('>', from);
        return end > 0 && html.charAt(end - 1) == '/';
    }

    /** An end tag ends the last element of its name that is open, and all in it. */
    private void close(String name, Node tag, Node block) {
        if (counts.getOrDefault(name, 0) == 0) {
            return;
        }
        Start start = pop();
        while (!start.name().equals(name)) {
            start = pop();
        }
        boolean isTorn = start.block() != block || isSummary(start);
        if (isTorn && beginsBlocks(start.tag())) {
            tear(start.tag(), start.container());
            tear(tag, start.container());
        }
    }

    /** Whether a paragraph begins with the summary of the element that it is in, as lines that are indented below {@code <details>} do. */
    private static boolean isSummary(Start start) {
        return start.name().equals("summary") && start.tag().getPrevious() == null;
    }

    /** What begins within a heading or emphasis is closed with it, so that these stay what they are. */
    private static boolean beginsBlocks(Node tag) {
        return tag instanceof HtmlBlock || tag.getParent() instanceof Paragraph;
    }

    private Start pop() {
        Start start = open.pop();
        counts.merge(start.name(), -1, Integer::sum);
        return start;
    }

    private void tear(Node tag, Node container) {
        if (tag instanceof HtmlInline inline) {
            torn.put(inline, container);
        }
    }
}
