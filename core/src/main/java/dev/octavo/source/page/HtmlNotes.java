package dev.octavo.source.page;

import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.source.address.Urls;
import dev.octavo.source.convert.html.HtmlConverter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The footnotes of a page as Octavo, pandoc, GitHub, Goldmark and kramdown write them: the items of a list at its end,
 * which raised numbers in the text link to, and which link back.
 */
public final class HtmlNotes {

    /** A note, which may call others, even itself. */
    private static final class Note {

        private final String label;
        private final Element element;
        private final List<Note> calls = new ArrayList<>();

        Note(String label, Element element) {
            this.label = label;
            this.element = element;
        }
    }

    private static final String ENDNOTES = "[role=doc-endnotes], .footnotes, aside[role=doc-footnote]";
    private static final String CALL =
            "[role=doc-noteref], .footnote-ref, .footnote, [data-footnote-ref], [rel=footnote], :has(> sup)";
    private static final String APPARATUS = "[role=doc-backlink], .footnote-back, .footnote-backref, .reversefootnote, "
            + "[data-footnote-backref], .footnote-number";

    private static final Pattern PREFIX = Pattern.compile("^(user-content-)?fn[:-]?(?=.)");
    private static final Pattern TRAILING_SPACE = Pattern.compile("(?<![\\s\\u00A0\\u202F])[\\s\\u00A0\\u202F]++$");

    private final HtmlConverter converter;
    private final Map<String, Note> byId = new LinkedHashMap<>();
    private final Set<Element> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> labels = new HashSet<>();
    private final List<Note> calledByText = new ArrayList<>();

    private HtmlNotes(HtmlConverter converter) {
        this.converter = converter;
    }

    /** Finds the notes of an article and what calls them, and takes both out of the text that a converter makes. */
    public static HtmlNotes take(Element article, HtmlConverter converter) {
        HtmlNotes notes = new HtmlNotes(converter);
        article.select(ENDNOTES).forEach(notes::takeNotes);
        for (Note note : notes.byId.values()) {
            note.element.select(APPARATUS).forEach(notes::takeApparatus);
            notes.replaceCalls(note.element, note.calls);
        }
        notes.replaceCalls(article, notes.calledByText);
        return notes;
    }

    private void takeNotes(Element container) {
        List<Element> items = container.nameIs("aside") ? List.of(container) : items(container);
        boolean holdsNotesOnly =
                !items.isEmpty() && items.stream().noneMatch(item -> item.id().isEmpty());
        if (holdsNotesOnly) {
            converter.replace(container);
            items.forEach(this::add);
        }
    }

    /** The items of the lists in an element that holds nothing else but a heading and a line; none when it does. */
    private static List<Element> items(Element container) {
        List<Element> items = new ArrayList<>();
        for (Element child : container.children()) {
            if (child.nameIs("ol") || child.nameIs("ul")) {
                items.addAll(child.children());
            } else if (!child.normalName().matches("hr|h[1-6]")) {
                return List.of();
            }
        }
        return container.ownText().isBlank() ? items : List.of();
    }

    private void add(Element element) {
        String id = element.id();
        element.removeAttr("id");
        String number = PREFIX.matcher(id).replaceFirst("");
        String label = labels.add(number) ? number : id;
        labels.add(label);
        byId.putIfAbsent(id, new Note(label, element));
    }

    private void replaceCalls(Element text, List<Note> calls) {
        for (Element link : text.select("a[href^=#]")) {
            Note note = byId.get(Urls.fragment(link.attr("href")));
            if (note != null) {
                replaceCall(link, note, calls);
            }
        }
    }

    private void replaceCall(Element link, Note note, List<Note> calls) {
        Element raised = raised(link);
        if ((!raised.equals(link) || link.is(CALL)) && replaced.add(link)) {
            calls.add(note);
            converter.replace(raised, new FootnoteReference(note.label, converter.at(link)));
        }
    }

    /** The element that raises a link and holds nothing else, or the link itself. */
    private static Element raised(Element link) {
        Element parent = link.parent();
        if (parent == null || !parent.nameIs("sup") || parent.childrenSize() != 1) {
            return link;
        }
        return parent.text().equals(link.text()) ? parent : link;
    }

    /** What leads back and forth is made anew by those who write the note. */
    private void takeApparatus(Element link) {
        converter.replace(link);
        if (link.previousSibling() instanceof TextNode text) {
            text.text(TRAILING_SPACE.matcher(text.getWholeText()).replaceFirst(""));
        }
    }

    /** All notes in the order of their first calls; those that are never called come last. */
    public List<Footnote> read() {
        Set<Note> called = new LinkedHashSet<>();
        addCalled(calledByText, called);
        for (Note note : byId.values()) {
            if (!called.contains(note)) {
                reportUnused(note);
                addCalled(List.of(note), called);
            }
        }
        return called.stream().map(this::footnote).toList();
    }

    /** Adds notes, and then the notes that these call. */
    private static void addCalled(List<Note> notes, Set<Note> called) {
        Deque<Note> waiting = new ArrayDeque<>(notes);
        while (!waiting.isEmpty()) {
            Note note = waiting.remove();
            if (called.add(note)) {
                waiting.addAll(note.calls);
            }
        }
    }

    private void reportUnused(Note note) {
        converter
                .conversion()
                .findings()
                .warning(
                        "footnote-unused",
                        "the footnote " + note.label + " is never called; it comes last",
                        converter.at(note.element));
    }

    private Footnote footnote(Note note) {
        return new Footnote(note.label, converter.blocks(note.element), converter.at(note.element));
    }
}
