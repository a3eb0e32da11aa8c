package dev.octavo.text;

import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Footnote;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Section;
import dev.octavo.render.Format;
import dev.octavo.render.Macros;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders publications as plain text in UTF-8, in lines of at most {@value #WIDTH} columns where words allow it. */
public final class PlainTextRenderer implements Renderer {

    /** The width of the text in columns, one for a Latin letter and two for a Chinese one. */
    public static final int WIDTH = 72;

    private static final Format FORMAT = new Format("text", "text/plain", "txt");

    /** What the headings of each depth are underlined with; deeper ones have the last. */
    private static final String UNDERLINES = "=-~.";

    /** Makes a renderer; it has no options. */
    public PlainTextRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(Publication written, OutputStream out, RenderContext context) throws IOException {
        Publication publication = Macros.expanded(written, context.diagnostics());
        Page page = new Page(WIDTH);
        titlePage(publication.metadata(), page);
        publication
                .single()
                .ifPresentOrElse(
                        article -> article(article, 0, page, context), () -> entries(publication, page, context));
        out.write(page.text().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void titlePage(Metadata metadata, Page page) {
        page.block(Page.wrap(metadata.title(), WIDTH));
        metadata.subtitle().ifPresent(subtitle -> page.block(Page.wrap(subtitle, WIDTH)));
        String authors = metadata.authors().stream().map(Person::name).collect(Collectors.joining(", "));
        Optional<String> date = metadata.created().map(CalendarDate::iso);
        String byline = Stream.concat(Stream.of(authors), date.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        page.block(Page.wrap(byline, WIDTH));
        page.block(List.of("=".repeat(WIDTH)));
    }

    private static void entries(Publication publication, Page page, RenderContext context) {
        for (Publication.Entry entry : publication.entries()) {
            if (entry instanceof Part part) {
                heading(numbered(part.number(), part.title()), 0, page);
                part.chapters().forEach(chapter -> chapter(chapter, 1, page, context));
            } else if (entry instanceof Chapter chapter) {
                chapter(chapter, 0, page, context);
            }
        }
    }

    private static void chapter(Chapter chapter, int depth, Page page, RenderContext context) {
        if (!chapter.isSilent()) {
            heading(numbered(chapter.number(), chapter.article().metadata().title()), depth, page);
        }
        article(chapter.article(), depth + 1, page, context);
        chapter.chapters().forEach(below -> chapter(below, depth + 1, page, context));
    }

    private static String numbered(String number, String title) {
        return number.isEmpty() ? title : number + " " + title;
    }

    private static void article(Article article, int depth, Page page, RenderContext context) {
        NodePrinter printer = new NodePrinter(article, context.diagnostics());
        printer.print(article.lead(), page);
        article.sections().forEach(section -> section(section, depth, page, printer));
        if (!article.footnotes().isEmpty()) {
            page.block(List.of("-".repeat(WIDTH / 4)));
        }
        for (Footnote footnote : article.footnotes()) {
            page.nest(printer.mark(footnote.label()) + " ", inner -> printer.print(footnote.body(), inner));
        }
    }

    private static void section(Section section, int depth, Page page, NodePrinter printer) {
        heading(Nodes.text(section.title()), depth, page);
        printer.print(section.body(), page);
        section.sections().forEach(inner -> section(inner, depth + 1, page, printer));
    }

    private static void heading(String title, int depth, Page page) {
        char underline = UNDERLINES.charAt(Math.min(depth, UNDERLINES.length() - 1));
        page.heading(title, underline);
    }
}
