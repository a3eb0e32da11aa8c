package dev.octavo.html;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.render.RenderContext;
import java.util.List;

/** One page being written: its head, and the articles of a publication in its body. */
final class HtmlPage {

    /** An article with fewer sections is found through without help. */
    private static final int SECTIONS_FOR_CONTENTS = 4;

    private static final String CONTENT = PageTarget.PAGE + "content";
    private static final String CONTENTS = PageTarget.PAGE + "contents";
    private static final String TITLE = PageTarget.PAGE + "title";

    private final Publication publication;
    private final MarkupSink sink;
    private final RenderContext context;
    private final HtmlRenderer options;
    private final Metadata metadata;
    private final Language language;
    private final Labels labels;
    private final Pictures pictures;
    private int written;

    HtmlPage(Publication publication, MarkupSink sink, RenderContext context, HtmlRenderer options) {
        this.publication = publication;
        this.sink = sink;
        this.context = context;
        this.options = options;
        this.metadata = publication.metadata();
        this.language = Language.of(metadata);
        this.labels = Labels.of(language.tag());
        this.pictures = new Pictures(context);
    }

    void write() {
        sink.element("html", List.of("lang", language.tag(), "dir", language.direction()), () -> {
            sink.element("head", List.of(), this::head);
            line();
            sink.element("body", List.of(), this::body);
        });
    }

    /** Writes what is inside an article's element, but for its title. */
    void writeBody(Article article) {
        HtmlOut out = out(article, "");
        out.headingWritten(1);
        content(article, out, 2);
    }

    private void head() {
        meta(List.of("charset", "utf-8"));
        meta(List.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
        line();
        sink.element("title", List.of(), title(metadata));
        metadata.description().ifPresent(text -> meta(List.of("name", "description", "content", text)));
        metadata.authors().forEach(author -> meta(List.of("name", "author", "content", author.name())));
        if (!metadata.subjects().isEmpty()) {
            meta(List.of("name", "keywords", "content", String.join(", ", metadata.subjects())));
        }
        if (!options.theme().stylesheet().isEmpty()) {
            line();
            sink.element("style", List.of(), () -> {
                line();
                sink.text(options.theme().stylesheet());
            });
        }
    }

    private void body() {
        sink.element("a", List.of("class", "skip-link", "href", "#" + CONTENT), labels.skipToContent());
        line();
        sink.element("main", List.of("id", CONTENT, "tabindex", "-1"), () -> {
            publication.single().ifPresentOrElse(article -> article(article, "", 1), () -> {
                header(metadata, "", 1);
                book();
            });
        });
    }

    private void book() {
        int number = 0;
        for (Publication.Entry entry : publication.entries()) {
            int level = 2;
            List<Publication.Chapter> chapters;
            if (entry instanceof Publication.Part part) {
                sink.element("h2", List.of("class", "part"), Labels.orUntitled(part.title()));
                chapters = part.chapters();
                level = 3;
            } else {
                chapters = List.of((Publication.Chapter) entry);
            }
            for (Publication.Chapter chapter : chapters) {
                number++;
                article(chapter.article(), "c" + number + "-", level);
            }
        }
    }

    private void article(Article article, String idPrefix, int level) {
        HtmlOut out = out(article, idPrefix);
        Language spoken = Language.of(article.metadata());
        sink.element("article", List.of("lang", spoken.tag(), "dir", spoken.direction()), () -> {
            header(article.metadata(), idPrefix, level);
            out.headingWritten(level);
            if (level == 1 && options.contents() && count(article.sections()) >= SECTIONS_FOR_CONTENTS) {
                contents(article, out);
            }
            content(article, out, level + 1);
        });
        written++;
        context.progress().progressed("write", written, publication.articles().size());
    }

    private void content(Article article, HtmlOut out, int level) {
        out.nodes(article.lead());
        article.sections().forEach(section -> {
            line();
            out.section(section, level);
        });
        out.footnotes();
    }

    private HtmlOut out(Article article, String idPrefix) {
        PageTarget target = new PageTarget(context, pictures, options.images(), options.math(), idPrefix);
        return new HtmlOut(article, sink, target, options.handlers(), context.diagnostics());
    }

    private void header(Metadata about, String idPrefix, int level) {
        sink.element("header", List.of(), () -> {
            sink.element("h" + Math.min(level, 6), List.of("id", idPrefix + TITLE), title(about));
            about.subtitle().ifPresent(text -> sink.element("p", List.of("class", "subtitle"), text));
            if (!new Byline(about).isEmpty()) {
                sink.element("p", List.of("class", "byline"), () -> byline(about));
            }
        });
        line();
    }

    private void byline(Metadata about) {
        Byline byline = new Byline(about);
        sink.text(byline.names() + byline.separator());
        about.created()
                .ifPresent(date -> sink.element(
                        "time",
                        List.of("datetime", machineReadable(date)),
                        byline.date().orElse("")));
    }

    /** HTML's dates have thousandths of a second at most. */
    private static String machineReadable(CalendarDate date) {
        return date.iso().replaceFirst("(\\d{2}:\\d{2}:\\d{2}\\.\\d{3})\\d+", "$1");
    }

    private void contents(Article article, HtmlOut out) {
        sink.element("nav", List.of("class", "contents", "aria-labelledby", CONTENTS), () -> {
            sink.element("p", List.of("class", "contents-title", "id", CONTENTS), labels.contents());
            entries(article.sections(), 2, out);
        });
        line();
    }

    private void entries(List<Section> sections, int depth, HtmlOut out) {
        sink.element(
                "ol",
                List.of(),
                () -> sections.forEach(section -> sink.element("li", List.of(), () -> {
                    String address = out.target().addressOf(section.id());
                    sink.element(
                            "a",
                            List.of("href", address),
                            () -> sink.text(Labels.orUntitled(Nodes.text(section.title()))));
                    if (depth > 1 && !section.sections().isEmpty()) {
                        entries(section.sections(), depth - 1, out);
                    }
                })));
    }

    private static int count(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> 1 + count(section.sections()))
                .sum();
    }

    private static String title(Metadata about) {
        return Labels.orUntitled(about.title());
    }

    private void meta(List<String> attributes) {
        line();
        sink.element("meta", attributes, () -> {});
    }

    private void line() {
        sink.text("\n");
    }
}
