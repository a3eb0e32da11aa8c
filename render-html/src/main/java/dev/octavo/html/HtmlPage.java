package dev.octavo.html;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.render.RenderContext;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One page being written: its head, and the articles of a publication in its body. */
final class HtmlPage {

    /** An article with fewer sections is found through without help. */
    private static final int SECTIONS_FOR_CONTENTS = 4;

    private final Publication publication;
    private final MarkupSink sink;
    private final RenderContext context;
    private final HtmlRenderer options;
    private final Metadata metadata;
    private final Labels labels;
    private final Pictures pictures;
    private final boolean single;

    HtmlPage(Publication publication, MarkupSink sink, RenderContext context, HtmlRenderer options) {
        this.publication = publication;
        this.sink = sink;
        this.context = context;
        this.options = options;
        this.metadata = publication.metadata();
        this.labels = Labels.of(metadata.languageOrDefault());
        this.pictures = new Pictures(context);
        this.single = publication.articles().size() == 1;
    }

    void write() {
        element("html", List.of("lang", metadata.languageOrDefault(), "dir", direction()), () -> {
            element("head", List.of(), this::head);
            line();
            element("body", List.of(), this::body);
        });
    }

    /** Writes what is inside an article's element, but for its title. */
    void writeBody(Article article) {
        HtmlOut out = out(article, "");
        out.headingWritten(1);
        content(article, out, 2);
    }

    private String direction() {
        String script = Locale.forLanguageTag(metadata.languageOrDefault()).getLanguage();
        return List.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi")
                        .contains(script)
                ? "rtl"
                : "ltr";
    }

    private void head() {
        meta(List.of("charset", "utf-8"));
        meta(List.of("name", "viewport", "content", "width=device-width, initial-scale=1"));
        line();
        element("title", List.of(), () -> sink.text(title(metadata)));
        metadata.description().ifPresent(text -> meta(List.of("name", "description", "content", text)));
        String authors = authors();
        if (!authors.isEmpty()) {
            meta(List.of("name", "author", "content", authors));
        }
        if (!metadata.tags().isEmpty()) {
            meta(List.of("name", "keywords", "content", String.join(", ", metadata.tags())));
        }
        if (!options.theme().stylesheet().isEmpty()) {
            line();
            element("style", List.of(), () -> sink.text("\n" + options.theme().stylesheet()));
        }
    }

    private void body() {
        element("a", List.of("class", "skip-link", "href", "#page.content"), () -> sink.text(labels.skipToContent()));
        line();
        element("main", List.of("id", "page.content", "tabindex", "-1"), () -> {
            if (single) {
                article(publication.articles().get(0), "", 1);
            } else {
                header(metadata, "", 1);
                book();
            }
        });
    }

    private void book() {
        int number = 0;
        for (Publication.Entry entry : publication.entries()) {
            int level = 2;
            List<Publication.Chapter> chapters;
            if (entry instanceof Publication.Part part) {
                element("h2", List.of("class", "part"), () -> sink.text(orUntitled(part.title())));
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
        element("article", List.of(), () -> {
            header(article.metadata(), idPrefix, level);
            out.headingWritten(level);
            content(article, out, level + 1);
        });
    }

    private void content(Article article, HtmlOut out, int level) {
        if (options.contents() && single && count(article.sections()) >= SECTIONS_FOR_CONTENTS) {
            contents(article, out);
        }
        out.nodes(article.lead());
        article.sections().forEach(section -> {
            line();
            out.section(section, level);
        });
        out.footnotes();
    }

    private HtmlOut out(Article article, String idPrefix) {
        PageTarget target = new PageTarget(context, pictures, options.images(), labels, idPrefix);
        return new HtmlOut(article, sink, target, options.handlers(), context.diagnostics());
    }

    private void header(Metadata about, String idPrefix, int level) {
        element("header", List.of(), () -> {
            element("h" + Math.min(level, 6), List.of("id", idPrefix + "page.title"), () -> sink.text(title(about)));
            about.subtitle().ifPresent(text -> element("p", List.of("class", "subtitle"), () -> sink.text(text)));
            if (!about.authors().isEmpty() || about.created().isPresent()) {
                element("p", List.of("class", "byline"), () -> byline(about));
            }
        });
        line();
    }

    private void byline(Metadata about) {
        String names = about.authors().stream().map(Person::name).collect(Collectors.joining(", "));
        sink.text(names);
        about.created().ifPresent(date -> {
            sink.text(names.isEmpty() ? "" : " · ");
            element("time", List.of("datetime", machineReadable(date)), () -> sink.text(readable(date, about)));
        });
    }

    private static String machineReadable(CalendarDate date) {
        return date.iso().replaceFirst("(\\d{2}:\\d{2}:\\d{2}\\.\\d{3})\\d+", "$1");
    }

    /** The day written out; a date without a day as it is. */
    private static String readable(CalendarDate date, Metadata about) {
        if (!date.value().isSupported(ChronoUnit.DAYS)) {
            return date.iso();
        }
        Locale locale = Locale.forLanguageTag(about.languageOrDefault());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(date.day());
    }

    private void contents(Article article, HtmlOut out) {
        element("nav", List.of("class", "contents", "aria-labelledby", "page.contents"), () -> {
            element("p", List.of("class", "contents-title", "id", "page.contents"), () -> sink.text(labels.contents()));
            entries(article.sections(), 2, out);
        });
        line();
    }

    private void entries(List<Section> sections, int depth, HtmlOut out) {
        element(
                "ol",
                List.of(),
                () -> sections.forEach(section -> element("li", List.of(), () -> {
                    String address = out.target().addressOf(section.id());
                    element("a", List.of("href", address), () -> sink.text(orUntitled(Nodes.text(section.title()))));
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
        return orUntitled(about.title());
    }

    private static String orUntitled(String title) {
        return title.isBlank() ? Labels.UNTITLED : title;
    }

    private String authors() {
        return metadata.authors().stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private void meta(List<String> attributes) {
        line();
        element("meta", attributes, () -> {});
    }

    /** Writes an element; its attributes are names and values in turn. */
    private void element(String name, List<String> attributes, Runnable content) {
        sink.open(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            sink.attribute(attributes.get(i), attributes.get(i + 1));
        }
        content.run();
        sink.close();
    }

    private void line() {
        sink.text("\n");
    }
}
