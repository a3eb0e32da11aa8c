package dev.octavo.epub;

import dev.octavo.html.Language;
import java.util.List;

/** The table of contents as EPUB 2 had it (DAISY NCX 2005-1), for reading systems that know no other. */
final class Ncx {

    private final Contents contents;
    private final String identifier;
    private final Language language;
    private final XmlOut xml;
    private int points;

    Ncx(Contents contents, String identifier, Language language, XmlOut xml) {
        this.contents = contents;
        this.identifier = identifier;
        this.language = language;
        this.xml = xml;
    }

    byte[] write() {
        List<String> attributes = List.of(
                "xmlns", "http://www.daisy.org/z3986/2005/ncx/", "version", "2005-1", "xml:lang", language.tag());
        return xml.file(() -> xml.element("ncx", attributes, () -> {
            List<TocEntry> entries = contents.entries();
            xml.element("head", List.of(), () -> head(entries));
            xml.element("docTitle", List.of(), () -> xml.element("text", List.of(), contents.title()));
            xml.element("navMap", List.of(), () -> entries.forEach(this::point));
        }));
    }

    private void head(List<TocEntry> entries) {
        meta("dtb:uid", identifier);
        meta("dtb:depth", "" + TocEntry.depth(entries));
        meta("dtb:totalPageCount", "0");
        meta("dtb:maxPageNumber", "0");
    }

    private void meta(String name, String content) {
        xml.element("meta", List.of("name", name, "content", content), "");
    }

    private void point(TocEntry entry) {
        points++;
        xml.element("navPoint", List.of("id", "point-" + points, "playOrder", "" + points), () -> {
            xml.element("navLabel", List.of(), () -> xml.element("text", List.of(), entry.title()));
            xml.element("content", List.of("src", entry.address()), "");
            entry.inner().forEach(this::point);
        });
    }
}
