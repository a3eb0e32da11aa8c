package dev.octavo.pdf.picture;

import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes out of a drawing what runs, what leads elsewhere, and effects, which are painted pixel by pixel. */
final class SvgCleaning {

    private static final Set<String> REMOVED = Set.of(
            "script",
            "foreignObject",
            "handler",
            "listener",
            "iframe",
            "audio",
            "video",
            "animate",
            "animateColor",
            "animateMotion",
            "animateTransform",
            "set",
            "font-face-uri",
            "color-profile",
            "cursor");

    /** What nobody sees missing on paper. */
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "handler",
            "listener",
            "animate",
            "animateColor",
            "animateMotion",
            "animateTransform",
            "set",
            "cursor");

    /** What is nothing without what it refers to. */
    private static final Set<String> REFERRING = Set.of("use", "textPath", "tref");

    private static final Pattern IMPORT = Pattern.compile("@import[^;]*;?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ELSEWHERE = Pattern.compile("url\\(\\s*[\"']?(?!#)[^)]*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:[^;}]*;?");
    private static final Pattern FILTER = Pattern.compile("(?<![-\\w])filter\\s*:[^;}]*;?", Pattern.CASE_INSENSITIVE);
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern DATA = Pattern.compile("\\s*data:image/[a-z+.-]+;base64,(.*)", Pattern.DOTALL);
    private static final long MOST_PIXELS = 16_000_000;

    private final boolean withoutDashes;
    private boolean simplified;

    private SvgCleaning(boolean withoutDashes) {
        this.withoutDashes = withoutDashes;
    }

    /** Cleans a drawing, and tells whether something was taken out that could be seen. */
    static boolean clean(Element svg) {
        SvgCleaning cleaning = new SvgCleaning(SvgDashes.areTooMany(svg));
        cleaning.cleanAll(svg);
        return cleaning.simplified;
    }

    private void cleanAll(Element root) {
        cleanAttributes(root);
        for (Node child : children(root)) {
            if (child instanceof Element element) {
                if (isRemoved(element)) {
                    simplified |= !UNSEEN.contains(element.getLocalName());
                    root.removeChild(element);
                } else {
                    cleanAll(element);
                }
            } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                root.removeChild(child);
            }
        }
        if ("style".equals(root.getLocalName())) {
            root.setTextContent(cleaned(root.getTextContent()));
        }
    }

    private static boolean isRemoved(Element element) {
        String name = element.getLocalName();
        return REMOVED.contains(name)
                || ("image".equals(name) && !isModest(element))
                || (REFERRING.contains(name) && !href(element).startsWith("#"));
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private void cleanAttributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<Attr> all = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            all.add((Attr) attributes.item(i));
        }
        all.forEach(attribute -> clean(element, attribute));
    }

    private void clean(Element element, Attr attribute) {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        boolean link = name.equals("href") && !attribute.getValue().strip().startsWith("#");
        if (name.toLowerCase(Locale.ROOT).startsWith("on") || name.equals("base")) {
            element.removeAttributeNode(attribute);
        } else if (name.equals("filter") || (withoutDashes && name.equals("stroke-dasharray"))) {
            simplified = true;
            element.removeAttributeNode(attribute);
        } else if (link && !"image".equals(element.getLocalName())) {
            simplified |= !"a".equals(element.getLocalName());
            element.removeAttributeNode(attribute);
        } else if (attribute.getValue().contains("url(") || name.equals("style")) {
            attribute.setValue(cleaned(attribute.getValue()));
        }
    }

    private String cleaned(String css) {
        String dashed = withoutDashes ? DASHES.matcher(css).replaceAll("") : css;
        String clean = FILTER.matcher(
                        ELSEWHERE.matcher(IMPORT.matcher(dashed).replaceAll("")).replaceAll("none"))
                .replaceAll("");
        simplified |= !clean.equals(css);
        return clean;
    }

    /** What an element refers to; empty for nothing. */
    static String href(Element element) {
        String link = element.getAttributeNS(XLINK, "href");
        return (link.isEmpty() ? element.getAttribute("href") : link).strip();
    }

    /** Whether it is a picture within the drawing itself, of no more pixels than a page needs. */
    private static boolean isModest(Element image) {
        Matcher data = DATA.matcher(href(image));
        if (!data.matches()) {
            return false;
        }
        try {
            Resource resource = new Resource("picture", Base64.getMimeDecoder().decode(data.group(1)));
            Optional<ImageInfo> info = ImageInfo.of(resource);
            return info.isPresent()
                    && !info.get().mediaType().equals("image/svg+xml")
                    && !info.get().mediaType().equals("image/webp")
                    && (long) info.get().width() * info.get().height() <= MOST_PIXELS;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
