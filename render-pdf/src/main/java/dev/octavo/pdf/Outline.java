package dev.octavo.pdf;

import dev.octavo.html.Labels;
import dev.octavo.html.markup.DomMarkup;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.pdf.Chapters.Chapter;
import dev.octavo.pdf.Chapters.Part;
import java.util.List;

/** Writes the outline that viewers show beside the pages: parts, chapters within each other, and their sections. */
final class Outline {

    private final Chapters chapters;
    private final Labels labels;
    private final DomMarkup sink;

    Outline(Chapters chapters, Labels labels, DomMarkup sink) {
        this.chapters = chapters;
        this.labels = labels;
        this.sink = sink;
    }

    /** Writes the entries of a book, or the sections of an article. */
    void write(boolean isBook) {
        sink.element("bookmarks", List.of(), () -> {
            if (isBook) {
                chapters.entries().forEach(this::bookmark);
            } else {
                Chapter only = chapters.all().get(0);
                sectionBookmarks(only, only.article().sections());
            }
        });
    }

    private void bookmark(Chapters.Entry entry) {
        if (entry instanceof Part part) {
            String title = Labels.numbered(labels.part(part.told()), part.title());
            bookmark(title, part.id(), () -> part.chapters().forEach(this::bookmark));
        } else {
            bookmark((Chapter) entry);
        }
    }

    private void bookmark(Chapter chapter) {
        if (chapter.told().isSilent()) {
            chapter.chapters().forEach(this::bookmark);
            return;
        }
        bookmark(chapter.line(), chapter.titleId(), () -> {
            sectionBookmarks(chapter, chapter.article().sections());
            chapter.chapters().forEach(this::bookmark);
        });
    }

    private void sectionBookmarks(Chapter chapter, List<Section> sections) {
        sections.forEach(section -> bookmark(
                Labels.orUntitled(Nodes.text(section.title())),
                chapter.id(section),
                () -> sectionBookmarks(chapter, section.sections())));
    }

    private void bookmark(String name, String id, Runnable inner) {
        sink.element("bookmark", List.of("name", name, "href", "#" + id), inner);
    }
}
