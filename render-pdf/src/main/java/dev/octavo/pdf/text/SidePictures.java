package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Marks the pictures that their authors put to a side. In running text the words flow around them, if they leave room for words;
 * else, and in lists, cells, notes and the like, they stand at that side alone.
 */
final class SidePictures {

    private static final Set<String> AROUND = Set.of("section", "article");
    private static final Set<String> LEAVES = Set.of("article", "chapter");

    /** What holds nothing else, but for a link around it. */
    private static final Set<String> ALONE = Set.of("picture", "pictures");

    /** Of the measure; beside wider ones lines would be too short. */
    private static final double WIDEST = 0.55;

    /** Of the height of the text. */
    private static final double HIGHEST = 0.6;

    /** Of lines beside a picture, in the size of the text: some twenty letters. */
    private static final double SHORTEST = 9;

    /** For each em of lines beside a picture, more than there are. */
    private static final double LETTERS_BESIDE = 4;

    /** Of a letter of a caption, in the size of the text, rather too much. */
    private static final double CAPTION_LETTER = 0.45;

    /** Of a line of a caption, and of the space above it, in lines of the text. */
    private static final double CAPTION_LINE = 0.8;

    private static final double POINTS_IN_PIXEL = 0.75;

    private final Measure measure;

    private SidePictures(Measure measure) {
        this.measure = measure;
    }

    static void mark(Document document, Measure measure) {
        SidePictures pictures = new SidePictures(measure);
        Elements.named("figure", document).forEach(pictures::markFigure);
        for (Element picture : Elements.named("img", document)) {
            Element part = partOfLine(picture);
            String side = side(picture).isEmpty() ? side(part) : side(picture);
            if (!side.isEmpty()
                    && part.getParentNode() instanceof Element paragraph
                    && paragraph.getTagName().equals("p")) {
                pictures.mark(picture, part, side, paragraph);
            }
        }
    }

    /** A picture, or the link that holds nothing else. */
    private static Element partOfLine(Element picture) {
        return picture.getParentNode() instanceof Element link
                        && link.getTagName().equals("a")
                        && link.getChildNodes().getLength() == 1
                ? link
                : picture;
    }

    private void mark(Element picture, Element part, String side, Element paragraph) {
        boolean isAlone = !Collections.disjoint(ALONE, Elements.classes(paragraph));
        boolean floats = (isAlone || part.getPreviousSibling() == null)
                && isOnlyPicture(paragraph)
                && isRunningText(paragraph)
                && leavesRoom(picture, points(picture, "height"))
                && !hasNotesBeside(picture, points(picture, "height"), paragraph);
        if (floats) {
            part.setAttribute("data-float", side);
            keepRoom(points(picture, "height"), paragraph);
        }
        if (isAlone) {
            paragraph.setAttribute("data-side", floats ? "float" : side);
        }
    }

    /** A picture with its caption, which is as wide. */
    private void markFigure(Element figure) {
        List<Element> pictures = Elements.within(figure, "img");
        if (side(figure).isEmpty() || pictures.size() != 1 || points(pictures.get(0), "width") == 0) {
            return;
        }
        Element picture = pictures.get(0);
        double height = points(picture, "height") + heightOfCaption(figure, points(picture, "width"));
        boolean floats =
                isRunningText(figure) && leavesRoom(picture, height) && !hasNotesBeside(picture, height, figure);
        figure.setAttribute("style", String.format(Locale.ROOT, "width: %.2fpt", points(picture, "width")));
        figure.setAttribute(floats ? "data-float" : "data-side", side(figure));
        if (floats) {
            keepRoom(height, framed(figure));
        }
    }

    private double heightOfCaption(Element figure, double width) {
        double letters = figure.getTextContent().strip().length();
        double lines = Math.ceil(letters * CAPTION_LETTER * measure.textSize() / width);
        return (lines + 1) * CAPTION_LINE * measure.leading();
    }

    /** In the flow there must be something that asks for room. */
    private static Element framed(Element figure) {
        Element frame = figure.getOwnerDocument().createElementNS(figure.getNamespaceURI(), "div");
        frame.setAttribute("data-side", "float");
        figure.getParentNode().replaceChild(frame, figure);
        frame.appendChild(figure);
        return frame;
    }

    /** Beside two, one of them in the line, the engine writes over the other. */
    private static boolean isOnlyPicture(Element paragraph) {
        return Elements.within(paragraph, "img").size() == 1;
    }

    private boolean leavesRoom(Element picture, double height) {
        double width = points(picture, "width");
        return width > 0
                && width <= WIDEST * measure.width()
                && measure.width() - width >= SHORTEST * measure.textSize()
                && height <= HIGHEST * measure.height();
    }

    /** The notes of lines beside a float may grow into it from the foot of the page. */
    private boolean hasNotesBeside(Element picture, double height, Element paragraph) {
        double left = LETTERS_BESIDE
                * height
                / measure.leading()
                * (measure.width() - points(picture, "width"))
                / measure.textSize();
        for (Node node = paragraph; node != null && left > 0; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && Elements.within(element).stream()
                            .anyMatch(inner -> Elements.classes(inner).contains("footnote"))) {
                return true;
            }
            left -= node.getTextContent().length();
        }
        return false;
    }

    /** The engine cuts a float at the foot of its page, or moves it alone, and lines that were longer stay beside it. */
    private void keepRoom(double height, Element block) {
        String room = String.format(Locale.ROOT, "-fs-page-break-min-height: %.2fpt; ", height + measure.leading());
        block.setAttribute("style", room + block.getAttribute("style"));
    }

    private static double points(Element picture, String attribute) {
        String pixels = picture.getAttribute(attribute);
        return pixels.matches("\\d{1,6}") ? Integer.parseInt(pixels) * POINTS_IN_PIXEL : 0;
    }

    private static String side(Element picture) {
        List<String> kinds = Elements.classes(picture);
        return kinds.contains("right") ? "right" : kinds.contains("left") ? "left" : "";
    }

    private static boolean isRunningText(Element paragraph) {
        return paragraph.getParentNode() instanceof Element around
                && (AROUND.contains(around.getTagName()) || !Collections.disjoint(LEAVES, Elements.classes(around)));
    }
}
