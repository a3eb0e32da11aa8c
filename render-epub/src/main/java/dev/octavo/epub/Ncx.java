package dev.octavo.epub;

import dev.octavo.epub.PageBreaks.PageBreak;
import dev.octavo.html.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The table of contents as EPUB 2 had it (DAISY NCX 2005-1), for reading systems that know no other. */
final class Ncx {

    private static final Pattern ROMAN = Pattern.compile("[ivxlcdm]+");

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
        List<PageBreak> pages = contents.pages();
        return xml.file(() -> xml.element("ncx", attributes, () -> {
            List<TocEntry> entries = contents.entries();
            xml.element("head", List.of(), () -> head(entries, pages));
            xml.element("docTitle", List.of(), () -> xml.element("text", List.of(), contents.title()));
            xml.element("navMap", List.of(), () -> entries.forEach(this::point));
            if (!pages.isEmpty()) {
                xml.element("pageList", List.of(), () -> pageList(pages));
            }
        }));
    }

    private void head(List<TocEntry> entries, List<PageBreak> pages) {
        meta("dtb:uid", identifier);
        meta("dtb:depth", "" + TocEntry.depth(entries));
        meta("dtb:totalPageCount", "" + pages.size());
        meta("dtb:maxPageNumber", "" + highestNumber(pages));
    }

    private void meta(String name, String content) {
        xml.element("meta", List.of("name", name, "content", content), "");
    }

    private static int highestNumber(List<PageBreak> pages) {
        return pages.stream()
                .map(PageBreak::label)
                .filter(Ncx::isNumber)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private static boolean isNumber(String label) {
        return label.matches("[1-9][0-9]{0,8}");
    }

    private void pageList(List<PageBreak> pages) {
        label(contents.words().pages());
        pages.forEach(this::page);
    }

    private void page(PageBreak page) {
        points++;
        List<String> numbered = isNumber(page.label())
                ? List.of("type", "normal", "value", page.label())
                : List.of("type", ROMAN.matcher(page.label()).matches() ? "front" : "special");
        List<String> attributes = new ArrayList<>(List.of("id", "point-" + points, "playOrder", "" + points));
        attributes.addAll(numbered);
        xml.element("pageTarget", attributes, () -> {
            label(page.label());
            xml.element("content", List.of("src", page.address()), "");
        });
    }

    private void label(String text) {
        xml.element("navLabel", List.of(), () -> xml.element("text", List.of(), text));
    }

    private void point(TocEntry entry) {
        points++;
        xml.element("navPoint", List.of("id", "point-" + points, "playOrder", "" + points), () -> {
            label(entry.title());
            xml.element("content", List.of("src", entry.address()), "");
            entry.inner().forEach(this::point);
        });
    }
}
