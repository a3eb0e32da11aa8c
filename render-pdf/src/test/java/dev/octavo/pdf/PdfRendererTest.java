package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.render.RenderContext;
import dev.octavo.render.RenderException;
import dev.octavo.render.Renderers;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("moves to other locales")
class PdfRendererTest {

    @Test
    void textStandsWhereItsAuthorAlignedIt() {
        Pdf pdf = Pdf.ofMarkdown("""
                <p align="right">R</p>

                <div align="center">

                C

                </div>

                L""", new PdfRenderer());

        assertThat(pdf.left("R")).isGreaterThan(pdf.left("C") + 100);
        assertThat(pdf.left("C")).isGreaterThan(pdf.left("L") + 100);
    }

    @Test
    void listsAreCountedAsTheirAuthorCountsThem() {
        Pdf pdf = Pdf.ofMarkdown("""
                <ol type="a"><li>Small</ol>
                <ol type="A" start="2"><li>Large</ol>
                <ol type="i" start="3"><li>Roman</ol>
                <ol type="I" start="4"><li>Stone</ol>
                <ol reversed><li>Down<li>Floor</ol>
                <ol reversed start="9"><li>Nine<li value="5">Five<li>Four</ol>
                """, new PdfRenderer());

        assertThat(pdf.letters())
                .contains("a.SmallB.Largeiii.RomanIV.Stone")
                .contains("2.Down1.Floor9.Nine5.Five4.Four");
    }

    @Test
    void isFoundByItsFormat() {
        assertThat(Renderers.forFormat("pdf")).isInstanceOf(PdfRenderer.class);
    }

