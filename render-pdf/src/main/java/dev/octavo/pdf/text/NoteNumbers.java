package dev.octavo.pdf.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Numbers the notes of each chapter anew where addresses stand among them, in the order in which they are called; those of a book
 * that counts them through, all of them. An author's own class of that name, which has no number, makes no note.
 */
public final class NoteNumbers {

    /** The attribute of a body whose notes are counted through. */
    public static final String THROUGH = "data-notes-through";

    private final Map<String, Integer> byId = new HashMap<>();
    private final Deque<Element> notes = new ArrayDeque<>();
    private int last;

    private NoteNumbers() {}

    static void renumber(Document document) {
        eachChapter(document.getDocumentElement());
    }

    private static boolean isWhole(Element element) {
        String kind = element.getAttribute("class");
        return element.hasAttribute(THROUGH) || kind.equals("chapter") || kind.equals("article");
    }

    private static void eachChapter(Element element) {
        if (isWhole(element)) {
            new NoteNumbers().renumberAll(element);
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                eachChapter(inner);
            }
        }
    }

    /** What the text calls is counted before what only notes call, which stand where the text calls them. */
    private void renumberAll(Element chapter) {
        renumberInside(chapter);
        while (!notes.isEmpty()) {
            Element note = notes.remove();
            if (isEndnote(note)) {
                setText(note.getFirstChild(), number(note));
            }
            renumberInside(note);
        }
    }

    private void renumberInside(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                renumber(inner);
            }
        }
    }

    private void renumber(Element element) {
        if (!element.hasAttribute("data-number")) {
            renumberInside(element);
        } else if (isEndnote(element)) {
            notes.add(element);
        } else if (element.getAttribute("class").equals("footnote")) {
            element.setAttribute("data-number", "" + number(element));
            notes.add(element);
        } else {
            setText(element, number(element));
        }
    }

    private static boolean isEndnote(Element element) {
        return element.getAttribute("class").equals("endnote");
    }

    /** An address has no identifier, and is called once. */
    private int number(Element note) {
        String id = note.getAttribute("data-note");
        return id.isEmpty() ? ++last : byId.computeIfAbsent(id, first -> ++last);
    }

    private static void setText(Node call, int number) {
        Node place = call.getFirstChild() instanceof Element link ? link : call;
        place.setTextContent("" + number);
    }
}
