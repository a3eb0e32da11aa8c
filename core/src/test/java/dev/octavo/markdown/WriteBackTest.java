package dev.octavo.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.octavo.RandomArticle;
import dev.octavo.model.Article;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.UnreadableTextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was written reads back to the same model, and is written the same again. */
class WriteBackTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Path CORPUS = Path.of("../../shared/corpus");

    /** Every so many documents of the corpus one is tried; {@code -Doctavo.corpus.step=1} tries all. */
    private static final int STEP = Integer.getInteger("octavo.corpus.step", 40);

    static Stream<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream();
    }

    static List<Path> cases() throws IOException {
        return documents(CASES);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSpecification(Example example) {
        assertReadsBack(ArticleReader.standard()
                .readText(example.getSource(), "example.md")
                .value());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCases(Path file) throws IOException {
        assertReadsBack(ArticleReader.standard().read(file).value());
    }

    /** The seeds are fixed, so that a failure comes again; {@code -Doctavo.random.articles=n} tries more. */
    @Test
    void randomArticles() {
        IntStream.range(0, Integer.getInteger("octavo.random.articles", 1000))
                .forEach(seed -> assertReadsBack(RandomArticle.of(seed)));
    }

    @Test
    void emptyItemsInsideEachOtherAreNoRule() {
        assertReadsBack(ArticleReader.standard()
                .readText("Text.\n\n-\n  - -\n\n1. -\n     -\n       - -\n", "a.md")
                .value());
    }

    @Test
    void aRoleOfNothingIsNoReference() {
        assertReadsBack(ArticleReader.standard()
                .readText("See {ref}` ` for more.\n", "a.md")
                .value());
    }

    @Test
    void documentsOfTheCorpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        List<Path> documents = documents(CORPUS);
        for (int i = 0; i < documents.size(); i += STEP) {
            try {
                assertReadsBack(ArticleReader.standard().read(documents.get(i)).value());
            } catch (UnreadableTextException binary) {
                assertThat(binary).isNotNull(); // no text, so there is nothing to write back
            }
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertReadsBack(Article article) {
        String markdown = markdown(article);
        Article back = ArticleReader.standard()
                .readText(markdown, article.id() + ".md")
                .value();
        assertThat(normal(back)).as(markdown).isEqualTo(normal(article));
        assertThat(markdown(back)).isEqualTo(markdown);
    }

    /** The model as the law has it: without places, and without the fields that tell the metadata. */
    private static Article normal(Article article) {
        return Normal.article(article.withMetadata(article.metadata().toBuilder()
                .frontMatter(MetaValue.Fields.NONE)
                .build()));
    }

    private static String markdown(Article article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MarkdownRenderer().render(Publication.of(article), out, RenderContext.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
