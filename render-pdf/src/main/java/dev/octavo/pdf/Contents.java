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
import java.util.stream.Stream;

/** Writes the table of contents; the page of each entry is filled in when all is laid out. */
final class Contents {

    private final Publication publication;
    private final Chapters chapters;
    private final int beforeText;
    private final Apparatus apparatus;
    private final Labels labels;
    private final DomMarkup sink;
    private final boolean isRightToLeft;

    /** Whether the next entry is the first behind a part, to which it does not belong. */
    private boolean isBehindPart;

    /**
     * The contents of a publication.
     *
     * @param beforeText how many of its entries are counted with the pages before the text
     */
    Contents(
            Publication publication,
            Chapters chapters,
            int beforeText,
            Apparatus apparatus,
            Labels labels,
            DomMarkup sink) {
        this.publication = publication;
        this.chapters = chapters;
        this.beforeText = beforeText;
        this.apparatus = apparatus;
        this.labels = labels;
        this.sink = sink;
        this.isRightToLeft = Language.of(publication.metadata()).isRightToLeft();
    }

    /** Writes a book's parts, chapters and sections, or an article's sections; nothing where there are none. */
    void write(Leaves leaves) {
        if (publication.single().isEmpty()) {
            write(leaves, !chapters.all().isEmpty(), this::entries);
        } else {
            Chapter only = chapters.all().get(0);
            List<Section> sections = only.article().sections();
            write(leaves, !sections.isEmpty(), () -> sections(only, sections, 1, false));
        }
    }

    private void write(Leaves leaves, boolean hasEntries, Runnable entries) {
        if (hasEntries) {
            leaves.write(PageRole.CONTENTS, "contents", labels.contents(), () -> {
                sink.element("h1", List.of(), labels.contents());
                entries.run();
            });
        }
    }

    private void entries() {
        for (int i = 0; i < chapters.entries().size(); i++) {
            boolean isRoman = i < beforeText;
            if (chapters.entries().get(i) instanceof Part part) {
                entry("part", 1, Labels.numbered(labels.part(part.told()), part.title()), part.id(), isRoman);
                part.chapters().forEach(chapter -> chapter(chapter, 1, isRoman));
            } else {
                isBehindPart = i > 0 && chapters.entries().get(i - 1) instanceof Part;
                chapter((Chapter) chapters.entries().get(i), 1, isRoman);
            }
        }
    }

    private void chapter(Chapter chapter, int depth, boolean isRoman) {
        if (depth > apparatus.contentsDepth()) {
            return;
        }
        if (!chapter.told().isSilent()) {
            entry(kind(depth), depth, chapter.line(), chapter.titleId(), isRoman);
            sections(chapter, chapter.article().sections(), depth + 1, isRoman);
        }
        chapter.chapters().forEach(below -> chapter(below, depth + 1, isRoman));
    }

    private static String kind(int depth) {
        return depth == 1 ? "chapter" : "section";
    }

    private void sections(Chapter chapter, List<Section> sections, int depth, boolean isRoman) {
        if (depth > apparatus.contentsDepth()) {
            return;
        }
        for (Section section : sections) {
            String title = Labels.orUntitled(Nodes.text(section.title()));
            entry(kind(depth), depth, title, chapter.id(section), isRoman);
            sections(chapter, section.sections(), depth + 1, isRoman);
        }
    }

    private void entry(String kind, int depth, String title, String id, boolean isRoman) {
        Runnable link = () -> sink.element("a", List.of("href", "#" + id), title);
        List<String> target = List.of("class", isRoman ? "folio roman" : "folio", "data-target", "#" + id);
        Runnable folio = () -> sink.element("span", target, () -> {});
        List<String> attributes = List.of("class", kind + "-entry", "data-depth", "" + depth);
        List<String> apart = isBehindPart ? List.of("data-behind", "part") : List.of();
        isBehindPart = false;
        sink.element("p", Stream.concat(attributes.stream(), apart.stream()).toList(), () -> {
            // The engine loses lines from right to left that have leaders: these run from left to right.
            (isRightToLeft ? folio : link).run();
            (isRightToLeft ? link : folio).run();
        });
    }
}
