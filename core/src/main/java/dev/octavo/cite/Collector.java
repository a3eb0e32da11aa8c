package dev.octavo.cite;

import dev.octavo.model.Article;
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

    /**
     * Where something stands.
     *
     * @param note the number of the note that it stands in; 0 for none
     * @param isPlain whether neither links nor anchors may stand there
     */
    private record Place(int note, boolean isPlain) {

        static final Place TEXT = new Place(0, false);
        static final Place TITLE = TEXT.plain();

        static Place ofNote(int number) {
            return new Place(number, false);
        }

        Place plain() {
            return new Place(note, true);
        }

        boolean isInNote() {
            return note > 0;
        }
    }

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
        takeAll(read.heading(), Place.TITLE);
        takeAll(read.lead(), Place.TEXT);
        read.sections().forEach(this::take);
        read.footnotes().forEach(note -> takeNote(note.label()));
    }

    private void take(Section section) {
        takeAll(section.title(), Place.TITLE);
        takeAll(section.body(), Place.TEXT);
        section.sections().forEach(this::take);
    }

    private void takeAll(List<? extends Node> nodes, Place place) {
        nodes.forEach(node -> take(node, place));
    }

    private void take(Node node, Place place) {
        if (node instanceof Citation citation && isWanted.test(citation)) {
            int number = place.isInNote() || !makesNotes ? place.note() : ++notes;
            found.add(new Occurrence(citation, article, number, place.isInNote(), place.isPlain()));
        } else if (node instanceof FootnoteReference reference) {
            takeNote(reference.label());
        } else if (!(node instanceof CustomBlock) && !(node instanceof CustomInline)) {
            boolean holdsPlain = node instanceof Link || node instanceof Heading;
            takeAll(node.children(), holdsPlain ? place.plain() : place);
        }
    }

    private void takeNote(String label) {
        Footnote note = waiting.remove(label);
        if (note != null) {
            takeAll(note.body(), Place.ofNote(++notes));
        }
    }
}
