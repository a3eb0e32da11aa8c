package dev.octavo.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.conformance.Documents;
import dev.octavo.conformance.Publisher;
import dev.octavo.conformance.Survey;
import dev.octavo.conformance.browser.Browser.View;
import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.HtmlRenderer.Images;
import dev.octavo.html.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as readers open them: accessible in light and dark, never wider than the window, and nothing in them runs. */
class PagesInABrowserTest {

    private static final List<Theme> THEMES = List.of(Theme.book(), Theme.site(), Theme.plain());
    private static final View PHONE_TO_DESK = new View(List.of(360, 820, 1440), List.of("light", "dark"), false);
    private static final int CORPUS_PAGES = 30;

    private final Optional<Browser> browser = Browser.find();

    @Test
    void ourOwnDocumentsInEveryTheme(@TempDir Path folder) throws IOException {
        assumeThat(browser).isPresent();

        for (Theme theme : THEMES) {
            List<Path> documents = Documents.examples();
            assertThat(survey("examples in a browser: " + theme.name(), documents, List.of(theme), folder)
                            .faulty())
                    .isEmpty();
        }
    }

    @Test
    void documentsOfOthersInOneThemeEach(@TempDir Path folder) throws IOException {
        assumeThat(browser).isPresent();
        assumeThat(Documents.corpusSample()).isNotEmpty();

        List<Path> documents = Documents.corpusSample().subList(0, CORPUS_PAGES);
        assertThat(survey("corpus sample in a browser", documents, THEMES, folder)
                        .faulty())
                .isEmpty();
    }

    private Survey survey(String subject, List<Path> documents, List<Theme> themes, Path folder) throws IOException {
        Map<Path, Path> pages = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            HtmlRenderer renderer = HtmlRenderer.builder()
                    .theme(themes.get(i % themes.size()))
                    .images(Images.EMBEDDED)
                    .build();
            Path page = folder.resolve(i + ".html");
            Files.write(page, Publisher.publish(documents.get(i), renderer));
            pages.put(documents.get(i), page);
        }
        Map<Path, View> views = new LinkedHashMap<>();
        pages.values().forEach(page -> views.put(page, PHONE_TO_DESK));
        Map<Path, List<String>> findings = browser.orElseThrow().examine(views);
        return Survey.of(subject, documents, document -> findings.getOrDefault(pages.get(document), List.of()));
    }
}
