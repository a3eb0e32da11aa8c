package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.book.Assembler;
import dev.octavo.markdown.MarkdownRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Inline;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Role;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the document takes at most two and a half times as long to read and to assemble, on a small stack. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class LinearTimeTest {

    private static final ArticleReader READER =
            ArticleReader.builder().smartPunctuation(true).build();

    private static final ArticleReader READER_OF_ALL = ArticleReader.builder()
            .extensions(EnumSet.allOf(MarkdownExtension.class))
            .templateMarks(TemplateMarks.removed())
            .smartPunctuation(true)
            .build();

    /** What only means something with extensions that are not on by default. */
    private static final Pattern OPTIONAL = Pattern.compile("repeated: (?:\\[\\[|\\*\\[|:|\\{[{%]).*|.*abbreviation.*");

    static List<HardDocument> documents() throws IOException {
        return HardDocument.all();
    }

    static List<HardDocument> optional() throws IOException {
        return HardDocument.all().stream()
                .filter(document -> OPTIONAL.matcher(document.name()).matches())
                .toList();
    }

    static List<HardDocument> assembled() {
        return HardDocument.assembled();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void doubledInputDoublesTheTime(HardDocument document) throws Exception {
        assertThat(isLinear(reading(READER, document))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optional")
    void doubledInputDoublesTheTimeWithEveryExtension(HardDocument document) throws Exception {
        assertThat(isLinear(reading(READER_OF_ALL, document))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("assembled")
    void doubledInputDoublesTheTimeOfAssembling(HardDocument document) throws Exception {
        assertThat(isLinear(assembling(document))).isTrue();
    }

    @Test
    void twiceTheChaptersOfOneNameTakeTwiceTheTimeToAssemble() throws Exception {
        Chapter chapter = new Chapter(Article.of("A", List.of(), List.of()));
        assertThat(isLinear(length -> assembling(Collections.nCopies(length, chapter))))
                .isTrue();
    }

    @Test
    void twiceTheTextsSideBySideTakeTwiceTheTimeToWrite() throws Exception {
        assertThat(isLinear(length -> writing(Collections.nCopies(length, new Text("some words ")))))
                .isTrue();
    }

    @Test
    void twiceTheBreaksBeforeATextTakeTwiceTheTimeToWrite() throws Exception {
        assertThat(isLinear(length -> writing(Collections.nCopies(length, new HardBreak()))))
                .isTrue();
    }

    private static Runnable writing(List<Inline> inlines) {
        Block paragraph = new Paragraph(inlines, Attributes.NONE, SourceRange.NONE);
        Publication article = Publication.of(Article.of("A", List.of(paragraph), List.of()));
        return () -> write(article);
    }

    private static void write(Publication publication) {
        try {
            new MarkdownRenderer().render(publication, OutputStream.nullOutputStream(), RenderContext.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLinear(IntFunction<Runnable> work) throws Exception {
        return SmallStack.call(() -> LinearTime.isTakenBy(work));
    }

    private static IntFunction<Runnable> reading(ArticleReader reader, HardDocument document) {
        return length -> {
            String text = document.ofLength().apply(length);
            return () -> reader.readText(text, "a.md");
        };
    }

    private static IntFunction<Runnable> assembling(HardDocument document) {
        Chapter index = new Chapter(
                Role.INDEX, "", Article.of("Index", List.of(), List.of()).withId("i"), List.of());
        return length -> {
            String text = document.ofLength().apply(length);
            return assembling(List.of(new Chapter(READER.readText(text, "a.md").value()), index));
        };
    }

    private static Runnable assembling(List<Chapter> chapters) {
        Publication book = new Publication(Metadata.titled("Book"), List.copyOf(chapters));
        return () -> Assembler.standard().assemble(book);
    }
}
