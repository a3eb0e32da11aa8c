package dev.octavo.source;

import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import java.util.ArrayList;
import java.util.HashSet;
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
final class HtmlNotes {

    /**
     * A note.
     *
     * @param label what references call it by
     * @param element holds its text
     */
    private record Note(String label, Element element) {}

    private static final String ENDNOTES = "[role=doc-endnotes], .footnotes, aside[role=doc-footnote]";
    private static final String CALL =
            "[role=doc-noteref], .footnote-ref, .footnote, [data-footnote-ref], [rel=footnote], :has(> sup)";
    private static final String BACK_LINKS = "[role=doc-backlink], .footnote-back, .footnote-backref, .reversefootnote, "
            + "[data-footnote-backref]";

    private static final Pattern PREFIX = Pattern.compile("^(user-content-)?fn[:-]?(?=.)");
    private static final Pattern TRAILING_SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+$");

    private final HtmlConverter converter;
    private final Map<String, Note> byId = new LinkedHashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Set<String> called = new LinkedHashSet<>();

    private HtmlNotes(HtmlConverter converter) {
        this.converter = converter;
    }

    /** Finds the notes of an article and what calls them, and takes both out of the text that a converter makes. */
    static HtmlNotes take(Element article, HtmlConverter converter) {
        HtmlNotes notes = new HtmlNotes(converter);
        article.select(ENDNOTES).forEach(notes::takeNotes);
        article.select("a[href^=#]").forEach(notes::replaceCall);
        notes.byId.values().forEach(note -> note.element().select(BACK_LINKS).forEach(notes::takeBackLink));
        return notes;
    }

    private void takeNotes(Element container) {
        List<Element> items = container.nameIs("aside") ? List.of(container) : items(container);
        boolean holdsNotesOnly = !items.isEmpty() && items.stream().noneMatch(item -> item.id().isEmpty());
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

    private void replaceCall(Element link) {
        String id = Urls.fragment(link.attr("href"));
        Note note = byId.get(id);
        Element raised = raised(link);
        if (note != null && (raised != link || link.is(CALL))) {
            called.add(id);
            converter.replace(raised, new FootnoteReference(note.label(), converter.at(link)));
        }
    }

    /** The element that raises a link and holds nothing else, or the link itself. */
    private static Element raised(Element link) {
        Element parent = link.parent();
        return parent != null && parent.nameIs("sup") && parent.text().equals(link.text()) ? parent : link;
    }

    private void takeBackLink(Element link) {
        converter.replace(link);
        if (link.previousSibling() instanceof TextNode text) {
            text.text(TRAILING_SPACE.matcher(text.getWholeText()).replaceFirst(""));
        }
    }

    /** All notes in the order of their first calls; those that are never called come last. */
    List<Footnote> read() {
        byId.forEach((id, note) -> {
            if (called.add(id)) {
                converter
                        .conversion()
                        .findings()
                        .warning(
                                "footnote-unused",
                                "the footnote " + note.label() + " is never called; it comes last",
                                converter.at(note.element()));
            }
        });
        return called.stream().map(byId::get).map(this::footnote).toList();
    }

    private Footnote footnote(Note note) {
        return new Footnote(note.label(), converter.blocks(note.element()), converter.at(note.element()));
    }
}
