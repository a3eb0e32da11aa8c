package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.octavo.model.Article;
import dev.octavo.model.Paragraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a printer asks of pages: boxes, bleed, marks, margins. */
class PrintersPagesTest {

    private static final float MILLIMETRE = 72 / 25.4f;

    @Test
    void aPageIsTrimmedWhereItEnds() {
        PDPage page = firstPage(BookTest.a5());

        assertThat(page.getTrimBox().toString()).isEqualTo(page.getMediaBox().toString());
        assertThat(page.getCOSObject().containsKey("TrimBox")).isTrue();
    }

    @Test
    void bleedLiesAroundThePageAndMarksAroundTheBleed() {
        PDPage page = firstPage(BookTest.a5().bleed(5).cropMarks(true));

        assertThat(page.getTrimBox().getWidth() / MILLIMETRE).isCloseTo(148, Offset.offset(0.1f));
        assertThat(page.getTrimBox().getHeight() / MILLIMETRE).isCloseTo(210, Offset.offset(0.1f));
        assertThat(page.getBleedBox().getWidth() / MILLIMETRE).isCloseTo(158, Offset.offset(0.1f));
        assertThat(holds(page.getMediaBox(), page.getBleedBox())).isTrue();
        assertThat(page.getCropBox().toString()).isEqualTo(page.getMediaBox().toString());
    }

    @Test
    void bleedMovesNothingOnThePage() {
        float[] without = firstLetter(BookTest.a5());
        float[] with = firstLetter(BookTest.a5().bleed(5).cropMarks(true));

        assertThat(with[0]).isCloseTo(without[0], Offset.offset(0.2f));
        assertThat(with[1]).isCloseTo(without[1], Offset.offset(0.2f));
    }

    @Test
    void bindingMovesTextAwayFromTheSpine() {
        float[] without = firstLetter(BookTest.a5());
        float[] with = firstLetter(BookTest.a5().binding(6));

        assertThat(with[0] - without[0]).isCloseTo(6 * MILLIMETRE, Offset.offset(0.2f));
    }

    @Test
    void textStandsBetweenTheMarginsAskedFor() {
        float[] first = firstLetter(BookTest.a5().margins(new Margins(30, 20, 25, 15)));

        assertThat(first[0]).isCloseTo(25 * MILLIMETRE, Offset.offset(1.5f));
    }

    /** The engine would set it past the edge of the page. */
    @Test
    void headsAndFoliosStandWithinNarrowMargins() {
        Pdf pdf = Pdf.of(
                article(), BookTest.a5().margins(Margins.all(8)).textSize(16).build());

        List<Float> heights = pdf.read(document -> {
            List<Float> found = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    found.add(letter.getTextMatrix().getTranslateY());
                }
            };
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            stripper.getText(document);
            return found;
        });
        assertThat(Collections.min(heights)).isBetween(4f, 8 * MILLIMETRE);
        assertThat(Collections.max(heights)).isBetween((210 - 8) * MILLIMETRE, 210 * MILLIMETRE - 10);
    }

    static Stream<Runnable> impossiblePages() {
        return Stream.of(
                () -> new Margins(4, 20, 20, 20),
                () -> new PageSize(80, 200),
                () -> BookTest.a5().margins(Margins.all(60)).build(),
                () -> BookTest.a5().margins(Margins.all(10)).binding(6).build(),
                () -> BookTest.a5().textSize(30),
                () -> BookTest.a5().bleed(-1),
                () -> BookTest.a5().binding(Double.NaN),
                () -> BookTest.a5().contentsDepth(0));
    }

    @ParameterizedTest
    @MethodSource("impossiblePages")
    void refusesPagesThatHoldNoText(Runnable page) {
        assertThatIllegalArgumentException().isThrownBy(page::run);
    }

    @Test
    void turnsPagesOnTheirSide() {
        PDPage page = firstPage(PdfRenderer.builder().pageSize(PageSize.LETTER.rotated()));

        assertThat(page.getMediaBox().getWidth())
                .isGreaterThan(page.getMediaBox().getHeight());
    }

    @Test
    void countsInchesAsTheyAreSold() {
        assertThat(PageSize.LETTER).isEqualTo(new PageSize(215.9, 279.4));
        assertThat(PageSize.SIX_BY_NINE).isEqualTo(new PageSize(152.4, 228.6));
    }

    @Test
    void headsFoliosAndWatermarkAreArtifacts() {
        Pdf pdf = Pdf.of(article(), BookTest.a5().watermark("Draft").build());

        List<String> artifacts = new ArrayList<>();
        List<String> text = new ArrayList<>();
        pdf.read(document -> {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(document.getPage(1));
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                ("Artifact".equals(content.getTag()) ? artifacts : text).add(letters(content));
            }
            return artifacts;
        });

        assertThat(artifacts).contains("Draft", "Alone", "2");
        assertThat(String.join("", text)).doesNotContain("Draft").doesNotContain("Alone");
    }

    private static String letters(PDMarkedContent content) {
        StringBuilder letters = new StringBuilder();
        for (Object piece : content.getContents()) {
            if (piece instanceof TextPosition position) {
                letters.append(position.getUnicode());
            } else if (piece instanceof PDMarkedContent inner) {
                letters.append(letters(inner));
            }
        }
        return letters.toString();
    }

    private static boolean holds(PDRectangle outer, PDRectangle inner) {
        return outer.getLowerLeftX() < inner.getLowerLeftX()
                && outer.getLowerLeftY() < inner.getLowerLeftY()
                && outer.getUpperRightX() > inner.getUpperRightX()
                && outer.getUpperRightY() > inner.getUpperRightY();
    }

    private static PDPage firstPage(PdfRenderer.Builder options) {
        return Pdf.of(article(), options.build()).read(document -> document.getPage(0));
    }

    /** Where the first letter of an article stands, from the left and from the top of the trimmed page. */
    private static float[] firstLetter(PdfRenderer.Builder options) {
        return Pdf.of(article(), options.twoSided(true).build()).read(document -> {
            List<TextPosition> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
            PDRectangle trim = document.getPage(0).getTrimBox();
            TextPosition first = letters.stream()
                    .filter(letter -> letter.getUnicode().equals("A"))
                    .findFirst()
                    .orElseThrow();
            // The stripper counts from the corner of the crop box.
            PDRectangle crop = document.getPage(0).getCropBox();
            float x = first.getTextMatrix().getTranslateX() + crop.getLowerLeftX() - trim.getLowerLeftX();
            float y = trim.getUpperRightY()
                    - crop.getLowerLeftY()
                    - first.getTextMatrix().getTranslateY();
            return new float[] {x, y};
        });
    }

    private static Article article() {
        return Article.of("Alone", List.of(Paragraph.of("Many words fill a page in the end. ".repeat(150))), List.of());
    }
}
