package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of a site that are no pages: feed, site map, robots and search. */
class SiteFilesTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final TestSite garden;

    SiteFilesTest(@TempDir Path folder) throws IOException {
        this.garden = TestSite.garden(folder);
    }

    @Nested
    class Feed {

        @Test
        void itKeepsTheRulesOfAtom() throws Exception {
            garden.build();
            checkFeed(xml("feed.xml"));
        }

        @Test
        void withoutABaseUrlItKeepsThemToo() throws Exception {
            garden.build(HtmlSite.builder());

            Document feed = xml("feed.xml");
            checkFeed(feed);
            assertThat(texts(feed.getDocumentElement(), "id")).allMatch(id -> id.startsWith("urn:uuid:"));
            assertThat(garden.told()).anyMatch(line -> line.endsWith("[no-base-url]"));
        }

        @Test
        void itHoldsTheTextsWithWholeAddresses() throws Exception {
            garden.build();

            Element newest =
                    elements(xml("feed.xml").getDocumentElement(), "entry").get(0);
            assertThat(texts(newest, "title")).containsExactly("Pruning in frost");
            assertThat(texts(newest, "id")).containsExactly("https://example.org/garden/posts/pruning.html");
            assertThat(texts(newest, "published")).containsExactly("2022-02-01T00:00:00Z");
            assertThat(texts(newest, "updated")).containsExactly("2022-02-03T00:00:00Z");
            assertThat(texts(newest, "name")).containsExactly("Ada Berg");
            Element netting =
                    elements(xml("feed.xml").getDocumentElement(), "entry").get(1);
            assertThat(texts(netting, "content").get(0))
                    .contains("<a href=\"https://example.org/garden/posts/sowing-broad-beans.html\">the beans</a>")
                    .contains("<img src=\"https://example.org/garden/assets/")
                    .contains("<a href=\"https://example.org/garden/posts/netting.html#note\">a note</a>")
                    .doesNotContain("<h1");
        }

        @Test
        void withoutDatesThereIsNone(@TempDir Path other) throws IOException {
            TestSite site = TestSite.empty(other);
            site.write("a.md", "# A\n");
            site.build();

            assertThat(site.files()).doesNotContain("feed.xml", "archive.html");
            assertThat(site.page("a.html")).doesNotContain("feed.xml");
        }

        @Test
        void itHoldsTwentyAtMost(@TempDir Path other) throws Exception {
            TestSite site = TestSite.empty(other);
            for (int day = 1; day <= 28; day++) {
                site.write(
                        "a%02d.md".formatted(day), "---\ntitle: Day %d\ndate: 2020-02-%02d\n---\n".formatted(day, day));
            }
            site.build();

            List<Element> entries = elements(xml(site, "feed.xml").getDocumentElement(), "entry");
            assertThat(entries).hasSize(20);
            assertThat(texts(entries.get(0), "title")).containsExactly("Day 28");
        }

        /** What RFC 4287 demands in its sections 4.1.1 and 4.1.2, and what the W3C's validator does beyond it. */
        private void checkFeed(Document document) {
            Element feed = document.getDocumentElement();
            assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
            assertThat(feed.getLocalName()).isEqualTo("feed");
            List<String> ids = new ArrayList<>(checkedIds(feed));
            List<Element> entries = elements(feed, "entry");
            assertThat(entries).hasSize(3);
            for (Element entry : entries) {
                ids.addAll(checkedIds(entry));
                assertThat(children(entry, "content")).hasSize(1);
                assertThat(children(entry, "content").get(0).getAttribute("type"))
                        .isEqualTo("html");
            }
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            assertThat(children(feed, "author")).hasSize(1);
        }

        private List<String> checkedIds(Element element) {
            assertThat(children(element, "title")).hasSize(1);
            assertThat(children(element, "id")).hasSize(1);
            assertThat(children(element, "updated")).hasSize(1);
            assertThat(children(element, "link").stream()
                            .filter(link -> link.getAttribute("rel").equals("alternate")))
                    .hasSize(1);
            OffsetDateTime.parse(children(element, "updated").get(0).getTextContent());
            String id = children(element, "id").get(0).getTextContent();
            assertThat(URI.create(id).isAbsolute()).as(id).isTrue();
            return List.of(id);
        }
    }

    @Nested
    class ForSearchEngines {

        @Test
        void theSiteMapListsWhatIsListed() throws Exception {
            garden.build();

            List<String> addresses = texts(xml("sitemap.xml").getDocumentElement(), "loc");
            assertThat(addresses)
                    .contains("https://example.org/garden/", "https://example.org/garden/posts/netting.html")
                    .noneMatch(address -> address.contains("letter") || address.contains("404"))
                    .doesNotHaveDuplicates();
            assertThat(garden.page("robots.txt"))
                    .isEqualTo("User-agent: *\nDisallow:\n\nSitemap: https://example.org/garden/sitemap.xml\n");
        }

        @Test
        void withoutABaseUrlThereIsNothingThatNeedsOne() throws IOException {
            garden.build(HtmlSite.builder());

            assertThat(garden.files()).doesNotContain("sitemap.xml");
            assertThat(garden.page("robots.txt")).doesNotContain("Sitemap");
            assertThat(garden.page("posts/netting.html")).doesNotContain("canonical", "og:url");
        }

        @Test
        void aPageThatIsNotFoundHasLinksThatHoldAnywhere() throws IOException {
            garden.build();

            assertThat(garden.page("404.html"))
                    .contains("<a class=\"site-title\" href=\"/garden/\" dir=\"auto\">")
                    .contains("<link rel=\"stylesheet\" href=\"/garden/assets/")
                    .contains("<meta name=\"robots\" content=\"noindex\">");
        }

        @Test
        void anArticleIsDescribed() throws IOException {
            garden.build();

            assertThat(garden.page("posts/pruning.html"))
                    .contains("<meta property=\"og:type\" content=\"article\">")
                    .contains("<meta property=\"og:title\" content=\"Pruning in frost\">")
                    .contains(
                            "<meta property=\"og:description\" content=\"Wait for a dry day. The plan is not ready.\">")
                    .contains("\"headline\":\"Pruning in frost\"")
                    .contains("\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Berg\"}]")
                    .contains("\"datePublished\":\"2022-02-01\",\"dateModified\":\"2022-02-03\"");
            assertThat(garden.page("index.html"))
                    .contains("content=\"website\"")
                    .doesNotContain("ld+json");
        }
    }

    @Nested
    class Search {

        @Test
        void theIndexListsArticlesWithTheirTagsAndSections() throws IOException {
            garden.build();

            assertThat(garden.page("search-index.js"))
                    .startsWith("octavoSearch([[")
                    .endsWith("]]);\n")
                    .contains("[\"Netting the brassicas\",\"posts/netting.html\",\"Cabbage Note\"]")
                    .contains("[\"Topfgrößen\",\"Gr%C3%B6%C3%9Fen-und-Ma%C3%9Fe/topf-gr%C3%B6%C3%9Fen.html\",\"\"]")
                    .doesNotContain("Draft");
        }

        @Test
        void withoutAScriptThereIsNoField() throws IOException {
            garden.build();

            assertThat(garden.page("index.html")).doesNotContain("<input", "<form", "onclick");
        }
    }

    private Document xml(String path) throws IOException, SAXException, ParserConfigurationException {
        return xml(garden, path);
    }

    private static Document xml(TestSite site, String path)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(site.page(path).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .toList();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
