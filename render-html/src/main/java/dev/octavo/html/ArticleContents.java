package dev.octavo.html;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import java.util.List;

/** The table of contents of a single article: its sections as nested lists of links. */
final class ArticleContents {

    /** With fewer sections, readers find their way without help. */
    private static final int SECTIONS_FOR_CONTENTS = 4;

    private static final int DEPTH = 2;

    private final List<Section> sections;

    ArticleContents(Article article) {
        this.sections = article.sections();
    }

    /** Whether the article is long enough to need them. */
    boolean areWorthwhile() {
        return count(sections) >= SECTIONS_FOR_CONTENTS;
    }

    private static int count(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> 1 + count(section.sections()))
                .sum();
    }

    /** Writes the lists. */
    void write(HtmlTarget target, MarkupSink sink) {
        write(sections, DEPTH, target, sink);
    }

    private static void write(List<Section> sections, int depth, HtmlTarget target, MarkupSink sink) {
        sink.element("ol", List.of(), () -> sections.forEach(section -> write(section, depth, target, sink)));
    }

    private static void write(Section section, int depth, HtmlTarget target, MarkupSink sink) {
        sink.element("li", List.of(), () -> {
            String address = target.addressOf(section.id());
            sink.element("a", List.of("href", address), Labels.orUntitled(Nodes.text(section.title())));
            if (depth > 1 && !section.sections().isEmpty()) {
                write(section.sections(), depth - 1, target, sink);
            }
        });
    }
}
