package dev.octavo.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.octavo.Octavo;
import dev.octavo.conformance.Documents;
import dev.octavo.conformance.browser.Browser.View;
import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.HtmlRenderer.Images;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.RawHtml;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that try to run scripts in the page they become: none does, nothing is loaded, and no markup breaks out. */
class AttacksInABrowserTest {

    private static final View ONCE = new View(List.of(820), List.of("light"), false);
    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    private static final int TEXTS = 2_000;

    /** Pieces that change what follows them when they are parsed once more. */
    private static final List<String> PIECES = List.of(
            "<svg>",
            "</svg>",
            "<math>",
            "</math>",
            "<mtext>",
            "<mglyph>",
            "<malignmark>",
            "<annotation-xml>",
            "<desc>",
            "<foreignObject>",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<textarea>",
            "<xmp>",
            "</xmp>",
            "<noscript>",
            "</noscript>",
            "<template>",
            "</template>",
            "<select>",
            "</select>",
            "<option>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<caption>",
            "<form>",
            "</form>",
            "<p>",
            "</p>",
            "<div markdown=\"1\">",
            "</div>",
            "<a href=\"",
            "\">",
            "<!--",
            "-->",
            "--!>",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "`",
            "```\n",
            "\n\n",
            "&lt;",
            "&quot;",
            "*",
            "[",
            "](",
            ")",
            "<img title=\"",
            "<b title='",
            "'>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "javascript:alert(1)",
            "{onclick=alert(1)}",
            "$",
            "\\text{",
            "}",
            "| a | b |\n|---|---|\n");

    private final Optional<Browser> browser = Browser.find();

    @Test
    void documentsOfTheAttackTable(@TempDir Path folder) throws IOException {
        assumeThat(browser).isPresent();

        Map<Path, View> pages = new LinkedHashMap<>();
        for (RawHtml mode : List.of(RawHtml.PARSE, RawHtml.ESCAPE)) {
            ArticleReader reader = Octavo.reader().rawHtml(mode).build();
            for (Path attack : Documents.below(ATTACKS)) {
                Path page = folder.resolve(mode + "-" + attack.getFileName() + ".html");
                write(Publication.of(reader.read(attack).value()), page);
                pages.put(page, ONCE);
            }
        }
        assertThat(pages).hasSizeGreaterThanOrEqualTo(8);
        assertThat(browser.orElseThrow().examine(pages)).isEmpty();
    }

    @Test
    void randomTextsOfPiecesThatBreakOut(@TempDir Path folder) throws IOException {
        assumeThat(browser).isPresent();

        HtmlRenderer renderer = HtmlRenderer.builder().images(Images.EMBEDDED).build();
        ArticleReader reader = ArticleReader.standard();
        RenderContext quiet = RenderContext.standard().withDiagnostics(diagnostic -> {});
        Random random = new Random(4);
        String body = IntStream.range(0, TEXTS)
                .mapToObj(i -> renderer.fragment(
                        reader.readText(text(random), "text.md").value(), quiet))
                .collect(Collectors.joining("\n"));
        Path page = folder.resolve("texts.html");
        Files.writeString(page, "<!DOCTYPE html><title>Texts</title><body>" + body);

        assertThat(browser.orElseThrow().examine(Map.of(page, new View(List.of(), List.of(), false))))
                .isEmpty();
    }

    private static String text(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    private static void write(Publication publication, Path page) throws IOException {
        HtmlRenderer renderer = HtmlRenderer.builder().images(Images.EMBEDDED).build();
        RenderContext context = RenderContext.standard()
                .withResources(ResourceLoader.within(ATTACKS))
                .withDiagnostics(diagnostic -> {});
        try (OutputStream out = Files.newOutputStream(page)) {
            renderer.render(publication, out, context);
        }
    }
}
