package dev.octavo.cite;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The articles of a publication with their citations set, and the entries of the list. */
final class CitedArticles {

    /** The class of an entry, as other tools have it. */
    static final String ENTRY = "csl-entry";

    private static final SourceRange NOWHERE = SourceRange.NONE;

    private final Style style;
    private final Setter setter;
    private final Set<String> known;
    private final CitationText text;
    private final Anchors anchors;

    /** What each citation becomes; a citation that stands at several places becomes something else at each. */
    private final IdentityHashMap<Citation, Deque<List<Inline>>> set = new IdentityHashMap<>();

    private final Map<Integer, Map<String, Footnote>> notes = new HashMap<>();

    CitedArticles(Style style, Setter setter, Map<String, Variant> variants, Set<String> known, Anchors anchors) {
        this.style = style;
        this.setter = setter;
        this.known = known;
        this.text = new CitationText(style, setter, variants, known::contains);
        this.anchors = anchors;
    }

    void set(List<Occurrence> occurrences, Function<Citation.Work, Locator> locators) {
        Positions positions = new Positions(style);
        List<List<Cite>> all = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            all.add(positions.place(occurrence, cites(occurrence.citation(), locators)));
        }
        if (style.isNote()) {
            positions
                    .firstNotes()
                    .forEach((key, note) ->
                            setter.changeCites(key, "first-reference-note-number", String.valueOf(note)));
        }
        for (int i = 0; i < all.size(); i++) {
            Occurrence occurrence = occurrences.get(i);
            set.computeIfAbsent(occurrence.citation(), citation -> new ArrayDeque<>())
                    .add(inlines(occurrence, all.get(i)));
        }
    }

    /** The cites of a citation in the order in which the style has them. */
    private List<Cite> cites(Citation citation, Function<Citation.Work, Locator> locators) {
        List<Cite> cites = citation.works().stream()
                .map(work -> new Cite(work, locators.apply(work), Position.FIRST))
                .toList();
        boolean canBeSorted = cites.size() > 1
                && style.sortsCitations()
                && !citation.narrative()
                && cites.stream().map(Cite::key).allMatch(known::contains);
        return canBeSorted
                ? setter.sorted(cites.stream().map(Cite::key).toList()).stream()
                        .map(cites::get)
                        .toList()
                : cites;
    }

    private List<Inline> inlines(Occurrence occurrence, List<Cite> cites) {
        Citation citation = occurrence.citation();
        if (citation.narrative() && !known.contains(cites.get(0).key())) {
            return List.of(new Text(citation.written()));
        }
        Function<String, String> address = occurrence.isPlain() || !anchors.areLinked()
                ? key -> ""
                : key -> anchors.toEntry(occurrence.article(), key);
        if (!style.isNote()) {
            List<Inline> content =
                    citation.narrative() ? text.narrative(cites, address) : text.bracketed(cites, address);
            return List.of(anchored(content, occurrence, cites));
        } else if (occurrence.isInNote()) {
            return List.of(anchored(text.withinNote(cites, citation.narrative(), address), occurrence, cites));
        }
        return called(occurrence, cites, address);
    }

    private Span anchored(List<Inline> content, Occurrence occurrence, List<Cite> cites) {
        List<String> keys =
                cites.stream().map(Cite::key).filter(known::contains).toList();
        boolean hasAnchor = anchors.areLinked() && !occurrence.isPlain() && !keys.isEmpty();
        String id = hasAnchor ? anchors.citation(occurrence.article(), keys) : "";
        return new Span(content, Attributes.classes("citation").withId(id));
    }

    /** The mark that calls a note, and before it the names where the sentence has them. */
    private List<Inline> called(Occurrence occurrence, List<Cite> cites, Function<String, String> address) {
        Citation citation = occurrence.citation();
        List<Inline> names = citation.narrative() ? text.names(cites.get(0)) : List.of();
        List<Inline> content = text.note(cites, !names.isEmpty(), address);
        Block body = new Paragraph(List.of(anchored(content, occurrence, cites)), Attributes.NONE, citation.at());
        Map<String, Footnote> made = notes.computeIfAbsent(occurrence.article(), article -> new LinkedHashMap<>());
        String label = anchors.note(occurrence.article());
        made.put(label, new Footnote(label, List.of(body), citation.at()));
        return Stream.concat(names.stream(), Stream.of(new FootnoteReference(label, citation.at())))
                .toList();
    }

    /**
     * An article with its citations set.
     *
     * @param entries the entries of the list, for a division that wants them
     */
    Article article(int index, Article article, List<Block> entries) {
        CitationPlaces places = new CitationPlaces(this::next, group -> filled(group, entries));
        Article rewritten = places.article(article);
        Map<String, Footnote> made = notes.getOrDefault(index, Map.of());
        return made.isEmpty()
                ? rewritten
                : new Article(
                        rewritten.id(),
                        rewritten.metadata(),
                        rewritten.heading(),
                        rewritten.lead(),
                        rewritten.sections(),
                        NoteOrder.of(rewritten, made));
    }

    private List<Inline> next(Citation citation) {
        Deque<List<Inline>> waiting = set.get(citation);
        return waiting == null || waiting.isEmpty() ? List.of(citation) : waiting.remove();
    }

    private static Group filled(Group group, List<Block> entries) {
        return group.attributes().id().equals(ListOfWorks.ID) ? ListOfWorks.fill(group, entries) : group;
    }

    /** The entries of the list. */
    List<Block> entries() {
        return setter.order().stream()
                .map(this::entry)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Block> entry(String key) {
        return setter.entry(key).map(html -> {
            List<Inline> content = new ArrayList<>(Nodes.joined(Markup.unmarked(Markup.read(html))));
            if (anchors.areLinked()) {
                content.addAll(back(key));
            }
            String id = anchors.areLinked() ? anchors.entry(key) : "";
            return new Paragraph(content, Attributes.classes(ENTRY).withId(id), NOWHERE);
        });
    }

    /** Links to where a work is cited; numbered where there are several. */
    private List<Inline> back(String key) {
        List<String> addresses = anchors.toCitations(key);
        if (addresses.isEmpty()) {
            return List.of();
        }
        List<Inline> links = new ArrayList<>();
        for (int i = 0; i < addresses.size(); i++) {
            String sign = addresses.size() == 1 ? "\u21A9" : "\u21A9" + (i + 1);
            links.add(new Text(i == 0 ? "" : " "));
            links.add(Link.of(addresses.get(i), sign));
        }
        links.remove(0);
        return List.of(new Text(" "), new Span(links, Attributes.classes("backlinks")));
    }
}
