package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** MathML to the model's formulas: a formula is its TeX, which most programs that write MathML leave in it. */
final class HtmlMath {

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

    private static String tex(HtmlConverter converter, Element math) {
        Element annotation = math.selectFirst("annotation[encoding*=tex i]");
        return annotation == null ? math.attr("alttext").strip() : Nodes.text(converter.flat(annotation));
    }
}
