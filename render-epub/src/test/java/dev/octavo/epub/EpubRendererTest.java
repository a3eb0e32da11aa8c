package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Details;
import dev.octavo.model.Link;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.RawBlock;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.render.Format;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EpubRendererTest {

    @Test
    void isFoundByItsFormat() {
        assertThat(Renderers.forFormat("epub")).isInstanceOf(EpubRenderer.class);
        assertThat(new EpubRenderer().format()).isEqualTo(Format.EPUB);
    }

    @Test
    void anArticleWithNothingInItIsABookWithATitle() {
        BookFiles book = BookFiles.of(Article.of("", List.of(), List.of()));

        assertThat(book.chapter(1)).contains("<title>…</title>", "<h1>…</h1>");
        assertThat(book.packageDocument()).contains("<dc:title id=\"title\">…</dc:title>");
        assertThat(book.text("nav.xhtml")).contains(">…</a>");
    }

    @Test
    void aPublicationWithoutArticlesIsATitlePage() {
        BookFiles book = BookFiles.of(Publication.of(Metadata.titled("Nothing"), List.of()));

        assertThat(book.chapters()).containsExactly("title-page.xhtml");
        assertThat(book.text("nav.xhtml")).contains("<a href=\"title-page.xhtml\">Nothing</a>");
    }

    @Test
    void formulasAreMathmlAndTheBookTellsWhere() {
        Section formulas = new Section(
                2,
                List.of(new Text("With")),
                Attributes.NONE,
                List.of(new MathBlock("x^2", Attributes.NONE, SourceRange.NONE)),
                List.of(),
                SourceRange.NONE);
        BookFiles book = BookFiles.of(article(List.of(), List.of(formulas, Section.of(2, "Without"))));

        assertThat(book.chapter(2))
                .contains("<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\" alttext=\"x^2\">");
        assertThat(book.packageDocument())
                .containsOnlyOnce("properties=\"mathml\"")
                .containsPattern(
                        "href=\"[^\"]*with.xhtml\" media-type=\"application/xhtml\\+xml\" properties=\"mathml\"")
                .contains("<meta property=\"schema:accessibilityFeature\">MathML</meta>");
    }

    @Test
    void whatAHandlerThrowsStaysWhatItIs() {
        UncheckedIOException thrown = new UncheckedIOException("no template", new IOException("disk gone"));
        EpubRenderer renderer = EpubRenderer.builder()
                .on(Link.class, (link, out) -> {
                    throw thrown;
                })
                .build();
        Article article = article(List.of(Paragraph.of(Link.of("https://a.example/", "A"))), List.of());

        assertThatThrownBy(() -> renderer.render(article, OutputStream.nullOutputStream(), RenderContext.standard()))
                .isSameAs(thrown);
    }

    @Test
    void rawMarkupIsLeftOutAndReported() {
        BookFiles book = BookFiles.of(article(List.of(new RawBlock("html", "<p>raw", SourceRange.NONE)), List.of()));

        assertThat(book.chapter(1)).doesNotContain("raw");
        assertThat(book.codes()).containsExactly("raw-dropped");
    }

    @Test
    void fiveHundredSectionsAreFiveHundredFiles() {
        List<Section> sections = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> Section.of(2, "Section " + number, Paragraph.of("text")))
                .toList();

        BookFiles book = BookFiles.of(article(List.of(), sections));

        assertThat(book.chapters()).hasSize(501).last().isEqualTo("chapter-section-500.xhtml");
    }

    @Test
    @Timeout(120)
    void twoThousandChaptersAreABook() {
        List<Article> articles = IntStream.rangeClosed(1, 2000)
                .mapToObj(number -> new Article(
                        "same",
                        Metadata.titled("Chapter " + number),
                        List.of(),
                        List.of(Paragraph.of(Link.of("same", "on"))),
                        List.of(Section.of(2, "Section", Paragraph.of("text"))),
                        List.of()))
                .toList();

        BookFiles book = BookFiles.of(Publication.of(Metadata.titled("Book"), articles));

        assertThat(book.chapters())
                .hasSize(2001)
                .contains("chapter-same.xhtml", "chapter-same-2.xhtml")
                .endsWith("chapter-same-2000.xhtml")
                .doesNotHaveDuplicates();
    }

    @Test
    void aChapterHasRoomForSomething() {
        assertThatThrownBy(() -> EpubRenderer.builder().largestChapter(9_999))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void detailsStandOpen() {
        Details details = new Details(
                List.of(new Text("More")), List.of(Paragraph.of("inside")), Attributes.NONE, SourceRange.NONE);

        assertThat(BookFiles.of(article(List.of(details), List.of())).chapter(1))
                .contains("<div class=\"details\"><p class=\"summary\">More</p><p>inside</p>")
                .doesNotContain("<details");
    }

    @Test
    void codeIsToldApartUnlessTheCallerSaysOtherwise() {
        Publication code = Publication.of(article(List.of(CodeBlock.of("java", "int x;")), List.of()));
        EpubRenderer plain =
                EpubRenderer.builder().highlighter(CodeHighlighter.none()).build();

        assertThat(BookFiles.of(code, RenderContext.standard(), new EpubRenderer())
                        .chapter(1))
                .contains("<pre dir=\"ltr\"><code class=\"language-java\"><span class=\"line\">"
                        + "<span class=\"tok-type\">int</span> x;</span></code></pre>");
        assertThat(BookFiles.of(code, RenderContext.standard(), plain).chapter(1))
                .contains("<code class=\"language-java\"><span class=\"line\">int x;</span></code>");
    }

    @Test
    void eachLineOfCodeIsAnElementWithItsEnd() {
        CodeBlock code = new CodeBlock(
                "",
                "one\n\nthree\n",
                new Attributes("", List.of("numbered"), Map.of("linenos", "true", "highlight", "3")),
                SourceRange.NONE);

        assertThat(BookFiles.of(article(List.of(code, CodeBlock.of("", "a\n\nb")), List.of()))
                        .chapter(1))
                .contains(
                        "<span class=\"line\" data-line=\"1\">one\n</span><span class=\"line\" data-line=\"2\">\n</span>"
                                + "<mark class=\"line\" data-line=\"3\">three\n</mark></code>")
                .contains(
                        "<span class=\"line\">a\n</span><span class=\"line\">\n</span><span class=\"line\">b</span></code>");
    }

    /** What is left of a line that a screen has no room for stood left of the line itself. */
    @Test
    void longLinesOfCodeTellHowFarTheyAreIndented() {
        String words = "call(one, two, three, four, five);";
        String code = words + "\n  " + words + "\n\t" + words + "\n" + " ".repeat(40) + words + "\n    short();\n";

        String chapter = BookFiles.of(article(List.of(CodeBlock.of("", code)), List.of()))
                .chapter(1);

        assertThat(chapter)
                .contains(
                        "<span class=\"line\">call",
                        "<span class=\"line in-2\">  call",
                        "<span class=\"line in-4\">\tcall")
                .contains("<span class=\"line in-16\">", "<span class=\"line\">    short");
    }

    @Test
    void aHandlerOfOnesOwnTakesTheStandardOnesPlace() {
        EpubRenderer shouting = EpubRenderer.builder()
                .on(Text.class, (text, out) -> out.element("b").containing(text.text()))
                .build();

        BookFiles book = BookFiles.of(
                Publication.of(article(List.of(Paragraph.of("loud")), List.of())), RenderContext.standard(), shouting);

        assertThat(book.chapter(1)).contains("<p><b>loud</b></p>");
    }

    @Test
    void theCallersOwnExceptionReachesTheCaller() {
        IOException full = new IOException("disk full");
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatThrownBy(() -> new EpubRenderer()
                        .render(Publication.of(article(List.of(), List.of())), broken, RenderContext.standard()))
                .isSameAs(full);
    }

    @Test
    void theCallersStreamStaysOpen() throws IOException {
        List<String> calls = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };

        new EpubRenderer().render(Publication.of(article(List.of(), List.of())), out, RenderContext.standard());

        assertThat(calls).contains("flush").doesNotContain("close");
    }

    @Test
    void aListenerEndsTheRendering() {
        RenderContext cancelled = RenderContext.standard().withProgress((stage, done, total) -> {
            assertThat(total).isEqualTo(2);
            throw new CancellationException(stage + " " + done);
        });
        Publication publication = Publication.of(article(List.of(), List.of(Section.of(1, "One"))));

        assertThatThrownBy(() -> BookFiles.of(publication, cancelled, new EpubRenderer()))
                .isInstanceOf(CancellationException.class)
                .hasMessage("chapters 1");
    }

    @Test
    void everySetterNamesWhatIsNull() {
        for (Object builder : List.of(EpubRenderer.builder())) {
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
