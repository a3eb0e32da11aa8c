package dev.octavo.source.convert.weave;

import dev.octavo.source.convert.component.ComponentName;
import dev.octavo.source.convert.component.Jsx;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.tag.JsxElement;
import dev.octavo.source.markdown.tag.JsxTag;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/** What stands between tags of JSX, as siblings of the tags: HTML's rules tell which elements may hold which. */
final class JsxContent {

    private final Conversion conversion;
    private final Jsx jsx;

    JsxContent(Conversion conversion, Jsx jsx) {
        this.conversion = conversion;
        this.jsx = jsx;
    }

    List<Node> of(List<Node> siblings) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : siblings) {
            if (node instanceof JsxElement) {
                nodes.addAll(of(Syntax.children(node)));
            } else if (jsx.isMdx() && node instanceof Paragraph paragraph && isElement(paragraph)) {
                conversion.smarten(paragraph);
                nodes.addAll(Syntax.children(paragraph));
            } else {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** Whether all of a paragraph stands in elements that are blocks, as MDX has it: {@code <li>text</li>} on a line is no paragraph. */
    private static boolean isElement(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof HtmlInline first) || !isBlock(first)) {
            return false;
        }
        int depth = 0;
        for (Node node : Syntax.children(paragraph)) {
            if (node instanceof HtmlInline html) {
                depth += change(html);
            } else if (depth <= 0 && !isSpace(node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(Node node) {
        return node instanceof SoftLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank());
    }

    private static boolean isBlock(HtmlInline html) {
        return JsxTag.at(html.getLiteral(), 0)
                .filter(tag -> tag.kind() == JsxTag.Kind.OPENING)
                .filter(tag -> tag.name().isEmpty()
                        || ComponentName.isInMdx(tag.name())
                        || tag.name().equals("summary")
                        || new Element(tag.name()).isBlock())
                .isPresent();
    }

    /** By how much a tag changes the depth. */
    private static int change(HtmlInline html) {
        return JsxTag.at(html.getLiteral(), 0).filter(tag -> !tag.isEmpty()).stream()
                .mapToInt(tag -> tag.kind() == JsxTag.Kind.OPENING ? 1 : -1)
                .sum();
    }
}
