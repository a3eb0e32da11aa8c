package dev.octavo.cite;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.CustomBlock;
import dev.octavo.model.CustomInline;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Heading;
import dev.octavo.model.Link;
import dev.octavo.model.Node;
import dev.octavo.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the citations of articles in reading order: those of a note where it is first called. */
final class Collector {

    private final boolean makesNotes;
    private final Predicate<Citation> isWanted;
    private final List<Occurrence> found = new ArrayList<>();
    private final Map<String, Footnote> waiting = new HashMap<>();
    private int article;
    private int notes;

    private Collector(boolean makesNotes, Predicate<Citation> isWanted) {
        this.makesNotes = makesNotes;
        this.isWanted = isWanted;
    }

    /**
     * The citations that are wanted.
     *
     * @param makesNotes whether a citation in the text becomes a note
     */
    static List<Occurrence> collect(List<Article> articles, boolean makesNotes, Predicate<Citation> isWanted) {
        Collector collector = new Collector(makesNotes, isWanted);
        for (int i = 0; i < articles.size(); i++) {
            collector.article = i;
            collector.take(articles.get(i));
        }
        return collector.found;
    }

    private void take(Article read) {
        notes = 0;
        waiting.clear();
        read.footnotes().forEach(note -> waiting.put(note.label(), note));
        takeAll(read.heading(), 0, true);
        takeAll(read.lead(), 0, false);
        read.sections().forEach(this::take);
        read.footnotes().forEach(note -> takeNote(note.label()));
    }

    private void take(Section section) {
        takeAll(section.title(), 0, true);
        takeAll(section.body(), 0, false);
        section.sections().forEach(this::take);
    }

    private void takeAll(List<? extends Node> nodes, int note, boolean isPlain) {
        nodes.forEach(node -> take(node, note, isPlain));
    }

    private void take(Node node, int note, boolean isPlain) {
        if (node instanceof Citation citation && isWanted.test(citation)) {
            int number = note > 0 || !makesNotes ? note : ++notes;
            found.add(new Occurrence(citation, article, number, note > 0, isPlain));
        } else if (node instanceof FootnoteReference reference) {
            takeNote(reference.label());
        } else if (!(node instanceof CustomBlock) && !(node instanceof CustomInline)) {
            boolean holdsPlain = node instanceof Link || node instanceof Heading;
            takeAll(node.children(), note, isPlain || holdsPlain);
        }
    }

    private void takeNote(String label) {
        Footnote note = waiting.remove(label);
        if (note != null) {
            List<Block> body = note.body();
            takeAll(body, ++notes, false);
        }
    }
}
