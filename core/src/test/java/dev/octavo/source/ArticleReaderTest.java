package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final String TEXT = "---\ntitle: Ä\n---\n## One\n\n#### Two\n";

    private static Parsed<Article> read(byte[] bytes) throws IOException {
        return ArticleReader.standard().read(bytes, "a.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsChangeNeitherTheModelNorThePlaces(String lineEnd) throws IOException {
        byte[] bytes = TEXT.replace("\n", lineEnd).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes)).isEqualTo(read(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(String charset) throws IOException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(charset);
        assertThat(read(bytes)).isEqualTo(read(TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "b.md/a.HTM", "a.b.xhtml"})
    void whatASourceHoldsIsToldByItsNameHoweverItIsGiven(String name, @TempDir Path folder) throws IOException {
        String page = "<meta charset=iso-8859-1><title>Caf\u00e9</title><p># One\n\nTwo\n";
        byte[] bytes = page.getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(
                Files.createDirectories(folder.resolve("b.md"))
                        .resolve("x-" + Path.of(name).getFileName()),
                bytes);
        ArticleReader reader = ArticleReader.standard();

        for (Article article : List.of(
                reader.read(file).value(),
                reader.read(bytes, name).value(),
                reader.readWithin(bytes, name, name).value(),
                reader.readText(page, name).value())) {
            assertThat(article.metadata().title()).isEqualTo("Caf\u00e9");
            assertThat(Nodes.text(article.lead())).isEqualTo("# One Two");
        }
        assertThat(reader.readText("# One", "a.html.md").value().metadata().title())
                .isEqualTo("One");
    }

    @Test
    void linesThatAreNotToBeShownAreLeftOutWhereAsked() {
        String code = "```rust\n# use std::io;\nlet a = 1;\n```\n";
        ArticleReader reader = ArticleReader.builder().withoutHiddenLines().build();

        assertThat(Nodes.text(reader.readText(code, "a.md").value().lead())).isEqualTo("let a = 1;");
        assertThat(Nodes.text(
                        ArticleReader.standard().readText(code, "a.md").value().lead()))
                .contains("use std::io");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirPlace() {
        byte[] bytes = "line\ncaf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(UnreadableTextException.class, e -> {
                    assertThat(e.offset()).isEqualTo(8);
                    assertThat(e.source()).isEqualTo("a.md");
                })
                .hasMessageStartingWith("a.md:2: not UTF-8 text");
    }

    @Test
    void aCharacterCutOffAtTheEndIsRefused() {
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xC3})).isInstanceOf(UnreadableTextException.class);
    }

    @Test
    void aFileGivesItsNameToPlacesAndToTheArticle(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("the-article.md"), "Before.\n\n## One\n\n#### Two\n");
        Parsed<Article> parsed = ArticleReader.standard().read(file);
        assertThat(parsed.value().id()).isEqualTo("the-article");
        assertThat(parsed.diagnostics())
                .singleElement()
                .hasToString(file + ":5:1: warning: heading jumps from level 2 to 4 [heading-skip]");
    }

    @Test
    void aMissingFileIsTheOriginalException(@TempDir Path folder) {
        assertThatThrownBy(() -> ArticleReader.standard().read(folder.resolve("none.md")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsBeyondTheLimitOfCharactersIsPlainText() {
        Parsed<Article> parsed =
                limited(Limits.standard().withCharacters(10)).readText("*one*\n\n*two*\n\n*three*\n", "a.md");
        assertThat(Nodes.text(parsed.value().lead())).isEqualTo("one\n*two*\n*three*");
        assertThat(parsed.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("limit-characters", SourceRange.point("a.md", 3, 1)));
    }

    @Test
    void rowsBeyondTheLimitOfCellsAreText() {
        Article article = limited(Limits.standard().withTableCells(4))
                .readText("|a|b|\n|-|-|\n|c|d|\n|e|f|\n", "a.md")
                .value();
        assertThat(article.lead()).hasExactlyElementsOfTypes(Table.class, Paragraph.class);
        assertThat(Nodes.text(article.lead())).containsSubsequence("a", "b", "c", "d", "e", "f");
    }

    @Test
    void valuesBeyondTheLimitOfTheFrontMatterAreLeftOut() {
        Parsed<Article> parsed = limited(Limits.standard().withFrontMatterNodes(3))
                .readText("---\ntitle: T\ntags: [a, b, c, d]\n---\n", "a.md");
        assertThat(parsed.value().metadata().title()).isEqualTo("T");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-front-matter");
    }

    @Test
    void spacesPartTagsByOption() {
        String text = "---\ntags: rowing lake\ncategories: [two words]\n---\n";
        ArticleReader jekyll = ArticleReader.builder().spaceSeparatedTags(true).build();
        Metadata metadata = jekyll.readText(text, "a.md").value().metadata();
        assertThat(metadata.tags()).containsExactly("rowing", "lake");
        assertThat(metadata.categories()).containsExactly("two words");
        assertThat(metadata.subjects()).containsExactly("rowing", "lake", "two words");
        assertThat(ArticleReader.standard()
                        .readText(text, "a.md")
                        .value()
                        .metadata()
                        .tags())
                .containsExactly("rowing lake");
    }

    @Test
    void theOrderOfDatesIsAnOption() {
        ArticleReader american =
                ArticleReader.builder().dateOrder(DateOrder.MONTH_FIRST).build();
        Parsed<Article> parsed = american.readText("---\ndate: 03/04/2015\n---\n", "a.md");
        assertThat(parsed.value().metadata().created()).contains(CalendarDate.of(2015, 3, 4));
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void frontMatterKeepsWhatWasWrittenAndWhere() {
        MetaValue.Fields yaml = frontMatter("---\nversion: 1.10\nlist: [010, no]\nnothing: null\n---\n");
        MetaValue.Fields toml = frontMatter("+++\nversion = 1.10\nlist = [0x10, 2015-11-01 10:00:00]\n+++\n");
        MetaValue.Fields json = frontMatter("{\n\"version\": 1.10, \"list\": [1e3, null]}\n");
        assertThat(Stream.of(yaml, toml, json).map(fields -> value(fields, "version")))
                .map(value -> ((MetaValue.Scalar) value).text())
                .containsOnly("1.10");
        assertThat(List.of(yaml, toml, json))
                .extracting(fields -> texts(value(fields, "list")))
                .containsExactly(List.of("010", "no"), List.of("0x10", "2015-11-01 10:00:00"), List.of("1e3", "null"));
        assertThat(texts(value(yaml, "nothing"))).containsExactly("null");
        assertThat(List.of(yaml, toml, json))
                .extracting(fields -> value(fields, "version").at().toString())
                .containsExactly("a.md:2:10", "a.md:2:11", "a.md:2:12");
    }

    private static MetaValue.Fields frontMatter(String text) {
        return ArticleReader.standard()
                .readText(text, "a.md")
                .value()
                .metadata()
                .frontMatter();
    }

    private static MetaValue value(MetaValue.Fields fields, String key) {
        return Objects.requireNonNull(fields.values().get(key));
    }

    private static List<String> texts(MetaValue value) {
        return value instanceof MetaValue.Items items
                ? items.values().stream().flatMap(item -> texts(item).stream()).toList()
                : List.of(((MetaValue.Scalar) value).text());
    }

    @Test
    void limitsThatNoRendererStandsFailWhenMade() {
        assertThatThrownBy(() -> Limits.standard().withNesting(Limits.MAX_NESTING + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.standard().withCharacters(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyReferencesToOneLongDefinitionDoNotMultiplyIt() {
        String text = "[x]: /" + "u".repeat(20_000) + "\n\n" + "[x]\n\n".repeat(5_000);
        Parsed<Article> parsed = ArticleReader.standard().readText(text, "a.md");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("limit-references");
        assertThat(Nodes.text(parsed.value().lead()).split("\n", -1)).hasSize(5_000);
    }

    private static ArticleReader limited(Limits limits) {
        return ArticleReader.builder().limits(limits).build();
    }

    @Test
    void everySetterNamesWhatIsNull() {
        for (Object builder : List.of(ArticleReader.builder())) {
            for (Method setter : builder.getClass().getMethods()) {
                boolean takesAnObject = setter.getDeclaringClass() == builder.getClass()
                        && setter.getParameterCount() == 1
                        && !setter.getParameterTypes()[0].isPrimitive();
                if (takesAnObject) {
                    assertThatThrownBy(() -> setter.invoke(builder, new Object[] {null}))
                            .as(setter.toString())
                            .cause()
                            .isInstanceOf(NullPointerException.class)
                            .message()
                            .matches("\\w+");
                }
            }
        }
    }
}
