package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the specimen look as their pictures in the documentation, which {@code -Doctavo.update=true} makes anew. */
class PageImagesTest {

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
                    contents | Contents
                    notes | You do not look at the water
                    table | High and low water in March
                    code | the keeper goes out with the lamp
                    formulas | A tide is a sum of cosines
                    """)
    void looksAsItDid(String name, String phrase) throws IOException {
        BufferedImage page = book.pageWith(phrase);
        File picture = new File("docs/pictures/" + name + ".png");
        if (Boolean.getBoolean("octavo.update")) {
            ImageIO.write(page, "png", picture);
        }

        assertThat(new ImageDifference(ImageIO.read(picture), page).share()).isLessThan(0.004);
    }
}
