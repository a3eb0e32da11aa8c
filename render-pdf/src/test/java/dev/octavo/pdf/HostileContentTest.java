package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.ListItem;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileContentTest {

    @Test
    void breaksAWordThatIsLongerThanThePage() {
        Pdf pdf = Pdf.of(article(Paragraph.of("x".repeat(20_000) + "END")));

        assertThat(pdf.letters()).contains("END");
        assertThat(pdf.pages()).isGreaterThan(3);
    }

    /** Whose layout took twice as long for each: forty of them did not end. */
    @Test
    void laysOutTermsWithinDescriptions() {
        Block nested = Paragraph.of("innermost");
        for (int i = 0; i < 60; i++) {
            Definition definition = new Definition(List.of(List.of(new Text("t"))), List.of(List.of(nested)));
            nested = new DefinitionList(List.of(definition), Attributes.NONE, SourceRange.NONE);
        }

        assertThat(Pdf.of(article(nested)).letters()).contains("innermost");
    }

    @Test
    void breaksALongLineOfCode() {
        Pdf pdf = Pdf.of(article(CodeBlock.of("", "y".repeat(5_000) + "END\n")));

        assertThat(pdf.letters().replaceAll("[^yEND]", "")).contains("y".repeat(50) + "END");
    }

    @Test
    void listsTheCellsOfATableWiderThanAnyPage() {
        String[] heads = IntStream.range(0, 500).mapToObj(i -> "h" + i).toArray(String[]::new);
        String[] cells = IntStream.range(0, 500).mapToObj(i -> "v" + i).toArray(String[]::new);

        Pdf pdf = Pdf.of(article(table(Table.Row.of(heads), Table.Row.of(cells))));

        assertThat(pdf.letters()).contains("h0:v0", "h250:v250", "h499:v499");
    }

    @Test
    void losesNothingOfTheHeadOfATableWiderThanAnyPage() {
        Table.Row upper = new Table.Row(List.of(cell("wide", 2, 1), cell("tall", 1, 2), cell("spare", 500, 1)));
        Table.Row lower = Table.Row.of("left", "right", "low");
        Table.Row body = new Table.Row(Stream.concat(
                        Stream.of(cell("one", 1, 1), cell("two", 1, 1), cell("three", 1, 1), cell("four", 2, 1)),
                        Stream.generate(() -> cell("more", 1, 1)).limit(50))
                .toList());

        Pdf pdf = Pdf.of(article(table(List.of(upper, lower), body)));

        assertThat(pdf.letters())
                .contains("wide,left:one", "wide,right:two", "tall:three", "spare,low:four", "spare:more");
    }

    @Test
    void printsTheHeadOfATableThatIsWiderThanItsBody() {
        Table.Row head =
                Table.Row.of(IntStream.range(0, 100).mapToObj(i -> "h" + i).toArray(String[]::new));

        assertThat(Pdf.of(article(table(head, Table.Row.of("v0")))).letters()).contains("h0:v0", "h99");
    }

    @Test
    void findsATableThatIsPrintedAsLists() {
        Table.Row row =
                Table.Row.of(IntStream.range(0, 100).mapToObj(i -> "v" + i).toArray(String[]::new));
        Table table = new Table(List.of(), List.of(), List.of(), List.of(row), Attributes.id("wide"), SourceRange.NONE);

        Pdf pdf = Pdf.of(article(Paragraph.of(Link.of("#wide", "there")), table));

        assertThat(pdf.<Integer>read(
                        document -> document.getPage(0).getAnnotations().size()))
                .isEqualTo(1);
    }

    private static Table.Cell cell(String text, int columnSpan, int rowSpan) {
        return new Table.Cell(false, columnSpan, rowSpan, List.of(Paragraph.of(text)));
    }

    /** Within a quotation, for which no page is turned. */
    @Test
    void keepsAWideTableBetweenTheMargins() {
        Table.Row row = Table.Row.of(
                IntStream.range(0, 12).mapToObj(i -> "incomprehensible" + i).toArray(String[]::new));

        Pdf pdf = Pdf.of(article(Quote.of(table(row, row))));

        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    @Test
    void keepsDeepNestingBetweenTheMargins() {
        Block block = Paragraph.of("innermost");
        for (int depth = 0; depth < 40; depth++) {
            block = BulletList.of(ListItem.of(new Quote(List.of(block), Attributes.NONE, SourceRange.NONE)));
        }

        Pdf pdf = Pdf.of(article(block));

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.letters()).contains("innermost");
    }

    @ParameterizedTest
    @CsvSource({
        "missing.png, resource-missing",
        "http://example.org/remote.png, resource-missing",
        "corrupt.png, image-damaged",
        "huge.png, image-too-large",
        "picture.webp, image-damaged",
        "broken.svg, image-type"
    })
    void printsTheTextOfAPictureThatCannotBeShown(String source, String code) {
        Pdf pdf = Pdf.of(article(Samples.paragraph(Image.of(source, "instead"), Samples.text(" and after"))));

        assertThat(pdf.codes()).containsExactly(code);
        assertThat(pdf.letters()).contains("insteadandafter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"loss.png", "loss.jpg", "loss.gif", "curve.svg"})
    void showsAPicture(String source) {
        Pdf pdf = Pdf.of(article(Samples.paragraph(Image.of(source, "unprinted"))));

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.letters()).doesNotContain("unprinted");
    }

    @Test
    void needsNoFolderForTemporaryFiles(@TempDir Path folder) throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        try {
            Files.delete(gone);
            showsAPicture("loss.png");
            showsAPicture("loss.jpg");
        } finally {
            ImageIO.setCacheDirectory(null);
        }
    }

    @Test
    void leavesNoPictureToBeSmoothedByTheViewer() {
        Pdf pdf = Pdf.of(article(Samples.paragraph(Image.of("veil.svg", "A veil"))));

        List<Boolean> smoothed = pdf.read(HostileContentTest::smoothed);
        assertThat(smoothed).isNotEmpty().doesNotContain(true);
    }

    private static List<Boolean> smoothed(PDDocument document) throws IOException {
        List<Boolean> smoothed = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            addSmoothed(page.getResources(), smoothed);
        }
        return smoothed;
    }

    private static void addSmoothed(PDResources resources, List<Boolean> smoothed) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            PDXObject painted = resources.getXObject(name);
            if (painted instanceof PDImageXObject image) {
                smoothed.add(image.getInterpolate());
            } else if (painted instanceof PDFormXObject form && form.getResources() != null) {
                addSmoothed(form.getResources(), smoothed);
            }
        }
    }

    @Test
    void loadsNothingThatAStylesheetAsksFor(@TempDir Path folder) throws IOException {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Path sheet = Files.writeString(folder.resolve("sheet.css"), "p { display: none }");
        String css = "@import url(" + sheet.toUri() + ");"
                + "@font-face { font-family: Stolen; src: url(" + picture.toUri() + ") }"
                + "p { font-family: Stolen, Serif; background-image: url(" + picture.toUri()
                + "); list-style: url(http://example.org/) }";

        Pdf pdf = Pdf.of(
                article(Paragraph.of("shown")),
                PdfRenderer.builder().stylesheet(css).build());

        assertThat(pdf.letters()).contains("shown");
        assertThat(pdf.<List<Boolean>>read(HostileContentTest::smoothed)).isEmpty();
    }

    @Test
    void printsALongLineWithoutEnd() {
        Pdf pdf = Pdf.of(article(Paragraph.of("z".repeat(300_000) + "END")));

        assertThat(pdf.letters()).contains("zEND");
    }

    @Test
    void publishesAnArticleWithNothingInIt() {
        Pdf pdf = Pdf.of(new Article("", Metadata.titled(""), List.of(), List.of(), List.of(), List.of()));

        assertThat(pdf.pages()).isEqualTo(1);
    }

    @Test
    void publishesAnArticleOfCodeAlone() {
        assertThat(Pdf.of(article(CodeBlock.of("java", "int x = 1;\n"))).letters())
                .contains("intx=1;");
    }

    @Test
    void reportsWhatNoFontCanShowOncePerScript() {
        PdfRenderer bundled = PdfRenderer.builder().systemFonts(false).build();
        Pdf pdf = Pdf.of(article(Paragraph.of("नम and नम, שלום, สวัสดี; the end stands.")), bundled);

        assertThat(pdf.diagnostics()).hasSize(2);
        assertThat(pdf.codes()).containsExactly("glyph-missing");
        assertThat(pdf.drawn()).contains("□□ and □□, ", "the end stands.");
        assertThat(pdf.told()).contains("नम and नम, שלום, สวัสดี; the end stands.");
    }

    @Test
    void replacesCharactersForPrivateUse() {
        Pdf pdf = Pdf.of(article(Paragraph.of("a \uE0B0 b")));

        assertThat(pdf.codes()).containsExactly("glyph-missing");
        assertThat(pdf.told()).contains("a \uFFFD b");
    }

    @Test
    void takesOutByteOrderMarksWithinText() {
        Pdf pdf = Pdf.of(article(Paragraph.of("plug\uFEFFin")));

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(pdf.letters()).contains("plugin");
    }

    @Test
    void printsEveryFootnoteHoweverItIsCalled() {
        Section section = Section.of(2, "Called again", note("twice"), note("long"), note("nested"), note("twice"));
        Article article = new Article(
                "notes",
                Metadata.titled("Notes"),
                List.of(),
                List.of(note("twice")),
                List.of(section),
                List.of(
                        footnote("twice", Paragraph.of("The text of twice.")),
                        footnote("long", Paragraph.of("word ".repeat(3_000) + "ENDOFLONG")),
                        footnote("nested", note("nested"), note("uncalled")),
                        footnote("uncalled", CodeBlock.of("", "the uncalled one"))));

        String letters = Pdf.of(article).letters();

        assertThat(letters).containsOnlyOnce("Thetextoftwice.").contains("ENDOFLONG", "theuncalledone");
    }

    private static Paragraph note(String label) {
        return Samples.paragraph(Samples.text("called"), new FootnoteReference(label, SourceRange.NONE));
    }

    private static Footnote footnote(String label, Block... body) {
        return new Footnote(label, List.of(body), SourceRange.NONE);
    }

    private static Table table(Table.Row head, Table.Row... rows) {
        return table(List.of(head), rows);
    }

    private static Table table(List<Table.Row> head, Table.Row... rows) {
        return new Table(List.of(), List.of(), head, Stream.of(rows).toList(), Attributes.NONE, SourceRange.NONE);
    }

    private static Article article(Block... blocks) {
        return Article.of("Hostile", List.of(blocks), List.of());
    }
}
