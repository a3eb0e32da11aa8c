package dev.octavo.source.convert.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.source.convert.document.Classes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** MathML to the model's formulas: a formula is its TeX, which most programs that write MathML leave in it. */
final class HtmlMath {

    /** What Octavo puts around a formula that is set apart, and its number, which it finds again by itself. */
    private static final Set<String> FRAME = Set.of("formula", "by-row", "math");

    private static final String NUMBER = "formula-number";

    private HtmlMath() {}

    static List<Node> convert(HtmlConverter converter, Element math) {
        String tex = tex(converter, math);
        if (tex.isEmpty()) {
            converter.reportUnwrapped(math);
            return converter.flat(math);
        }
        converter.discardSlots(math);
        return math.attr("display").strip().toLowerCase(Locale.ROOT).equals("block")
                ? List.of(new MathBlock(tex, Attributes.NONE, converter.at(math)))
                : List.of(new InlineMath(tex, converter.at(math)));
    }

    /** Whether an element is only there to hold a formula, as {@code math} or as its source, and its number. */
    static boolean isFrame(Element element, String content) {
        List<Element> children = element.children();
        return !children.isEmpty()
                && children.get(0).normalName().equals(content)
                && children.stream().skip(1).allMatch(child -> child.hasClass(NUMBER));
    }

    /** The formula in a frame, with the attributes that are the frame's. */
    static List<Node> framed(HtmlConverter converter, Element frame) {
        Element content = frame.child(0);
        String tex = content.normalName().equals("math") ? tex(converter, content) : content.wholeText();
        Attributes attributes = Classes.without(converter.attributes(frame), FRAME::contains);
        converter.discardSlots(frame);
        return List.of(new MathBlock(tex, attributes, converter.at(frame)));
    }

    private static String tex(HtmlConverter converter, Element math) {
        Element annotation = math.selectFirst("annotation[encoding*=tex i]");
        if (annotation == null) {
            return math.attr("alttext").strip();
        }
        return annotation.childrenSize() == 0 ? annotation.wholeText().strip() : Nodes.text(converter.flat(annotation));
    }
}
