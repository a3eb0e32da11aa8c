package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.octavo.html.MathRenderer;
import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.HardBreak;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.pdf.page.PageGeometry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class FormulaTest {

    @Test
    void setsAFormulaOnTheBaselineOfItsLine() {
        Pdf pdf = Pdf.of(article(Samples.paragraph(Samples.text("Text "), inline("x+\\frac{a}{b}"))));

        List<TextPosition> glyphs = pdf.read(FormulaTest::glyphs);
        float text = y("T", glyphs);
        assertThat(y("x", glyphs)).isCloseTo(text, within(0.1f));
        assertThat(y("a", glyphs)).isLessThan(text);
        assertThat(y("b", glyphs)).isGreaterThan(text);
    }

    @Test
    void writesTheLettersOfAFormulaAsText() {
        Pdf pdf = Pdf.of(article(block("E=mc^2\\text{, said he}")));

        assertThat(pdf.letters()).contains("E", "=", "m", "c", "2", ",saidhe");
        assertThat(pdf.fonts()).anyMatch(name -> name.endsWith("KaTeX_Math-Italic"));
        assertThat(pdf.diagnostics()).isEmpty();
    }

    @Test
    void setsTheNumberAtTheEndOfTheLine() {
        MathBlock numbered = new MathBlock("a=b", Attributes.id("eq:one"), SourceRange.NONE);

        List<TextPosition> glyphs = Pdf.of(article(numbered)).read(FormulaTest::glyphs);

        PageGeometry page = PageGeometry.of(PageSize.A4);
        double right = page.margins(false).inner() + page.measure();
        TextPosition last = glyphs.stream()
                .filter(glyph -> glyph.getUnicode().equals(")"))
                .findFirst()
                .orElseThrow();
        assertThat((last.getXDirAdj() + last.getWidthDirAdj()) * 25.4 / 72).isCloseTo(right, within(0.3));
        assertThat(last.getYDirAdj()).isCloseTo(y("a", glyphs), within(0.1f));
    }

    @Test
    void tellsTheSourceAsTheTextOfTheFormula() {
        Pdf pdf = Pdf.of(article(block("\\sqrt{x}"), Samples.paragraph(inline("y_1"))));

        assertThat(pdf.<List<String>>read(FormulaTest::alternatives)).containsExactly("\\sqrt{x}", "y_1");
    }

    @Test
    void keepsALongFormulaBetweenTheMargins() {
        String sum = "f(x)=" + "a_ix^i+".repeat(80) + "1";
        String product = "a".repeat(400);

        Pdf pdf = Pdf.of(article(block(sum), block(product), Samples.paragraph(inline(sum))));

        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
    }

    @Test
    void keepsAHighFormulaOnThePage() {
        String column = "\\begin{pmatrix}" + "a\\\\".repeat(200) + "z\\end{pmatrix}";

        Pdf pdf = Pdf.of(article(block(column), Paragraph.of("after")));

        assertThat(pdf.letters()).contains("z", "after");
        assertThat(pdf.pages()).isLessThanOrEqualTo(3);
    }

    @Test
    void leavesRoomForTheOtherColumnsOfATable() {
        String sum = "a_1 + b_2 + c_3 + d_4 + e_5 + f_6 + g_7 + h_8 + i_9 + j_{10} + k_{11} + l_{12} + z_{13}";
        String table = "| Beschreibungstext | Formel | Ende |\n|---|---|---|\n| Wort | $%s$ | Schluss |\n";

        Pdf pdf = Pdf.ofMarkdown(table.formatted(sum) + "\n" + table.formatted("x".repeat(400)), new PdfRenderer());

        assertThat(pdf.<Boolean>read(InkOutside::isLeftOrRight)).isFalse();
        assertThat(pdf.letters()).contains("z", "Ende", "Schluss");
        assertThat(pdf.codes()).containsExactly("math-too-large");
    }

    @Test
    void setsTheFormulasOfATableInOneSizeWhereTheOthersLeaveRoom() {
        String table = """
                | Name | $p$ | $q$ | $r$ | Iterations in theory | Error |
                |---|---|---|---|---|---|
                | Shift | 1 | 2 | 3 | 4 | $w$ |
                | Projection | 1 | 2 | 3 | 4 | $-4.0 \\times 10^{-15} z$ |
                """;

        PdfRenderer small = PdfRenderer.builder().pageSize(PageSize.A5).build();
        Pdf pdf = Pdf.ofMarkdown(table, small);

        assertThat(pdf.size("z")).isEqualTo(pdf.size("w"));
        assertThat(pdf.right())
                .isLessThan(
                        Pdf.ofMarkdown("A line of words. ".repeat(20), small).right() + 1);
    }

    @Test
    void setsFormulasInTheWeightOfTheirFontWhateverStandsBefore() {
        Pdf pdf = Pdf.ofMarkdown("| Left | Right |\n|---|---|\n| $a_1$ | $b_2$ |\n", new PdfRenderer());

        assertThat(pdf.<Boolean>read(FormulaTest::hasOutlines)).isFalse();
    }

    @Test
    void givesAFormulaAloneTheLineOfText() {
        List<TextPosition> glyphs = Pdf.of(article(formulas(), Samples.paragraph(Samples.text("Tail"))))
                .read(FormulaTest::glyphs);
        List<TextPosition> words = Pdf.of(article(words(), Samples.paragraph(Samples.text("Tail"))))
                .read(FormulaTest::glyphs);

        assertThat(y("T", glyphs)).isCloseTo(y("T", words), within(0.5f));
    }

    @Test
    void passesOverAFormulaWithoutSigns() {
        MathBlock place = new MathBlock(" ", Attributes.id("eq:none"), SourceRange.NONE);

        Pdf pdf = Pdf.of(article(block("\n"), place, Samples.paragraph(Samples.text("Text"), inline(" "))));

        assertThat(pdf.<List<String>>read(FormulaTest::alternatives)).isEmpty();
        assertThat(pdf.letters()).contains("Text");
    }

    @Test
    void printsTheSourceOfWhatItCannotRead() {
        Pdf pdf = Pdf.of(article(block("\\frac{x}")));

        assertThat(pdf.codes()).containsExactly("math-unreadable");
        assertThat(pdf.letters()).contains("\\frac{x}");
    }

    @Test
    void printsTheNamesOfCommandsThatNobodyKnows() {
        Pdf pdf = Pdf.of(article(block("x+\\unknown")));

        assertThat(pdf.codes()).containsExactly("math-unknown");
        assertThat(pdf.letters()).contains("+\\unknown");
    }

    @Test
    void printsNothingOfDefinitionsAndWhatTheyStandFor() {
        Pdf pdf = Pdf.of(
                article(block("\\def\\x{\\text{meant}}"), block("\\x"), Samples.paragraph(inline("\\def\\y{1}"))));

        assertThat(pdf.codes()).isEmpty();
        assertThat(pdf.letters()).contains("meant").doesNotContain("def");
        assertThat(pdf.<List<String>>read(FormulaTest::alternatives)).containsExactly("\\text{meant}");
    }

    @Test
    void printsTheSourceOnRequest() {
        PdfRenderer renderer = PdfRenderer.builder().math(MathRenderer.source()).build();

        assertThat(Pdf.of(article(block("x^2")), renderer).letters()).contains("x^2");
    }

    @Test
    void reportsACharacterThatNoFontHas() {
        PdfRenderer bundledFonts = PdfRenderer.builder().systemFonts(false).build();

        Pdf pdf = Pdf.of(article(block("x\\text{ 한}")), bundledFonts);

        assertThat(pdf.codes()).containsExactly("glyph-missing");
    }

    private static Block formulas() {
        return Samples.paragraph(inline("x"), new HardBreak(), inline("y"), new HardBreak(), inline("z"));
    }

    private static Block words() {
        return Samples.paragraph(
                Samples.text("x"), new HardBreak(), Samples.text("y"), new HardBreak(), Samples.text("z"));
    }

    /** Whether letters are made bold by outlines around them. */
    private static boolean hasOutlines(PDDocument document) throws IOException {
        byte[] content = document.getPage(0).getContents().readAllBytes();
        return new String(content, StandardCharsets.ISO_8859_1).contains("2 Tr");
    }

    private static float y(String letter, List<TextPosition> glyphs) {
        return glyphs.stream()
                .filter(glyph -> glyph.getUnicode().equals(letter))
                .reduce((first, last) -> last)
                .orElseThrow()
                .getYDirAdj();
    }

    private static List<TextPosition> glyphs(PDDocument document) throws IOException {
        List<TextPosition> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition glyph) {
                glyphs.add(glyph);
            }
        };
        stripper.getText(document);
        return glyphs;
    }

    private static List<String> alternatives(PDDocument document) {
        List<String> found = new ArrayList<>();
        addAlternatives(document.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void addAlternatives(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    found.add(element.getAlternateDescription());
                }
                addAlternatives(element, found);
            }
        }
    }

    private static InlineMath inline(String tex) {
        return new InlineMath(tex, SourceRange.NONE);
    }

    private static MathBlock block(String tex) {
        return new MathBlock(tex, Attributes.NONE, SourceRange.NONE);
    }

    private static Article article(Block... blocks) {
        return Article.of("", List.of(blocks), List.of());
    }
}
