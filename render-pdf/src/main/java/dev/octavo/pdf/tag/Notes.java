package dev.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The notes at the foot of pages, which the engine tags at the end of the document: each belongs behind the call that leads to
 * it. A call within a heading keeps its note until the heading is over, since headings are read out by themselves.
 */
final class Notes {

    /** How the addresses of the engine's own calls begin. */
    private static final String CALL = "#fs-footnote-";

    private final Map<Element, Tag> bodies = new LinkedHashMap<>();

    private int unnamed;

    private Notes() {}

    /** Takes the notes out of the tree. */
    static Notes takenFrom(Tag root) {
        Notes notes = new Notes();
        notes.take(root);
        return notes;
    }

    Iterable<Tag> bodies() {
        return bodies.values();
    }

    private void take(Tag tag) {
        List<Kid> rest = new ArrayList<>();
        for (Kid kid : tag.kids()) {
            if (kid instanceof Tag body
                    && body.element() != null
                    && body.hasClass("footnote")
                    && body.origin().has("data-number")) {
                bodies.merge(body.element(), body, Notes::joined);
            } else {
                rest.add(kid);
            }
        }
        tag.hold(rest);
        tag.tags().forEach(this::take);
    }

    private static Tag joined(Tag body, Tag more) {
        more.kids().forEach(body::add);
        return body;
    }

    /** Puts each note behind its call, one that nothing calls to the end, and makes references of the calls, also of those that lead to the end of a chapter. */
    void place(Tag root) {
        bodies.values().forEach(this::shape);
        root.all()
                .filter(tag -> tag.hasClass("endnote") && tag.origin().has("id"))
                .forEach(this::shape);
        put(root, true);
        bodies.values().forEach(root::add);
    }

    private void shape(Tag note) {
        note.become("Note");
        note.set("ID", note.origin().has("id") ? note.origin().attribute("id") : "note-" + ++unnamed);
        note.all().filter(Notes::isLabel).findFirst().ifPresent(label -> label.become("Lbl"));
    }

    private static boolean isLabel(Tag tag) {
        String name = tag.origin().name();
        return name.equals("fs-footnote-marker") || name.equals("sup");
    }

    /** Returns the notes that are to stand behind the tag, since they may not stand in it. */
    private List<Tag> put(Tag tag, boolean holderHoldsNotes) {
        boolean holdsNotes = holderHoldsNotes && holdsNotes(tag);
        List<Kid> kids = new ArrayList<>();
        List<Tag> waiting = new ArrayList<>();
        for (Kid kid : tag.kids()) {
            List<Tag> behind = kid instanceof Tag inner ? put(inner, holdsNotes) : List.of();
            kids.add(kid instanceof Tag inner && isCall(inner) ? reference(inner) : kid);
            List<? super Tag> place = holdsNotes ? kids : waiting;
            place.addAll(behind);
        }
        tag.hold(kids);
        if (isCall(tag)) {
            bodyOf(tag).ifPresent(note -> {
                waiting.add(note);
                waiting.addAll(put(note, true));
            });
        }
        return waiting;
    }

    private static boolean isCall(Tag tag) {
        return tag.is("Link")
                && tag.element() != null
                && (address(tag).startsWith(CALL) || isIn(tag.element(), "footnote-call"));
    }

    private static String address(Tag link) {
        return link.element() == null ? "" : link.element().getAttribute("href");
    }

    private static boolean isIn(Element element, String className) {
        return element.getParentNode() instanceof Element around
                && around.getAttribute("class").equals(className);
    }

    private static Tag reference(Tag link) {
        Tag reference = new Tag("Reference");
        reference.add(link);
        return reference;
    }

    private Optional<Tag> bodyOf(Tag call) {
        return address(call).startsWith(CALL) && call.element() != null
                ? Optional.ofNullable(bodies.remove((Element) call.element().getParentNode()))
                : Optional.empty();
    }

    /** Whether notes may stand in it, rather than behind it. */
    private static boolean holdsNotes(Tag tag) {
        return !tag.isHeading() && !tag.is("Link") && !tag.is("Caption");
    }
}
