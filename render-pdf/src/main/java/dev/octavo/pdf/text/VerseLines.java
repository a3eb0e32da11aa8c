package dev.octavo.pdf.text;

import dev.octavo.internal.Directions;
import dev.octavo.pdf.markup.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Lets the rest of a line of verse that is too long stand further in than the line, so that it is not taken for one of its own. The
 * stylesheet indents all of them and takes that back at the beginning of the first; a box without width does so at that of each other. Not
 * where letters run from the right, among which such boxes would change their places.
 */
final class VerseLines {

    private VerseLines() {}

    static void hang(Document document) {
        for (Element verse : Elements.named("p", document)) {
            if (Elements.classes(verse).contains("line-block") && runsFromLeft(verse)) {
                verse.setAttribute("data-verse", "");
                Elements.within(verse, "br").forEach(VerseLines::hangNext);
            }
        }
    }

    private static boolean runsFromLeft(Element verse) {
        return !Ways.isRightToLeft(verse) && verse.getTextContent().codePoints().noneMatch(Directions::isFromRight);
    }

    private static void hangNext(Element lineBreak) {
        Element start = lineBreak.getOwnerDocument().createElementNS(lineBreak.getNamespaceURI(), "span");
        start.setAttribute("data-verse-line", ""); // any class may be an author's, too
        lineBreak.getParentNode().insertBefore(start, lineBreak.getNextSibling());
    }
}
