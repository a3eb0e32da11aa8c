package dev.octavo.pdf;

import dev.octavo.html.Labels;
import dev.octavo.html.markup.DomMarkup;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.pdf.Chapters.Chapter;
import dev.octavo.pdf.page.Apparatus;
import java.util.List;

/** Writes the table of contents; the page of each entry is filled in when all is laid out. */
final class Contents {

    private final Chapters chapters;
    private final Apparatus apparatus;
    private final DomMarkup sink;

    Contents(Chapters chapters, Apparatus apparatus, DomMarkup sink) {
        this.chapters = chapters;
        this.apparatus = apparatus;
        this.sink = sink;
    }

    /** The entries of a book: its parts, chapters and sections. */
    void ofBook() {
        chapters.eachEntry(
                part -> {
                    entry("part", 1, part.title(), part.id());
                    part.chapters().run();
                },
                this::chapter);
    }

    /** The entries of an article: its sections. */
    void ofArticle(Chapter article) {
        sections(article, article.article().sections(), 1);
    }

    private void chapter(Chapter chapter) {
        String title = PrintDocument.title(chapter.article().metadata());
        entry(
                "chapter",
                1,
                apparatus.numberedChapters() ? chapter.number() + "\u2002" + title : title,
                chapter.titleId());
        sections(chapter, chapter.article().sections(), 2);
    }

    private void sections(Chapter chapter, List<Section> sections, int depth) {
        if (depth > apparatus.contentsDepth()) {
            return;
        }
        for (Section section : sections) {
            String title = Labels.orUntitled(Nodes.text(section.title()));
            entry(depth == 1 ? "chapter" : "section", depth, title, chapter.id(section));
            sections(chapter, section.sections(), depth + 1);
        }
    }

    private void entry(String kind, int depth, String title, String id) {
        sink.element(
                "p",
                List.of("class", kind + "-entry", "data-depth", "" + depth),
                () -> sink.element("a", List.of("href", "#" + id), () -> {
                    sink.text(title);
                    sink.element("span", List.of("class", "folio", "data-target", "#" + id), () -> {});
                }));
    }
}
