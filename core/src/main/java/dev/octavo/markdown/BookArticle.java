package dev.octavo.markdown;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Footnote;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A book as one article, since Markdown has no word for more: parts and chapters are sections, and the sections of a chapter
 * stand below it, as far as there are levels. Of two footnotes with one label, the second is given another.
 */
final class BookArticle {

    private static final int DEEPEST = 6;

    private final List<Footnote> footnotes = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    private BookArticle() {}

    static Article of(Publication book) {
        BookArticle article = new BookArticle();
        List<Section> sections = book.entries().stream().map(article::section).toList();
        return new Article("book", book.metadata(), List.of(), List.of(), sections, article.footnotes);
    }

    private Section section(Publication.Entry entry) {
        return entry instanceof Part part ? part(part) : chapter((Chapter) entry, 1);
    }

    private Section part(Part part) {
        return section(
                1, numbered(part.number(), List.of(new Text(part.title()))), List.of(), chapters(part.chapters(), 2));
    }

    private List<Section> chapters(List<Chapter> chapters, int level) {
        return chapters.stream().map(chapter -> chapter(chapter, level)).toList();
    }

    private Section chapter(Chapter chapter, int level) {
        Article article = withLabelsOfItsOwn(chapter.article());
        footnotes.addAll(article.footnotes());
        List<Section> sections = new ArrayList<>();
        article.sections().forEach(section -> sections.add(below(section, level + 1)));
        sections.addAll(chapters(chapter.chapters(), level + 1));
        return section(Math.min(DEEPEST, level), numbered(chapter.number(), article.title()), article.lead(), sections);
    }

    private Article withLabelsOfItsOwn(Article article) {
        Map<String, String> labels = new HashMap<>();
        return Normal.article(article, label -> labels.computeIfAbsent(label, this::freeLabel));
    }

    /** Labels are told apart without regard to case. */
    private String freeLabel(String label) {
        String free = label;
        while (!taken.add(free.toLowerCase(Locale.ROOT))) {
            free = label + "-" + repetitions.merge(label.toLowerCase(Locale.ROOT), 2, (last, unused) -> last + 1);
        }
        return free;
    }

    private static List<Inline> numbered(String number, List<Inline> title) {
        Stream<Inline> before = number.isEmpty() ? Stream.of() : Stream.of(new Text(number + " "));
        return Nodes.joined(Stream.concat(before, title.stream()).toList());
    }

    private static Section below(Section section, int level) {
        int shifted = Math.min(DEEPEST, level);
        return new Section(
                shifted,
                section.title(),
                section.attributes(),
                section.body(),
                section.sections().stream()
                        .map(inner -> below(inner, shifted + 1))
                        .toList(),
                section.at());
    }

    private static Section section(int level, List<Inline> title, List<Block> body, List<Section> sections) {
        return new Section(level, title, Attributes.NONE, body, sections, SourceRange.NONE);
    }
}
