package dev.octavo.book;

import dev.octavo.book.IndexEntry.Locator;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Emphasis;
import dev.octavo.model.FreeIds;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Slug;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.render.Words;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the text of an index: its entries in the order of the language, by their first letters. */
final class IndexArticle {

    /** The class of what tells all places where a term is spoken of. */
    private static final String LOCATORS = "locators";

    /** The class of a link to such a place, which is printed as the number of its page. */
    private static final String LOCATOR = "locator";

    /** Where else a link of that class leads, since these places are called the same: addresses parted by spaces. */
    private static final String ALSO = "also";

    private static final Pattern LEVELS = Pattern.compile("\\s*!\\s*");

    private final IndexEntry root;
    private final IndexOrder order;
    private final Words words;
    private final Addresses addresses;
    private final int index;
    private final DiagnosticSink findings;

    /** The identifiers of the entries that others name. */
    private final Map<IndexEntry, String> named = new HashMap<>();

    private final FreeIds ids = FreeIds.countingFrom(1);

    /**
     * The text of an index.
     *
     * @param root the entry that all others are below
     * @param index which of the chapters the index is, from 0
     */
    IndexArticle(
            IndexEntry root, IndexOrder order, Words words, Addresses addresses, int index, DiagnosticSink findings) {
        this.root = root;
        this.order = order;
        this.words = words;
        this.addresses = addresses;
        this.index = index;
        this.findings = findings;
        nameTargets(root);
    }

    /** Groups of entries, each with its letter. */
    List<Block> text() {
        Map<String, List<IndexEntry>> groups = new LinkedHashMap<>();
        for (IndexEntry entry : sorted(root)) {
            groups.computeIfAbsent(order.group(entry.text()), letter -> new ArrayList<>())
                    .add(entry);
        }
        List<Block> text = new ArrayList<>();
        groups.forEach((letter, entries) -> {
            boolean isUnnamed = letter.isEmpty() && groups.size() > 1;
            text.add(group(isUnnamed ? words.word("ideographs") : letter, entries));
        });
        return text.isEmpty() ? text : List.of(new Group(text, Attributes.classes("index-text"), SourceRange.NONE));
    }

    private Block group(String letter, List<IndexEntry> entries) {
        List<Block> body = new ArrayList<>();
        if (!letter.isEmpty()) {
            body.add(new Heading(2, List.of(new Text(letter)), Attributes.NONE, SourceRange.NONE));
        }
        body.add(list(entries));
        return new Group(body, Attributes.classes("index-group"), SourceRange.NONE);
    }

    private Block list(List<IndexEntry> entries) {
        return new BulletList(
                true, entries.stream().map(this::item).toList(), Attributes.classes("index-entries"), SourceRange.NONE);
    }

    private ListItem item(IndexEntry entry) {
        List<Block> body = new ArrayList<>();
        body.add(new Paragraph(line(entry), Attributes.NONE, SourceRange.NONE));
        List<IndexEntry> below = sorted(entry);
        if (!below.isEmpty()) {
            body.add(list(below));
        }
        return ListItem.of(body.toArray(Block[]::new));
    }

    private List<IndexEntry> sorted(IndexEntry entry) {
        return entry.below().stream()
                .sorted(Comparator.comparing(IndexEntry::text, order))
                .toList();
    }

    private List<Inline> line(IndexEntry entry) {
        List<Inline> line = new ArrayList<>();
        String id = named.getOrDefault(entry, "");
        if (id.isEmpty()) {
            line.addAll(entry.shown());
        } else {
            line.add(new Span(entry.shown(), Attributes.id(id)));
        }
        if (!entry.locators().isEmpty()) {
            line.add(new Text(words.word("comma")));
            line.add(new Span(locators(entry.locators()), Attributes.classes(LOCATORS)));
        }
        addTerms("see", entry.see().keySet(), line);
        addTerms("see-also", entry.seeAlso().keySet(), line);
        return Nodes.joined(line);
    }

    /** Places in one section are one link, which knows the others too. */
    private List<Inline> locators(List<Locator> locators) {
        List<List<Locator>> bySection = new ArrayList<>();
        for (Locator locator : locators) {
            int last = bySection.size() - 1;
            if (last < 0 || !bySection.get(last).get(0).isBeside(locator)) {
                bySection.add(new ArrayList<>());
            }
            bySection.get(bySection.size() - 1).add(locator);
        }
        List<Inline> links = new ArrayList<>();
        for (List<Locator> beside : bySection) {
            if (!links.isEmpty()) {
                links.add(new Text(words.word("comma")));
            }
            links.add(locator(beside));
        }
        return links;
    }

    private Link locator(List<Locator> beside) {
        List<String> all = beside.stream()
                .map(locator -> addresses.of(locator.chapter(), locator.id(), index))
                .toList();
        String others = String.join(" ", all.subList(1, all.size()));
        Attributes attributes =
                new Attributes("", List.of(LOCATOR), others.isEmpty() ? Map.of() : Map.of(ALSO, others));
        return new Link(all.get(0), "", List.of(new Text(beside.get(0).text())), attributes, SourceRange.NONE);
    }

    private void addTerms(String word, Set<String> terms, List<Inline> line) {
        String before = words.word("comma");
        for (String term : terms) {
            line.add(new Text(before));
            if (before.equals(words.word("comma"))) {
                line.add(Emphasis.of(words.word(word)));
                line.add(new Text(" "));
            }
            line.add(find(term).map(entry -> toEntry(term, entry)).orElseGet(() -> new Text(shown(term))));
            before = "; ";
        }
    }

    private Inline toEntry(String term, IndexEntry entry) {
        return Link.of("#" + named.get(entry), shown(term));
    }

    private static String shown(String term) {
        return LEVELS.matcher(term.strip()).replaceAll(", ");
    }

    private void nameTargets(IndexEntry entry) {
        entry.see().forEach((term, at) -> nameTarget(term, entry, at));
        entry.seeAlso().forEach((term, at) -> nameTarget(term, entry, at));
        entry.below().forEach(this::nameTargets);
    }

    private void nameTarget(String term, IndexEntry entry, SourceRange at) {
        Optional<IndexEntry> target = find(term);
        target.ifPresent(found -> named.computeIfAbsent(found, this::id));
        if (target.isEmpty()) {
            String message = "the index has no entry " + term + ", which " + entry.text() + " names";
            findings.report(Diagnostic.warning("index-see", message, at));
        }
    }

    private String id(IndexEntry entry) {
        return ids.free("entry-" + Slug.of(entry.text()));
    }

    private Optional<IndexEntry> find(String term) {
        Optional<IndexEntry> found = Optional.of(root);
        for (String level : LEVELS.splitAsStream(term.strip()).toList()) {
            found = found.flatMap(entry -> entry.find(level));
        }
        return found;
    }
}
