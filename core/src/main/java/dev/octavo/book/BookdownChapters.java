package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.Metadata;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chapters in one file of a bookdown, in which each heading of the first level begins one. The title in the front matter of the
 * index is that of the book.
 */
final class BookdownChapters {

    private final Article file;

    private BookdownChapters(Article file) {
        this.file = file;
    }

    static List<Article> in(Article file, String bookTitle) {
        return new BookdownChapters(file).parted(bookTitle);
    }

    private List<Article> parted(String bookTitle) {
        List<Section> sections = file.sections();
        int first = 0;
        while (first < sections.size() && sections.get(first).level() > 1) {
            first++;
        }
        boolean isBookTitle =
                file.metadata().title().equals(bookTitle) && file.lead().isEmpty();
        List<Article> chapters = new ArrayList<>();
        if (first > 0 || !isBookTitle || sections.isEmpty()) {
            List<Section> own = sections.subList(0, first);
            chapters.add(chapter(file.id(), file.metadata(), file.heading(), file.lead(), own));
        }
        sections.subList(first, sections.size()).forEach(section -> chapters.add(chapter(section, chapters.isEmpty())));
        return chapters;
    }

    private Article chapter(Section section, boolean isFirst) {
        List<Block> lead = new ArrayList<>();
        lead.add(new Group(List.of(), Attributes.id(section.id()), section.at()));
        lead.addAll(section.body());
        Metadata metadata = file.metadata().toBuilder()
                .title(Nodes.text(section.title()))
                .frontMatter(new Fields(Map.of(), section.at()))
                .build();
        boolean isPlain = section.title().stream().allMatch(Text.class::isInstance);
        String id = isFirst ? file.id() : file.id() + "-" + section.id();
        return chapter(id, metadata, isPlain ? List.of() : section.title(), lead, section.sections());
    }

    /** A chapter with the notes that it calls. */
    private Article chapter(
            String id, Metadata metadata, List<Inline> heading, List<Block> lead, List<Section> sections) {
        Article without = new Article(id, metadata, heading, lead, sections, List.of());
        Set<String> called = new HashSet<>();
        Nodes.stream(without).forEach(node -> addCall(node, called));
        for (Footnote note : file.footnotes()) {
            if (called.contains(note.label())) {
                Nodes.stream(note.body()).forEach(node -> addCall(node, called));
            }
        }
        return without.withFootnotes(file.footnotes().stream()
                .filter(note -> called.contains(note.label()))
                .toList());
    }

    private static void addCall(Node node, Set<String> called) {
        if (node instanceof FootnoteReference call) {
            called.add(call.label());
        }
    }
}
