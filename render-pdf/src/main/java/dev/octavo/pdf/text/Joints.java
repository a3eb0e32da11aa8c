package dev.octavo.pdf.text;

import dev.octavo.pdf.markup.Elements;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Keeps together what no space parts at the edge of an element: a word and the call of its note, “E=mc” and its square, a
 * bracket and the name in it. The engine may begin a line with any element. So the word before keeps room for what
 * follows, and gives it back at its end.
 */
final class Joints {

    private static final Set<String> CALLS = Set.of("footnote", "footnote-call");

    /** What words may stand in. */
    static final Set<String> INLINE = Set.of("a", "code", "del", "em", "ins", "mark", "span", "strong", "sub", "sup");

    /** In letters. What is longer may be broken itself. */
    private static final int LONGEST = 18;

    /** Chinese and Japanese letters are as wide as two. */
    private static final int LETTERS_OF_A_SQUARE = 2;

    /** Of a letter and of the room for the call of a note, in the size of the text. */
    private static final double LETTER = 0.55;

    /** Scripts from here on have lines that end behind any letter. */
    private static final char FIRST_IDEOGRAPH = '\u2E80';

    /** What parts words here; a space that no line ends at does not. */
    private static final String WHITE = " \t\n\u000B\f\r";

    private static final Pattern FIRST_WORD = Pattern.compile("[^\\s\u00A0]+?(?=[\\s\u00A0]|(?<=[/\\\\._:(,-])|$)");

    /** Opening signs at the end of text, which Chinese and Japanese, whose letters part everywhere, keep with what follows. */
    private static final Pattern OPENING = Pattern.compile("[\\p{Ps}\\p{Pi}]+$");

    private final double textSize;

    private Joints(double textSize) {
        this.textSize = textSize;
    }

    /** Ties the elements of a document, whose text is of a size in points. */
    static void tie(Document document, double textSize) {
        Joints joints = new Joints(textSize);
        Elements.of(document).stream().filter(Joints::isJoined).forEach(joints::tie);
    }

    private static boolean isJoined(Element element) {
        return CALLS.contains(element.getAttribute("class")) || INLINE.contains(element.getTagName());
    }

    private void tie(Element element) {
        Node before = element.getPreviousSibling();
        while (before instanceof Element inner && INLINE.contains(inner.getTagName())) {
            before = inner.getLastChild();
        }
        if (before instanceof Text text) {
            int start = startOfLastWord(text.getData());
            String word = text.getData().substring(start);
            if (!word.isEmpty() && CALLS.contains(element.getAttribute("class"))) {
                tie(text, start, 0);
            } else if (!word.isEmpty() && isAlphabetic(word) && !isInNarrowPlace(element)) {
                int room = room(element);
                if (room > 0) {
                    tie(text, start, room);
                }
            } else if (!isInNarrowPlace(element)) {
                tieOpening(text, element);
            }
        }
    }

    private static int startOfLastWord(String text) {
        int start = text.length();
        while (start > 0 && WHITE.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private void tieOpening(Text before, Element element) {
        Matcher signs = OPENING.matcher(before.getData());
        if (signs.find()) {
            tie(before, signs.start(), Math.max(LETTERS_OF_A_SQUARE, room(element)));
        }
    }

    /** How many letters from an element on need room beside the word before it; 0 where a line may end between them. */
    private static int room(Node element) {
        int letters = 0;
        for (Node node = element; node != null && letters < LONGEST; node = node.getNextSibling()) {
            String text = node.getTextContent();
            Matcher word = FIRST_WORD.matcher(text);
            if (!word.lookingAt() || !isAlphabetic(word.group())) {
                break;
            }
            letters += word.end();
            if (word.end() < text.length()) {
                break;
            }
        }
        return Math.min(LONGEST, letters);
    }

    static boolean isAlphabetic(String word) {
        return word.chars().allMatch(c -> c < FIRST_IDEOGRAPH);
    }

    /** In a cell a word has no room to give; in code, lines are broken by their columns. */
    private static boolean isInNarrowPlace(Element element) {
        for (Node around = element.getParentNode(); around != null; around = around.getParentNode()) {
            if (Set.of("td", "th", "pre", "code").contains(around.getNodeName())) {
                return true;
            }
        }
        return false;
    }

    private void tie(Text before, int start, int room) {
        String text = before.getData();
        before.setData(text.substring(0, start));
        Element tied = span("tied", before);
        tied.appendChild(before.getOwnerDocument().createTextNode(text.substring(start)));
        Element back = span("back", before);
        tied.appendChild(back);
        before.getParentNode().insertBefore(tied, before.getNextSibling());
        if (room > 0) {
            String points = String.format(Locale.ROOT, "%.2fpt", room * LETTER * textSize);
            tied.setAttribute("style", "padding-right: " + points);
            back.setAttribute("style", "margin-right: -" + points);
        }
    }

    private static Element span(String name, Text beside) {
        String namespace = beside.getParentNode().getNamespaceURI();
        Element span = beside.getOwnerDocument().createElementNS(namespace, "span");
        span.setAttribute("class", name);
        return span;
    }
}
