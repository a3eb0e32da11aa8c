package dev.octavo.html;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text of a book on one page: parts, chapters and those below them are sections within each other. */
final class OnePageBook {

    private final Publication publication;
    private final HtmlPage page;
    private final MarkupSink sink;
    private final Labels labels;
    private final LinkResolver links;
    private int written;
    private int parts;

    OnePageBook(HtmlPage page, MarkupSink sink) {
        this.publication = page.publication();
        this.page = page;
        this.sink = sink;
        this.labels = page.labels();
        List<Article> articles = publication.articles();
        this.links = new OnePageLinks(
                articles,
                index -> page.htmlOut(articles.get(index), page.target(prefix(index + 1), page.resolver()), sink),
                page.resolver());
    }

    /** What the identifiers of a chapter begin with. */
    private String prefix(int number) {
        return page.idPrefix() + "c" + number + "-";
    }

    /** The identifier of a part's title. */
    private String partId(int number) {
        return page.idPrefix() + PageTarget.PAGE + "part-" + number;
    }

    /** Whether there is more to find than what is seen at once. */
    boolean hasContents() {
        return publication.chapters().count() > 1;
    }

    /** Writes the list of parts and chapters. */
    void writeContents() {
        written = 0;
        parts = 0;
        sink.element("ol", List.of(), () -> publication.entries().forEach(this::contents));
    }

    private void contents(Publication.Entry entry) {
        if (entry instanceof Part part) {
            parts++;
            String title = Labels.numbered(labels.part(part), Labels.orUntitled(part.title()));
            line("#" + partId(parts), title, part.chapters());
        } else {
            contents((Chapter) entry);
        }
    }

    /** What has no title, a dedication mostly, is found by no one who looks for it here; what is below it is. */
    private void contents(Chapter chapter) {
        written++;
        if (chapter.isSilent()) {
            chapter.chapters().forEach(this::contents);
        } else {
            String title = Labels.numbered(
                    chapter.number(), HtmlPage.title(chapter.article().metadata()));
            line("#" + HtmlPage.titleId(prefix(written)), title, chapter.chapters());
        }
    }

    private void line(String address, String title, List<Chapter> inner) {
        sink.element("li", List.of(), () -> {
            sink.element("a", List.of("href", address), title);
            if (!inner.isEmpty()) {
                sink.element("ol", List.of(), () -> inner.forEach(this::contents));
            }
        });
    }

    /** Writes all entries below the title of the book, which is a heading of level 1. */
    void write() {
        written = 0;
        parts = 0;
        for (Publication.Entry entry : publication.entries()) {
            if (entry instanceof Part part) {
                part(part);
            } else {
                chapter((Chapter) entry, 2, labels.chapter((Chapter) entry));
            }
        }
    }

    private void part(Part part) {
        parts++;
        String id = partId(parts);
        sink.element("section", List.of("class", "part", "role", "doc-part", "aria-labelledby", id), () -> {
            sink.element("h2", List.of("class", "part", "id", id), () -> {
                HtmlPage.number(labels.part(part), sink);
                sink.text(Labels.orUntitled(part.title()));
            });
            part.chapters().forEach(chapter -> chapter(chapter, 3, labels.chapter(chapter)));
        });
    }

    private void chapter(Chapter chapter, int level, String number) {
        written++;
        String prefix = prefix(written);
        HtmlOut out = page.htmlOut(chapter.article(), page.target(prefix, links), sink);
        sink.element("section", attributes(chapter, prefix), () -> {
            HtmlPage.header(chapter, prefix, level, number, out, sink);
            out.headingWritten(level);
            HtmlPage.content(chapter.article(), out, level + 1);
            page.progressed(written);
            chapter.chapters().forEach(inner -> chapter(inner, level + 1, inner.number()));
        });
    }

    private List<String> attributes(Chapter chapter, String prefix) {
        Language spoken = Language.of(chapter.article().metadata(), page.language());
        List<String> always = List.of("class", "chapter", "lang", spoken.tag(), "dir", spoken.direction());
        List<String> all = new ArrayList<>(Stream.concat(always.stream(), AriaRole.attribute(chapter.role()).stream())
                .toList());
        if (!chapter.isSilent()) {
            all.addAll(List.of("aria-labelledby", HtmlPage.titleId(prefix)));
        }
        return all;
    }
}
