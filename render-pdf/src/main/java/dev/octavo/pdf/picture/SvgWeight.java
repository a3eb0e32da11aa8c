package dev.octavo.pdf.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How much there is to draw. A few lines of references to one another draw more than any machine could: each element that is
 * used counts as often as it is.
 */
final class SvgWeight {

    private static final long MOST = 30_000;
    private static final int DEEPEST = 200;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> weights = new HashMap<>();
    private final Set<Element> open = new HashSet<>();
    private boolean tooDeep;
    private long total;

    private SvgWeight() {}

    static SvgWeight of(Document svg) {
        SvgWeight weight = new SvgWeight();
        weight.index(svg.getDocumentElement(), 0);
        if (!weight.tooDeep) {
            weight.total = weight.weigh(svg.getDocumentElement(), 0);
        }
        return weight;
    }

    boolean isTooMuch() {
        return tooDeep || total > MOST;
    }

    private void index(Element element, int depth) {
        if (depth > DEEPEST) {
            tooDeep = true;
            return;
        }
        byId.putIfAbsent(element.getAttribute("id"), element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                index(inner, depth + 1);
            }
        }
    }

    /** A cycle of references weighs too much. */
    private long weigh(Element element, int depth) {
        Long known = weights.get(element);
        if (known != null) {
            return known;
        } else if (!open.add(element) || depth > DEEPEST) {
            return MOST + 1;
        }
        long sum = 1;
        Element used = used(element);
        if (used != null) {
            sum = Math.min(MOST + 1, sum + weigh(used, depth + 1));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                sum = Math.min(MOST + 1, sum + weigh(inner, depth + 1));
            }
        }
        open.remove(element);
        weights.put(element, sum);
        return sum;
    }

    private @Nullable Element used(Element element) {
        if (!"use".equals(element.getLocalName())) {
            return null;
        }
        String href = SvgCleaning.href(element);
        return href.startsWith("#") ? byId.get(href.substring(1)) : null;
    }
}
