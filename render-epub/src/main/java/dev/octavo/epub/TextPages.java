package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.epub.Chapter.PartPage;
import dev.octavo.epub.Chapter.SectionText;
import dev.octavo.epub.Chapter.TitlePage;
import dev.octavo.html.AriaRole;
import dev.octavo.html.HtmlElement;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.TitleLines;
import dev.octavo.model.Metadata;
import dev.octavo.model.Role;
import java.util.ArrayList;
import java.util.List;

/** What stands in the files of a book's text, each with what it is (EPUB 3 Structural Semantics, and DPUB-ARIA's roles). */
final class TextPages {

    private final BookWords words;
    private final XmlOut xml;

    TextPages(BookWords words, XmlOut xml) {
        this.words = words;
        this.xml = xml;
    }

    void titlePage(TitlePage page) {
        Metadata metadata = page.metadata();
        xml.element("section", List.of("class", "title-page", "epub:type", "titlepage"), () -> {
            new TitleBlock(metadata, xml).write();
            metadata.series()
                    .map(words::placeIn)
                    .filter(series -> !series.isEmpty())
                    .ifPresent(series -> xml.element("p", List.of("class", "series"), series));
            metadata.publisher().ifPresent(name -> xml.element("p", List.of("class", "publisher"), name));
        });
    }

    void part(PartPage part) {
        List<String> attributes =
                List.of("class", "part", "epub:type", "part", "role", "doc-part", "aria-label", part.line());
        xml.element(
                "section",
                attributes,
                () -> TitleBlock.heading(part.number(), () -> xml.sink().text(part.title()), xml));
    }

    void article(ArticleStart start, HtmlOut out) {
        EpubTarget target = (EpubTarget) out.target();
        xml.element("section", attributes(start), () -> {
            target.titleReached();
            if (!start.chapter().isSilent()) {
                title(start, target, out);
            }
            out.headingWritten(1);
            out.nodes(start.article().lead());
            start.sections().forEach(section -> out.section(section, 2));
            target.textEnded();
            out.footnotes();
        });
    }

    private void title(ArticleStart start, EpubTarget target, HtmlOut out) {
        Metadata about = start.article().metadata();
        TitleLines lines = new TitleLines(about, out);
        new TitleBlock(about, xml)
                .write(
                        start.number(),
                        () -> target.title(start.article(), out),
                        () -> target.uncounted(lines::subtitle),
                        () -> target.uncounted(lines::affiliations));
        target.uncounted(() -> lines.abstractText(section -> section.attribute("epub:type", "abstract")));
    }

    private static List<String> attributes(ArticleStart start) {
        Role role = start.chapter().role();
        List<String> attributes = new ArrayList<>(List.of("epub:type", StructuralType.of(role)));
        if (!AriaRole.of(role).isEmpty()) {
            attributes.addAll(List.of("role", AriaRole.of(role)));
        }
        if (!start.chapter().isSilent()) {
            attributes.addAll(List.of("aria-label", start.line()));
        }
        return attributes;
    }

    void section(SectionText text, HtmlOut out) {
        opened(text, out).containing(() -> {
            out.heading(text.section(), text.level());
            out.text("\n");
            out.nodes(text.section().body());
            text.sections().forEach(inner -> out.section(inner, text.level() + 1));
            ((EpubTarget) out.target()).textEnded();
            out.footnotes();
        });
    }

    /** Opens a chapter, or a piece of one, which has neither a type nor a role of its own. */
    private static HtmlElement opened(SectionText text, HtmlOut out) {
        HtmlElement element = out.element("section").attributes(HtmlOut.around(text.section()));
        return text.level() > 1
                ? element
                : element.attribute("epub:type", "chapter")
                        .attribute("role", "doc-chapter")
                        .attribute(
                                "aria-labelledby",
                                out.target().id(text.section().id()));
    }
}
