package dev.octavo.html.site;

import dev.octavo.html.Byline;
import dev.octavo.html.Language;
import dev.octavo.html.markup.MarkupSink;
import java.util.ArrayList;
import java.util.List;

/** The list of pages below the text of another: titles, dates and what they are about. */
final class EntryList {

    private final SitePage page;
    private final Hrefs hrefs;
    private final Language language;

    EntryList(SitePage page, Hrefs hrefs, Language language) {
        this.page = page;
        this.hrefs = hrefs;
        this.language = language;
    }

    void write(MarkupSink out) {
        if (!page.entries().isEmpty()) {
            out.element("ol", List.of("class", "entries"), () -> page.entries().forEach(entry -> write(entry, out)));
            out.text("\n");
        }
    }

    private void write(SitePage entry, MarkupSink out) {
        out.text("\n");
        out.element(
                "li",
                List.of(),
                () -> out.element("article", spoken(entry), () -> {
                    out.element(
                            "h2",
                            List.of(),
                            () -> out.element(
                                    "a", List.of("href", hrefs.to(entry.path()), "dir", "auto"), entry.title()));
                    date(entry, out);
                    entry.metadata().description().ifPresent(text -> out.element("p", List.of(), text));
                }));
    }

    private static void date(SitePage entry, MarkupSink out) {
        Byline byline = new Byline(entry.metadata());
        byline.date()
                .ifPresent(day -> out.element(
                        "p",
                        List.of("class", "byline"),
                        () -> out.element(
                                "time", List.of("datetime", byline.dateTime().orElseThrow()), day)));
    }

    /** The language of an entry, where it is not that of the page. */
    private List<String> spoken(SitePage entry) {
        Language own = Language.of(entry.metadata());
        List<String> spoken = new ArrayList<>();
        if (!own.tag().equals(language.tag())) {
            spoken.addAll(List.of("lang", own.tag(), "dir", own.direction()));
        }
        return spoken;
    }
}
