package dev.octavo.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import dev.octavo.conformance.browser.Browser.View;
import dev.octavo.html.site.HtmlSite;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites as visitors click through them: every link within a site leads somewhere, on pages that are sound as others are. */
class SitesInABrowserTest {

    private static final View VISIT = new View(List.of(360, 1440), List.of("light", "dark"), true);
    private static final int PAGES = 25;

    private final Optional<Browser> browser = Browser.find();

    @Test
    void theSiteOfTheExamples(@TempDir Path site) throws IOException {
        assumeThat(browser).isPresent();

        assertThat(visit(Documents.examplesFolder(), site)).isEmpty();
    }

    @Test
    void aSiteOfTheCorpus(@TempDir Path site) throws IOException {
        Path articles = Documents.corpus().resolve("blog-zeuswpi-nanoc");
        assumeThat(browser).isPresent();
        assumeThat(articles).isDirectory();

        assertThat(visit(articles, site)).isEmpty();
    }

    @Test
    void aSiteOfLongWords(@TempDir Path folder) throws IOException {
        assumeThat(browser).isPresent();

        String word = "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(3);
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("a", "b", "c")) {
            String text = "---%ntitle: %s%ntags: [%s]%n---%n%n# %s%n%nText of `%s`.%n";
            Files.writeString(articles.resolve(name + ".md"), text.formatted(word, word, word, word));
        }
        assertThat(visit(articles, folder.resolve("site"))).isEmpty();
    }

    private Map<Path, List<String>> visit(Path articles, Path site) throws IOException {
        HtmlSite.builder()
                .build()
                .build(articles, site, RenderContext.standard().withDiagnostics(diagnostic -> {}));
        Map<Path, View> pages = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .limit(PAGES)
                    .forEach(page -> pages.put(page, VISIT));
        }
        assertThat(pages).hasSizeGreaterThan(5);
        return browser.orElseThrow().examine(pages);
    }
}
