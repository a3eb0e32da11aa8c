package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the specimen look as their pictures in the documentation, which {@code -Doctavo.update=true} makes anew. */
class PageImagesTest {

    private static final String UPDATE = "octavo.update";

    private static Specimen book;

    @BeforeAll
    static void render() throws IOException {
        book = Specimen.book(PdfRenderer.builder().pageSize(PageSize.A5).build());
    }

    @AfterAll
    static void close() throws IOException {
        book.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title-page | A specimen of pages
                    opening | The last ferry leaves
                    notes | You do not look at the water
                    table | High and low water in March
                    code | the keeper goes out with the lamp
                    formulas | A tide is a sum of cosines
                    """)
    void looksAsItDid(String name, String phrase) throws IOException {
        BufferedImage page = book.pageWith(phrase);
        if (Boolean.getBoolean(UPDATE)) {
            ImageIO.write(page, "png", picture(name));
        }

        assertThat(new ImageDifference(ImageIO.read(picture(name)), page).share())
                .isLessThan(0.004);
    }

    /** Those that depend on the fonts of the machine, or show nothing that the others do not. */
    @ParameterizedTest
    @EnabledIfSystemProperty(named = UPDATE, matches = "true")
    @CsvSource(delimiter = '|', textBlock = """
                    contents | Contents
                    figure | The bay from its mouth
                    notices | The steps below the fourth iron ring
                    wide-table | lunisolar diurnal
                    arabic | النحاس
                    hebrew | המעבורת
                    japanese | 最後の渡し船
                    chinese | 最后一班渡船
                    index | bait, absence
                    """)
    void drawsThePicturesThatAreOnlyShown(String name, String phrase) throws IOException {
        assertThat(ImageIO.write(book.pageWith(phrase), "png", picture(name))).isTrue();
    }

    @Test
    @EnabledIfSystemProperty(named = UPDATE, matches = "true")
    void drawsThePictureOfTheCropMarks() throws IOException {
        PdfRenderer printers = PdfRenderer.builder()
                .pageSize(PageSize.A5)
                .bleed(3)
                .cropMarks(true)
                .build();
        try (Specimen article = Specimen.article("1-night.md", printers)) {
            assertThat(ImageIO.write(article.pageWith("The last ferry leaves"), "png", picture("crop-marks")))
                    .isTrue();
        }
    }

    private static File picture(String name) {
        return new File("docs/pictures/" + name + ".png");
    }
}
