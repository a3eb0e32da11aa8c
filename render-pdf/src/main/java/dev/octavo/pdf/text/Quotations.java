package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Marks who is quoted: the last paragraph of a quotation, where it begins with a dash. */
final class Quotations {

    private static final Pattern ATTRIBUTION = Pattern.compile("\\s*[—–―].{1,200}", Pattern.DOTALL);

    private Quotations() {}

    static void mark(Document document) {
        for (Element quote : Elements.named("blockquote", document)) {
            Node last = quote.getLastChild();
            while (last != null && !(last instanceof Element)) {
                last = last.getPreviousSibling();
            }
            if (last instanceof Element paragraph && isAttribution(paragraph)) {
                paragraph.setAttribute("class", "attribution");
            }
        }
    }

    private static boolean isAttribution(Element element) {
        return element.getTagName().equals("p")
                && !element.hasAttribute("class")
                && element.getPreviousSibling() != null
                && ATTRIBUTION.matcher(element.getTextContent()).matches();
    }
}
