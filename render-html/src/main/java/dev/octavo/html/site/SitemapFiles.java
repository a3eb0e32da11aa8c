package dev.octavo.html.site;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.html.markup.XhtmlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What search engines ask for: {@code robots.txt}, and the site map (sitemaps.org) that it names, in files of 50,000 pages. */
final class SitemapFiles {

    private static final int PAGES_IN_A_FILE = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static final String PATH = "sitemap.xml";
    static final String ROBOTS = "robots.txt";

    private final SiteParts parts;
    private final OutputFolder out;

    SitemapFiles(SiteParts parts, OutputFolder out) {
        this.parts = parts;
        this.out = out;
    }

    /** The path of a part of a site map that is too long for one file. */
    static String part(int number) {
        return "sitemap-" + number + ".xml";
    }

    void write() throws IOException {
        String robots = "User-agent: *\nDisallow:\n";
        if (parts.options().baseUrl().isPresent()) {
            writeMap(parts.map().pages().stream().filter(SitePage::isListed).toList());
            robots += "\nSitemap: " + address(PATH) + "\n";
        }
        write(ROBOTS, robots);
    }

    private void writeMap(List<SitePage> pages) throws IOException {
        if (pages.size() <= PAGES_IN_A_FILE) {
            write(PATH, pages(pages));
            return;
        }
        List<String> files = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += PAGES_IN_A_FILE) {
            String path = part(files.size() + 1);
            files.add(path);
            write(path, pages(pages.subList(from, Math.min(from + PAGES_IN_A_FILE, pages.size()))));
        }
        write(PATH, document("sitemapindex", xml -> files.forEach(path -> entry("sitemap", address(path), xml))));
    }

    private String pages(List<SitePage> pages) {
        return document(
                "urlset",
                xml -> pages.forEach(page -> {
                    xml.text("\n");
                    xml.element("url", List.of(), () -> {
                        xml.element("loc", List.of(), address(page.path()));
                        Timestamps.lastChange(page.metadata())
                                .ifPresent(time -> xml.element("lastmod", List.of(), Timestamps.of(time)));
                    });
                }));
    }

    private static String document(String root, Consumer<MarkupSink> content) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        MarkupSink xml = new XhtmlText(text);
        xml.element(root, List.of("xmlns", NAMESPACE), () -> content.accept(xml));
        return text.append('\n').toString();
    }

    private static void entry(String name, String address, MarkupSink xml) {
        xml.text("\n");
        xml.element(name, List.of(), () -> xml.element("loc", List.of(), address));
    }

    private String address(String path) {
        return parts.absolute(path).orElseThrow();
    }

    private void write(String path, String text) throws IOException {
        out.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
