package dev.octavo.source.convert;

import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.markdown.template.MarkedTag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Parses the HTML among Markdown siblings, and puts the siblings where the HTML has room for them. */
final class HtmlWeaver {

    private static final Pattern REMOVED =
            Pattern.compile("<(script|style)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w.:-]{0,63}+)(?=[\\s/>])");

    private HtmlWeaver() {}

    static List<dev.octavo.model.Node> blocks(List<Node> siblings, Conversion conversion) {
        List<Node> nodes = new JsxContent(conversion).of(siblings);
        WovenHtml woven = new WovenHtml(conversion.source(), () -> paired(nodes));
        for (Node node : nodes) {
            if (node instanceof HtmlBlock html) {
                HtmlChunk.weave(
                        written(html.getLiteral(), conversion) + '\n', html.getSourceSpans(), woven, conversion);
            } else if (node instanceof HtmlInline html) {
                HtmlChunk.weave(written(html.getLiteral(), conversion), html.getSourceSpans(), woven, conversion);
            } else {
                woven.slot(node);
            }
        }
        return new HtmlConverter(
                        woven,
                        conversion,
                        node -> node instanceof Block
                                ? conversion.blocks().convert(node)
                                : conversion.inlines().convertToFlow(node))
                .convert();
    }

    static List<dev.octavo.model.Node> inlines(List<Node> siblings, Conversion conversion) {
        WovenHtml woven = new WovenHtml(conversion.source(), () -> paired(siblings));
        Set<String> absent = new HashSet<>();
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof HtmlInline html) {
                HtmlChunk.weave(written(html.getLiteral(), conversion), html.getSourceSpans(), woven, conversion);
                i = endOfRemoved(siblings, i, absent);
            } else {
                woven.slot(siblings.get(i));
            }
        }
        return new HtmlConverter(woven, conversion, conversion.inlines()::convertToFlow).convert();
    }

    private static String written(String html, Conversion conversion) {
        if (conversion.jsx().isMdx()) {
            return conversion.jsx().withoutTemplates(html);
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