    @Test
    void losesNothingOfTheText() {
        Pdf pdf = Pdf.of(Samples.rich());

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pieces(Samples.rich()))
                .allSatisfy(piece -> assertThat(pdf.letters()).contains(piece.replaceAll("\\s+", "")));
    }

    @Test
    void saysWhatItIs() {
        Pdf pdf = Pdf.of(Samples.rich());

        String said = pdf.read(document -> {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            PDDocumentInformation information = document.getDocumentInformation();
            return catalog.getLanguage()
                    + ", title shown: " + catalog.getViewerPreferences().displayDocTitle()
                    + ", tagged: " + catalog.getMarkInfo().isMarked()
                    + ", " + information.getTitle() + ", by " + information.getAuthor();
        });
        assertThat(said)
                .isEqualTo("en-GB, title shown: true, tagged: true,"
                        + " Counting what the queue forgot, by Ada Kessler, Jon Brandt");
    }

    @Test
    void outlinesAnArticleByItsSections() {
        assertThat(Pdf.of(Samples.rich()).outline()).isEqualTo("""
                        What we measured
                          The list we kept
                        What we changed
                        """);
    }

    @Test
    void outlinesABookByItsPartsAndChapters() {
        Pdf pdf = Pdf.of(book(), new PdfRenderer());

        assertThat(pdf.outline()).isEqualTo("""
                First
                  Alpha
                Middle
                  Second
                    Beta
                """);
    }

    @Test
    void outlinesOnlyAsDeepAsAskedFor() {
        Pdf shallow =
                Pdf.of(Samples.rich(), PdfRenderer.builder().outlineDepth(1).build());
        Pdf none = Pdf.of(Samples.rich(), PdfRenderer.builder().outlineDepth(0).build());

        assertThat(shallow.outline()).isEqualTo("What we measured\nWhat we changed\n");
        assertThat(pageMode(shallow)).isEqualTo(PageMode.USE_OUTLINES);
        assertThat(pageMode(none)).isEqualTo(PageMode.USE_NONE);
    }

    private static PageMode pageMode(Pdf pdf) {
        return pdf.read(document -> document.getDocumentCatalog().getPageMode());
    }

    @Test
    void refusesAnOutlineOfSevenLevels() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfRenderer.builder().outlineDepth(7));
    }

    @Test
    void namesItsPlacesAsAWebPageDoes() {
        assertThat(places(Pdf.of(Samples.rich())))
                .containsExactly("fn-1", "fn-2", "the-list-we-kept", "top", "what-we-changed", "what-we-measured");
    }

    @Test
    void namesThePlacesOfABookByItsArticles() {
        assertThat(places(Pdf.of(book(), new PdfRenderer())))
                .contains("first", "first/alpha", "second", "second/beta", "part-1");
    }

    @Test
    void keepsThePlacesOfTwoArticlesOfOneNameApart() {
        Article article = Article.of("Twin", List.of(), List.of());
        Publication twins = Publication.of(Metadata.titled("Twins"), List.of(article, article));

        assertThat(places(Pdf.of(twins, new PdfRenderer()))).contains("twin", "title-c2-");
    }

    private static Set<String> places(Pdf pdf) {
        return pdf.read(document ->
                document.getDocumentCatalog().getNames().getDests().getNames().keySet());
    }

    @Test
    void carriesFilesAndItsSource() {
        Attachment numbers = new Attachment(
                new Resource("losses.csv", "night,lost\n1,41\n".getBytes(StandardCharsets.UTF_8)),
                "text/csv",
                Attachment.Relationship.DATA,
                "What was lost");
        PdfRenderer renderer = PdfRenderer.builder()
                .attach(numbers)
                .attach(numbers)
                .attachSource(true)
                .build();
        Article article = Article.of("Losses", List.of(Paragraph.of("Forty-one.")), List.of());

        Map<String, String> files = Pdf.of(article, renderer).read(PdfRendererTest::files);

        assertThat(files).containsOnlyKeys("2-losses.csv", "losses.csv", "losses.md");
        assertThat(files.get("losses.csv")).isEqualTo("Data: night,lost\n1,41\n");
        assertThat(files.get("losses.md")).startsWith("Source: ").contains("Forty-one.");
    }

    private static Map<String, String> files(PDDocument document) throws IOException {
        Map<String, String> files = new TreeMap<>();
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        for (Map.Entry<String, PDComplexFileSpecification> file :
                names.getEmbeddedFiles().getNames().entrySet()) {
            String text = new String(file.getValue().getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
            String relationship = file.getValue().getCOSObject().getNameAsString("AFRelationship");
            files.put(file.getKey(), relationship + ": " + text);
        }
        return files;
    }

    @Test
    void opensWithPagesFromRightToLeftWhereItsLanguageRunsSo() {
        Article article = Article.of("כותרת", List.of(Paragraph.of("טקסט")), List.of());
        Article hebrew = article.withMetadata(
                article.metadata().toBuilder().language("he").build());

        String direction = Pdf.of(hebrew)
                .read(document ->
                        document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
        assertThat(direction).isEqualTo("R2L");
    }

    @Test
    void makesTheSameBytesInAnyZoneAndLocale() {
        byte[] here = Pdf.of(Samples.rich()).bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Pdf.of(Samples.rich()).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void isSharedByThreads() {
        PdfRenderer shared = new PdfRenderer();
        byte[] alone = Pdf.of(Samples.rich(), shared).bytes();

        assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> Pdf.of(Samples.rich(), shared)))
                .allSatisfy(pdf -> assertThat(pdf.bytes()).isEqualTo(alone));
    }

    @Test
    void setsPagesOfTheSizeAskedFor() {
        Pdf pdf = Pdf.of(
                Samples.rich(), PdfRenderer.builder().pageSize(PageSize.A5).build());

        float width = pdf.read(document -> document.getPage(0).getMediaBox().getWidth());
        assertThat(width).isBetween(419f, 420f);
    }

    @Test
    void refusesAPageTooSmallForText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageSize(20, 200));
    }

    @Test
    void writesANodeAsTheCallerSays() {
        PdfRenderer renderer = PdfRenderer.builder()
                .on(Strong.class, (strong, out) -> {
                    out.text("<<");
                    out.standard(strong);
                    out.text(">>");
                })
                .build();

        assertThat(Pdf.of(Samples.rich(), renderer).letters()).contains("<<oneintenthousand>>");
    }

    /** A keyword is bold, a comment italic: each takes a font of its own into the file. */
    @Test
    void setsThePartsOfCodeApartUnlessTheCallerSaysOtherwise() {
        Article article = Article.of("Code", List.of(CodeBlock.of("java", "return x; // last\n")), List.of());
        PdfRenderer plain =
                PdfRenderer.builder().highlighter(CodeHighlighter.none()).build();

        assertThat(Pdf.of(article).letters()).contains("returnx;//last");
        assertThat(Pdf.of(article).fonts()).anyMatch(isMono("Bold")).anyMatch(isMono("Italic"));
        assertThat(Pdf.of(article, plain).fonts()).noneMatch(isMono("Bold")).noneMatch(isMono("Italic"));
    }

    private static Predicate<String> isMono(String face) {
        return name -> name.endsWith("JetBrainsMono-" + face);
    }

    @Test
    void numbersOfLinesStandBesideTheCode() {
        Attributes told = new Attributes("", List.of("numberLines"), Map.of("startFrom", "98", "title", "Main.java"));
        CodeBlock code = new CodeBlock("java", "int x;\nint y;\n", told, SourceRange.NONE);

        assertThat(Pdf.of(Article.of("Code", List.of(code), List.of())).letters())
                .contains("Main.java98intx;99inty;");
    }

    @Test
    void keepsTheTextWhereAStylesheetNamesAFontThatIsNotThere() {
        PdfRenderer renderer = PdfRenderer.builder()
                .stylesheet("body, pre, code, h2 { font-family: Garamond }")
                .build();

        assertThat(Pdf.of(Samples.rich(), renderer).letters()).contains("Everysystemthatmovesmessages", "retries=10");
    }

    @Test
    void reportsWhatIsNotUnderstoodOfAStylesheet() {
        PdfRenderer renderer = PdfRenderer.builder()
                .stylesheet("h1 {}\np { margin: 3 apples }")
                .build();

        assertThat(Pdf.of(Samples.rich(), renderer).diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        tuple(
                                "stylesheet",
                                "in the stylesheet: Value for margin must be an identifier, length, or percentage at line 2. Skipping declaration."));
    }

    @Test
    void handsOnTheFailureOfTheCallersStream() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };

        assertThatThrownBy(
                        () -> new PdfRenderer().render(Publication.of(Samples.rich()), out, RenderContext.standard()))
                .isSameAs(full);
    }

    @Test
    void tellsItsProgress() throws IOException {
        List<String> stages = new ArrayList<>();
        RenderContext context = RenderContext.standard()
                .withResources(Samples.pictures())
                .withProgress((stage, done, total) -> stages.add(stage));

        new PdfRenderer().render(Publication.of(Samples.rich()), new ByteArrayOutputStream(), context);

        assertThat(stages.stream().distinct()).containsExactly("prepare", "layout", "paint", "save");
    }

    @Test
    void tellsWithoutGoingBackThatItTriesWhichTableFails() throws IOException {
        PdfRenderer failing = PdfRenderer.builder()
                .on(Table.class, (table, out) -> {
                    throw new RenderException("the engine failed", new IllegalStateException());
                })
                .build();
        List<String> stages = new ArrayList<>();
        RenderContext context =
                RenderContext.standard().withProgress((stage, done, total) -> stages.add(stage + " " + done));
        Article article = ArticleReader.standard()
                .readText("a\n\n| b |\n|---|\n| c |\n\n| d |\n|---|\n| e |\n", "a.md")
                .value();

        failing.render(Publication.of(article), new ByteArrayOutputStream(), context);

        assertThat(stages).endsWith("save 1").containsOnlyOnce("save 1");
        assertThat(stages).contains("tables 1");
    }

    @Test
    void endsWhenItIsCancelledAndWritesNothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderContext context = RenderContext.standard().withProgress((stage, done, total) -> {
            if (stage.equals("paint")) {
                throw new CancellationException();
            }
        });

        assertThatThrownBy(() -> new PdfRenderer().render(Publication.of(Samples.rich()), out, context))
                .isInstanceOf(CancellationException.class);
        assertThat(out.size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prepare", "layout", "paint", "save"})
    void handsOnWhatTheProgressListenerThrows(String where) {
        RuntimeException own = new IllegalStateException("the caller's own");
        RenderContext context = RenderContext.standard().withProgress((stage, done, total) -> {
            if (stage.equals(where)) {
                throw own;
            }
        });

        assertThatThrownBy(() ->
                        new PdfRenderer().render(Publication.of(Samples.rich()), new ByteArrayOutputStream(), context))
                .isSameAs(own);
    }

    @Test
    void handsOnWhatTheReceiverOfDiagnosticsThrows() {
        RuntimeException own = new CancellationException("the caller's own");
        RenderContext context = RenderContext.standard()
                .withResources(Samples.pictures())
                .withDiagnostics(diagnostic -> {
                    throw own;
                });
        PdfRenderer renderer =
                PdfRenderer.builder().stylesheet("p { colour: {{ }").build();

        assertThatThrownBy(() -> renderer.render(Publication.of(Samples.rich()), new ByteArrayOutputStream(), context))
                .isSameAs(own);
    }

    private static Publication book() {
        Article first = chapter("first", "First", Section.of(2, "Alpha", Paragraph.of("One.")));
        Article second = chapter("second", "Second", Section.of(2, "Beta", Paragraph.of("Two.")));
        return new Publication(
                Metadata.titled("The book"),
                List.of(
                        new Publication.Chapter(first),
                        new Publication.Part("Middle", List.of(new Publication.Chapter(second)))));
    }

    private static Article chapter(String id, String title, Section section) {
        return new Article(id, Metadata.titled(title), List.of(), List.of(), List.of(section), List.of());
    }

    /** Everything in an article that is to be read. */
    private static List<String> pieces(Article article) {
        Stream<String> texts = Nodes.stream(article).flatMap(node -> {
            if (node instanceof Text text) {
                return Stream.of(text.text());
            } else if (node instanceof Code code) {
                return Stream.of(code.text());
            }
            return node instanceof CodeBlock code ? Stream.of(code.text()) : Stream.empty();
        });
        return Stream.concat(Stream.of(article.metadata().title()), texts).toList();
    }

    @Test
    void keepsTheLinesBehindANoteBetweenTheMargins() {
        StringBuilder text = new StringBuilder();
        for (int letters = 1; letters <= 24; letters++) {
            text.append("Here.[^%1$d] *Then* %2$s%3$s.\n\n[^%1$d]: A note.\n\n"
                    .formatted(letters, "tide ".repeat(11), "x".repeat(letters)));
        }

        Pdf pdf = Pdf.ofMarkdown(
                text.toString(), PdfRenderer.builder().twoSided(false).build());

        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    @Test
    void namesTheDepthsThereAreInWholeNumbers() {
        assertThatThrownBy(() -> PdfRenderer.builder().contentsDepth(7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the depth of a table of contents is 1 to 6, not 7");
        assertThatThrownBy(() -> PdfRenderer.builder().outlineDepth(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the depth of an outline is 0 to 6, not -1");
    }

    @Test
    void everySetterNamesWhatIsNull() {
        for (Object builder : List.of(PdfRenderer.builder())) {
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
