package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Image;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.pdf.page.PageGeometry;
import dev.octavo.resource.Resource;
import dev.octavo.source.ArticleReader;
import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    /** A picture as it is embedded. */
    private record Embedded(int width, int height, String colours, String filter, Color corner) {

        static Embedded of(PDImageXObject image) throws IOException {
            return new Embedded(
                    image.getWidth(),
                    image.getHeight(),
                    image.getColorSpace().getName(),
                    image.getCOSObject().getCOSName(COSName.FILTER).getName(),
                    new Color(image.getImage().getRGB(0, 0)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp", "alpha.webp", "interlaced.png", "deep.png", "palette.png"})
    void showsEveryKindOfPicture(String name) {
        Pdf pdf = shown(name);

        assertThat(pdf.diagnostics()).isEmpty();
        assertThat(embedded(pdf)).hasSize(1);
    }

    @Test
    void turnsAPhotographAsItWasSeen() {
        Embedded upright = embedded(shown("photograph.jpg")).get(0);
        Embedded turned = embedded(shown("turned.jpg")).get(0);

        assertThat(turned.width()).isEqualTo(upright.height());
        assertThat(turned.height()).isEqualTo(upright.width());
        assertThat(turned.filter()).isEqualTo("DCTDecode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"press.jpg", "adobe.jpg"})
    void printsInksAsLight(String name) {
        Embedded picture = embedded(shown(name)).get(0);

        assertThat(picture.colours()).isEqualTo("DeviceRGB");
        assertThat(picture.corner().getRed()).isCloseTo(255, within(12));
        assertThat(picture.corner().getBlue()).isCloseTo(0, within(12));
    }

    @Test
    void keepsAPhotographAsItIs() {
        byte[] file = TestPictures.bytes("photograph.jpg");

        Boolean same = shown("photograph.jpg")
                .read(pdf -> Arrays.equals(
                        images(pdf)
                                .get(0)
                                .getStream()
                                .createInputStream(List.of("DCTDecode"))
                                .readAllBytes(),
                        file));

        assertThat(same).isTrue();
    }

    @Test
    void keepsGreyGrey() {
        assertThat(embedded(shown("grey.png")).get(0).colours()).isEqualTo("DeviceGray");
        assertThat(embedded(shown("grey.jpg")).get(0).colours()).isEqualTo("DeviceGray");
    }

    @ParameterizedTest
    @ValueSource(strings = {"large.png", "large.jpg"})
    void embedsNoMorePixelsThanPrintNeeds(String name) {
        double inches = PageGeometry.of(PageSize.A4).measure() / 25.4;

        assertThat(embedded(shown(name)).get(0).width()).isCloseTo((int) (inches * 300), within(3));
    }

    @Test
    void embedsAPictureOnce() {
        Pdf pdf = shown("photograph.jpg", "photograph.jpg", "copy.jpg");

        assertThat(pdf.<Long>read(document -> images(document).stream()
                        .map(PDImageXObject::getCOSObject)
                        .distinct()
                        .count()))
                .isEqualTo(1);
    }

    @Test
    void tellsThatAnAnimationStandsStill() {
        Pdf pdf = shown("animated.gif");

        assertThat(pdf.codes()).containsExactly("image-animated");
        assertThat(embedded(pdf)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "truncated.jpg, image-damaged, 1",
        "truncated.png, image-damaged, 0",
        "empty.png, image-type, 0",
        "bomb.png, image-too-large, 0",
        "text.png, image-type, 0"
    })
    void publishesWithABadPicture(String name, String code, int pictures) {
        Pdf pdf = shown(name);

        assertThat(pdf.codes()).containsExactly(code);
        assertThat(embedded(pdf)).hasSize(pictures);
        assertThat(pdf.letters()).contains("after");
    }

    @ParameterizedTest
    @CsvSource({
        "script.svg, true, ",
        "elsewhere.svg, true, image-simplified",
        "entity-outside.svg, true, ",
        "effects.svg, true, image-simplified",
        "dashes.svg, true, image-simplified",
        "entities.svg, false, image-type",
        "uses.svg, false, image-type",
        "cycle.svg, false, image-type",
        "nested.svg, false, image-type"
    })
    void drawsOfADrawingWhatIsHarmless(String name, boolean drawn, String code) {
        Pdf pdf = shown(name);

        assertThat(pdf.codes()).containsExactlyElementsOf(code == null ? List.of() : List.of(code));
        assertThat(pdf.letters().contains("instead")).isNotEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 27, 28, 29})
    void aPictureAtASideStandsOnThePageOfTheWordsBesideIt(int lines) {
        String text =
                "Line.\n\n".repeat(lines) + "> Quoted\n\n![A lamp](grey.png){align=left width=80 height=200}\nWords.\n";
        Article article = ArticleReader.standard().readText(text, "a.md").value();
        Pdf pdf = Pdf.of(
                Publication.of(article), new PdfRenderer(), name -> new Resource(name, TestPictures.bytes("grey.png")));

        List<Boolean> shown = pdf.read(document -> {
            List<Boolean> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(page.getResources().getXObjectNames().iterator().hasNext());
            }
            return pages;
        });
        assertThat(shown.indexOf(true)).isNotNegative();
        assertThat(pdf.text(shown.indexOf(true))).contains("Words.");
    }

    @Test
    void aHighPictureAmongWordsKeepsClearOfTheLineAbove() {
        double high = betweenLines("![A](grey.png){width=80 height=80}");
        double low = betweenLines("![A](grey.png){width=8 height=8}");

        assertThat(high - 60).isBetween(6.0, 9.0);
        assertThat(low).isCloseTo(betweenLines(""), within(0.1));
    }

    /** How far the foot of a line is above that of the next, which has something in it, in points. */
    private static double betweenLines(String inSecond) {
        Article article = ArticleReader.standard()
                .readText("§ above\\\n" + inSecond + " ¶ below\n", "a.md")
                .value();
        Pdf pdf = Pdf.of(
                Publication.of(article), new PdfRenderer(), name -> new Resource(name, TestPictures.bytes("grey.png")));
        return pdf.top("¶") - pdf.top("§");
    }

    @Test
    void aGradientFillsItsShapeFromCornerToCornerAndLeavesNoMarkBesideIt() {
        BufferedImage page =
                shown("gradient.svg").read(document -> new PDFRenderer(document).renderImageWithDPI(0, 96));
        List<Point> coloured = coloured(page);
        int left = coloured.stream().mapToInt(point -> point.x).min().orElseThrow();
        int right = coloured.stream().mapToInt(point -> point.x).max().orElseThrow();
        int top = coloured.stream().mapToInt(point -> point.y).min().orElseThrow();

        assertThat(right - left).isCloseTo(120, within(2));
        assertThat(new Color(page.getRGB(left + 84, top + 12))).isEqualTo(Color.RED);
        assertThat(new Color(page.getRGB(left + 36, top + 48))).isEqualTo(Color.BLUE);
    }

    private static List<Point> coloured(BufferedImage page) {
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .mapToObj(i -> new Point(i % page.getWidth(), i / page.getWidth()))
                .filter(point -> (page.getRGB(point.x, point.y) & 0xFF00) == 0)
                .filter(point -> (page.getRGB(point.x, point.y) & 0xFFFFFF) != 0)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"class=\"center\"", "class=\"right\"", "style=\"text-align: center\""})
    void aCaptionStandsBelowItsPictureWhereverThatIs(String side) {
        Pdf pdf = Pdf.ofMarkdown("<figure " + side + ">§<figcaption>¶</figcaption></figure>\n", new PdfRenderer());

        assertThat(pdf.left("¶")).isCloseTo(pdf.left("§"), within(2.0));
    }

    private static Pdf shown(String... names) {
        List<Block> blocks = Stream.concat(
                        Stream.of(names).map(name -> (Block) Samples.paragraph(Image.of(name, "instead"))),
                        Stream.of(Paragraph.of("after")))
                .toList();
        return Pdf.of(
                Publication.of(Article.of("", blocks, List.of())),
                new PdfRenderer(),
                name -> new Resource(name, TestPictures.bytes(name)));
    }

    private static List<Embedded> embedded(Pdf pdf) {
        return pdf.read(document -> {
            List<Embedded> found = new ArrayList<>();
            for (PDImageXObject image : images(document)) {
                found.add(Embedded.of(image));
            }
            return found;
        });
    }

    private static List<PDImageXObject> images(PDDocument document) throws IOException {
        List<PDImageXObject> images = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    images.add(image);
                }
            }
        }
        return images;
    }
}
