package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.model.Attributes;
import dev.octavo.model.Image;
import dev.octavo.model.SourceRange;
import dev.octavo.resource.ImageInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureSizeTest {

    /** Only pixels were known; whatever else was asked for was as large as the picture is. */
    @ParameterizedTest
    @CsvSource({
        "'',     '',   400, 200, 0",
        "100,    '',   100, 50, 0",
        "100px,  30,   100, 30, 0",
        "'',     1in,  192, 96, 0",
        "2.54cm, '',   96, 48, 0",
        "10mm,   '',   38, 19, 0",
        "72pt,   '',   96, 48, 0",
        "12em,   '',   192, 96, 0",
        "60%,    '',   400, 200, 60",
        "300%,   '',   400, 200, 100",
        "60 %,   '',   400, 200, 60",
        "wide,   '',   400, 200, 0",
        "5furlongs, '', 400, 200, 0",
        "1e9,    '',   400, 200, 0",
    })
    void isAsTheAuthorAsks(String width, String height, int shownWidth, int shownHeight, int share) {
        Attributes asked = new Attributes("", List.of(), Map.of("width", width, "height", height));
        Image image = new Image("a.png", "A", "", asked, SourceRange.NONE);

        assertThat(PictureSize.of(image).shown("a.png", new ImageInfo("image/png", 400, 200)))
                .isEqualTo(new Picture("a.png", shownWidth, shownHeight, share));
    }
}
