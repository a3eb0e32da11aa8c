package dev.octavo.epub;

import dev.octavo.html.Language;
import java.util.List;

/** The navigation document (EPUB 3.3, section 7): the table of contents, landmarks and printed pages. */
final class NavDocument {

    private final Contents contents;
    private final Language language;
    private final XmlOut xml;

    NavDocument(Contents contents, Language language, XmlOut xml) {
        this.contents = contents;
        this.language = language;
        this.xml = xml;
    }

    byte[] write() {
        return xml.xhtml(contents.labels().contents(), language, () -> {
            toc();
            landmarks();
            if (!contents.pages().isEmpty()) {
                pageList();
            }
        });
    }

    private void toc() {
        List<String> attributes =
                List.of("epub:type", "toc", "role", "doc-toc", "aria-labelledby", "contents", "class", "contents");
        xml.element("nav", attributes, () -> {
            xml.element("h1", List.of("id", "contents"), contents.labels().contents());
            list(contents.entries());
        });
    }

    private void list(List<TocEntry> entries) {
        xml.element(
                "ol",
                List.of(),
                () -> entries.forEach(entry -> xml.element("li", List.of(), () -> {
                    link(entry.title(), List.of("href", entry.address()));
                    if (!entry.inner().isEmpty()) {
                        list(entry.inner());
                    }
                })));
    }

    private void landmarks() {
        List<String> attributes = List.of(
                "epub:type", "landmarks", "aria-label", contents.labels().contents(), "hidden", "hidden");
        xml.element(
                "nav",
                attributes,
                () -> xml.element("ol", List.of(), () -> contents.landmarks().forEach(this::landmark)));
    }

    private void landmark(Contents.Landmark landmark) {
        List<String> attributes = List.of("epub:type", landmark.type(), "href", landmark.file());
        xml.element("li", List.of(), () -> link(landmark.title(), attributes));
    }

    private void pageList() {
        List<String> attributes = List.of(
                "epub:type", "page-list",
                "role", "doc-pagelist",
                "aria-label", contents.words().pages(),
                "hidden", "hidden");
        xml.element(
                "nav",
                attributes,
                () -> xml.element("ol", List.of(), () -> contents.pages()
                        .forEach(page -> xml.element(
                                "li", List.of(), () -> link(page.label(), List.of("href", page.address()))))));
    }

    private void link(String title, List<String> attributes) {
        xml.element("a", attributes, title);
    }
}
