package dev.octavo.source.convert.weave;

import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.convert.component.Jsx;
import dev.octavo.source.convert.component.TopicElements;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.html.Comments;
import dev.octavo.source.convert.html.HtmlConverters;
import dev.octavo.source.convert.html.WovenHtml;
import dev.octavo.source.markdown.tag.JsxElement;
import dev.octavo.source.markdown.template.MarkedTag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Parses the HTML among Markdown siblings, and puts the siblings where the HTML has room for them. */
public final class HtmlWeaver {

    private static final Pattern REMOVED =
            Pattern.compile("<(script|style)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w.:-]{0,63}+)(?=[\\s/>])");

    private final Conversion conversion;
    private final Jsx jsx;
    private final HtmlConverters converters;
    private final Function<Node, List<? extends dev.octavo.model.Node>> blocks;
    private final Function<Node, List<? extends dev.octavo.model.Node>> inlines;
    private final UnknownElements unknown;

    /**
     * Of one document.
     *
     * @param blocks what a block becomes
     * @param inlines what an inline becomes
     */
    public HtmlWeaver(
            Conversion conversion,
            TopicElements topic,
            HtmlConverters converters,
            Function<Node, List<? extends dev.octavo.model.Node>> blocks,
            Function<Node, List<? extends dev.octavo.model.Node>> inlines) {
        this.conversion = conversion;
        this.jsx = new Jsx(conversion);
        this.converters = converters;
        this.blocks = blocks;
        this.inlines = inlines;
        this.unknown = new UnknownElements(topic, conversion.findings());
    }

    /** Whether HTML is among blocks that has more than comments. */
    public static boolean isAmong(List<Node> blocks) {
        for (Node node : blocks) {
            if (node instanceof JsxElement
                    || (node instanceof HtmlBlock html
                            && !Comments.removed(html.getLiteral()).isBlank())) {
                return true;
            }
        }
        return false;
    }

    /** What blocks become, among which HTML stands. */
    public List<dev.octavo.model.Node> blocks(List<Node> siblings) {
        List<Node> nodes = new JsxContent(conversion, jsx).of(siblings);
        WovenHtml woven = new WovenHtml(conversion.source(), () -> paired(nodes));
        for (Node node : nodes) {
            if (node instanceof HtmlBlock html) {
                weave(html.getLiteral(), "\n", node, woven);
            } else if (node instanceof HtmlInline html) {
                weave(html.getLiteral(), "", node, woven);
            } else {
                woven.slot(node);
            }
        }
        return converters
                .of(woven, node -> node instanceof Block ? blocks.apply(node) : inlines.apply(node))
                .convert();
    }

    /** What inlines become, among which HTML stands. */
    public List<dev.octavo.model.Node> inlines(List<Node> siblings) {
        WovenHtml woven = new WovenHtml(conversion.source(), () -> paired(siblings));
        Set<String> absent = new HashSet<>();
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof HtmlInline html) {
                weave(html.getLiteral(), "", html, woven);
                i = endOfRemoved(siblings, i, absent);
            } else {
                woven.slot(siblings.get(i));
            }
        }
        return converters.of(woven, inlines).convert();
    }

    private void weave(String html, String end, Node node, WovenHtml woven) {
        new HtmlChunk(written(html) + end, node.getSourceSpans(), woven, conversion, jsx, unknown).weave();
    }

    private String written(String html) {
        if (jsx.isMdx()) {
            return jsx.withoutTemplates(html);
        }
        return conversion.options().has(MarkdownExtension.TEMPLATE_MARKS) ? MarkedTag.requoted(html) : html;
    }

    /**
     * The index of the end tag of an element whose content is left out, where the tag at an index opens one.
     *
     * @param absent the end tags that were looked for in vain, which are not looked for again
     */
    private static int endOfRemoved(List<Node> siblings, int index, Set<String> absent) {
        Matcher tag = REMOVED.matcher(literal(siblings.get(index)));
        if (tag.matches()) {
            String endTag = "</" + tag.group(1).toLowerCase(Locale.ROOT);
            for (int i = index + 1; i < siblings.size() && !absent.contains(endTag); i++) {
                if (literal(siblings.get(i)).toLowerCase(Locale.ROOT).startsWith(endTag)) {
                    return i;
                }
            }
            absent.add(endTag);
        }
        return index;
    }

    /** The names of which start tags and end tags stand among siblings. */
    private static Set<String> paired(List<Node> siblings) {
        Set<String> opened = new HashSet<>();
        Set<String> closed = new HashSet<>();
        for (Node node : siblings) {
            Matcher tag = TAG.matcher(node instanceof HtmlBlock html ? html.getLiteral() : literal(node));
            while (tag.find()) {
                (tag.group(1).isEmpty() ? opened : closed).add(tag.group(2));
            }
        }
        opened.retainAll(closed);
        return opened;
    }

    private static String literal(Node node) {
        return node instanceof HtmlInline html ? html.getLiteral() : "";
    }
}
