package dev.octavo.cite;

import dev.octavo.model.Article;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Brings footnotes into the order in which a text first calls them; those that notes call follow, and those that nothing calls. */
final class NoteOrder {

    private NoteOrder() {}

    /** The notes of an article, and others that were made for it. */
    static List<Footnote> of(Article article, Map<String, Footnote> made) {
        Map<String, Footnote> left = new LinkedHashMap<>();
        article.footnotes().forEach(note -> left.put(note.label(), note));
        left.putAll(made);
        Deque<String> called = new ArrayDeque<>();
        labels(Stream.of(
                                Nodes.stream(article.heading()),
                                Nodes.stream(article.lead()),
                                article.sections().stream().flatMap(NoteOrder::nodes))
                        .flatMap(nodes -> nodes))
                .forEach(called::add);
        List<Footnote> ordered = new ArrayList<>();
        while (!called.isEmpty()) {
            Footnote note = left.remove(called.remove());
            if (note != null) {
                ordered.add(note);
                labels(Nodes.stream(note.body())).forEach(called::add);
            }
        }
        ordered.addAll(left.values());
        return ordered;
    }

    private static Stream<Node> nodes(Section section) {
        return Nodes.stream(section);
    }

    private static Stream<String> labels(Stream<Node> nodes) {
        return nodes.filter(FootnoteReference.class::isInstance)
                .map(FootnoteReference.class::cast)
                .map(FootnoteReference::label);
    }
}
