package dev.octavo.source.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.octavo.model.Article;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncludesTest {

    private static final ResourceLoader FILES = ResourceLoader.within(Path.of("src/test/resources/includes"));

    private static Parsed<Article> read(ResourceLoader files, String text) {
        return ArticleReader.builder().includes(files).build().readText(text, "book.md");
    }

    private static List<String> diagnostics(Parsed<Article> parsed) {
        return parsed.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static List<String> code(Article article) {
        return Nodes.stream(article)
                .filter(CodeBlock.class::isInstance)
                .map(node -> ((CodeBlock) node).text())
                .toList();
    }

    @Test
    void placesBehindAnIncludeAreThoseOfTheBook() {
        String book = "{{#include chapter.md}}\n\n<div markdown=\"1\">\n[x](javascript:y)\n</div>\n";
        assertThat(read(FILES, book).diagnostics())
                .map(Diagnostic::toString)
                .anyMatch(found -> found.startsWith("book.md:4:1: ") && found.endsWith("[url-refused]"));
    }

    @Test
    void linesAreTextUnlessFilesAreAllowed() {
        Article article = ArticleReader.standard()
                .readText("{{#include chapter.md}}\n", "book.md")
                .value();

        assertThat(article.lead())
                .extracting(block -> Nodes.text(block.children()))
                .containsExactly("{{#include chapter.md}}");
    }

    @Test
    void placesAreThoseOfTheFileThatHoldsThem() {
        Parsed<Article> parsed = read(FILES, "# Book\n\n{{#include chapter.md}}\n\n[x](javascript:y)\n");

        assertThat(diagnostics(parsed))
                .containsExactly(
                        "chapter.md:6:13: warning: not included: no such file: no.md [resource-missing]",
                        "parts/section.md:3:3: warning: not linked, as it could run a program: javascript:x [url-refused]",
                        "parts/section.md:5:1: warning: includes itself: chapter.md [limit-includes]",
                        "book.md:5:1: warning: not linked, as it could run a program: javascript:y [url-refused]");
        assertThat(parsed.value().sections())
                .extracting(section -> Nodes.text(section.title()))
                .containsExactly("From a chapter");
        assertThat(parsed.value().sections().get(0).sections().get(0).at().toString())
                .isEqualTo("parts/section.md:1:1");
        assertThat(parsed.value().sections().get(0).sections().get(0).body())
                .last()
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        last -> assertThat(last.at().toString()).isEqualTo("book.md:5:1"));
    }

    @Test
    void whatALineAsksForInItsMidstStandsThere() {
        String book = """
                {{#title The name of a page}}
                | Version | of `{{#include chapter.md}}` |
                |---|---|
                | {{#include parts/version.txt}} | {{#include gone.txt}} |

                [x](javascript:y)
                """;
        Parsed<Article> parsed = read(FILES, book);

        assertThat(Nodes.text(parsed.value().lead()).strip().split("\\s*\\R\\s*"))
                .containsExactly("Version", "of {{#include chapter.md}}", "1.2", "{{#include gone.txt}}", "x");
        assertThat(diagnostics(parsed))
                .containsExactly(
                        "book.md:4:36: warning: not included: no such file: gone.txt [resource-missing]",
                        "book.md:6:1: warning: not linked, as it could run a program: javascript:y [url-refused]");
    }

    @Test
    void partsOfFilesAreIncluded() {
        Article article = read(
                        FILES,
                        "```\n{{#include code.rs:3}}\n```\n\n```\n{{#include code.rs:main}}\n```\n\n- ```\n  {{#include code.rs:4:}}\n  ```\n")
                .value();

        assertThat(code(article))
                .containsExactly("fn main() {}\n", "fn main() {}\n", "// ANCHOR_END: main\n// after\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#include parts/A.java:two}}",
                "{{#include parts/A.java:6:6}}",
                ":::code language=\"java\" source=\"parts/A.java\" id=\"Light\":::",
                "::: code source=\"parts/A.java\" range=\"6-6\" language=\"java\" :::",
                "[!code-java[The lamp](parts/A.java?name=light&highlight=1)]",
                "[!code-java[](parts/A.java#L6-L6)]",
                "<!-- @include: ./parts/A.java{6,6} -->",
                "<!--@include: @/parts/A.java#region-->",
                "> [!code-java[](parts/A.java#L6-L6)]",
                "<<< @/parts/A.java#region{1 java} [A]",
                "--8<-- \"parts/A.java:three\""
            })
    void otherGeneratorsAskForPartsInTheirOwnWays(String line) {
        Parsed<Article> parsed = read(FILES, "Before.\n\n" + line + "\n");

        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(Nodes.text(parsed.value().lead())).contains("int a;").doesNotContain("outside");
    }

    @Test
    void codeOfOtherGeneratorsIsCodeInItsLanguage() {
        Parsed<Article> parsed = read(FILES, """
                - An item

                  [!code-java[](parts/A.java?name=light)]

                <<< @/parts/A.java#region

                ```
                --8<-- "parts/A.java:three"
                ```
                """);

        assertThat(code(parsed.value()))
                .containsExactly(
                        "// #region region\n// --8<-- [start:three]\n// ANCHOR: two\nint a;\n// ANCHOR_END: two\n// --8<-- [end:three]\n// #endregion\n",
                        "// --8<-- [start:three]\n// ANCHOR: two\nint a;\n// ANCHOR_END: two\n// --8<-- [end:three]\n",
                        "// ANCHOR: two\nint a;\n// ANCHOR_END: two\n");
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void whatIsSaidOfCodeStaysWithIt() {
        Article article = read(
                        FILES,
                        "<<< @/parts/A.java#region{2,4 kotlin:line-numbers} [The lamp]\n\n<<< ./parts/fences.md{1}\n")
                .value();

        assertThat(Nodes.stream(article).filter(CodeBlock.class::isInstance).map(CodeBlock.class::cast))
                .extracting(CodeBlock::language, code -> code.attributes().values())
                .containsExactly(
                        tuple("kotlin", Map.of("highlight", "2,4", "title", "The lamp")),
                        tuple("md", Map.of("highlight", "1")));
        assertThat(code(article)).last().isEqualTo("Fences:\n\n````\n```\n````\n");
    }

    @Test
    void linesStayWithinTheQuotationOrItemThatAsksForThem() {
        Article article = read(
                        FILES,
                        "> [!INCLUDE [x](parts/fences.md)]\n\n1. [!INCLUDE [x](parts/fences.md)]\n2. two\n\n<!--@include: ./parts/fences.md-->\n")
                .value();

        assertThat(article.lead())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Quote", "OrderedList", "Paragraph", "CodeBlock");
        assertThat(code(article)).containsExactly("```\n", "```\n", "```\n");
    }

    @Test
    void whatNoFolderHoldsIsNotAskedFor() {
        assertThat(diagnostics(read(FILES, "--8<-- \"https://example.org/a.md\"\n\n--8<--\nchapter.md\n--8<--\n")))
                .singleElement()
                .asString()
                .startsWith("book.md:1:1: info: is not read, and neither are others like it: --8<-- \"https:");
    }

    @Test
    void wordsOfDocfxMayStandInALine() {
        Parsed<Article> parsed = read(
                FILES,
                "In version [!INCLUDE [the version](parts/version.txt)], `[!INCLUDE [x](parts/version.txt)]`.\n");

        assertThat(Nodes.text(parsed.value().lead())).isEqualTo("In version 1.2, [!INCLUDE [x](parts/version.txt)].");
    }

    @Test
    void whatCannotBeHadStaysAndIsTold() {
        Parsed<Article> parsed =
                read(FILES, "{{#include ../cases/x.md}}\n\n{{< include none.md >}}\n\n{{#include code.rs:nowhere}}\n");

        assertThat(diagnostics(parsed))
                .containsExactly(
                        "book.md:1:1: warning: not included: outside the allowed folder: ../cases/x.md [resource-outside]",
                        "book.md:3:1: warning: not included: no such file: none.md [resource-missing]",
                        "book.md:5:1: warning: no such lines in code.rs: nowhere [include-part]");
        assertThat(Nodes.text(parsed.value().lead())).startsWith("{{#include ../cases/x.md}}\n{{< include none.md >}}");
    }

    @Test
    void manyFilesThatIncludeManyAreBounded() {
        ResourceLoader fan = reference -> {
            int depth = reference.length();
            String line = "{{#include " + "a".repeat(depth + 1) + "}}\n";
            return new Resource(reference, line.repeat(10).getBytes(StandardCharsets.UTF_8));
        };
        Parsed<Article> parsed = read(fan, "{{#include a}}\n");

        assertThat(diagnostics(parsed))
                .anyMatch(told -> told.contains("included too deep"))
                .anyMatch(told -> told.contains("too much is included"));
        assertThat(parsed.diagnostics()).hasSizeLessThan(11_000);
    }
}
