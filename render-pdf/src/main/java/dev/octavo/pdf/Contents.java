package dev.octavo.pdf;

import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.html.markup.DomMarkup;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.pdf.Chapters.Chapter;
import dev.octavo.pdf.Chapters.Part;
import dev.octavo.pdf.page.Apparatus;
import dev.octavo.pdf.page.PageRole;
import java.util.List;

/** Writes the table of contents; the page of each entry is filled in when all is laid out. */
final class Contents {

    private final Publication publication;
    private final Chapters chapters;
    private final Apparatus apparatus;
    private final DomMarkup sink;
    private final boolean isRightToLeft;

    Contents(Publication publication, Chapters chapters, Apparatus apparatus, DomMarkup sink) {
        this.publication = publication;
        this.chapters = chapters;
        this.apparatus = apparatus;
        this.sink = sink;
        this.isRightToLeft = Language.of(publication.metadata()).isRightToLeft();
    }

    /** Writes a book's parts, chapters and sections, or an article's sections; nothing where there are none. */
    void write(Leaves leaves, String title) {
        if (publication.single().isEmpty()) {
            write(leaves, title, !chapters.all().isEmpty(), () -> chapters.eachEntry(this::part, this::chapter));
        } else {
            Chapter only = chapters.all().get(0);
            List<Section> sections = only.article().sections();
            write(leaves, title, !sections.isEmpty(), () -> sections(only, sections, 1));
        }
    }

    private void write(Leaves leaves, String title, boolean hasEntries, Runnable entries) {
        if (hasEntries) {
            leaves.write(PageRole.CONTENTS, "contents", title, () -> {
                sink.element("h1", List.of(), title);
                entries.run();
            });
        }
    }

    private void part(Part part) {
        entry("part", 1, part.title(), part.id());
        part.chapters().run();
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
        Runnable link = () -> sink.element("a", List.of("href", "#" + id), title);
        Runnable folio = () -> sink.element("span", List.of("class", "folio", "data-target", "#" + id), () -> {});
        sink.element("p", List.of("class", kind + "-entry", "data-depth", "" + depth), () -> {
            // The engine loses lines from right to left that have leaders: these run from left to right.
            (isRightToLeft ? folio : link).run();
            (isRightToLeft ? link : folio).run();
        });
    }
}
