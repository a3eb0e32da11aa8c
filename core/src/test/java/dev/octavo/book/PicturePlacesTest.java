package dev.octavo.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturePlacesTest {

    @Test
    void findsWhatOtherToolsTakeFromElsewhere(@TempDir Path root) throws IOException {
        for (String file :
                new String[] {"text/a.png", "text/figures/b.png", "static/img/c d.png", "public/f.png", "../e.png"}) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "");
        }
        PicturePlaces places = new PicturePlaces(root);

        assertThat(places.apply("text/a.png", "a.png")).isEqualTo("text/a.png");
        assertThat(places.apply("text/text/figures/b.png", "text/figures/b.png"))
                .isEqualTo("text/figures/b.png");
        assertThat(places.apply("img/c%20d.png", "../img/c%20d.png")).isEqualTo("static/img/c%20d.png");
        assertThat(places.apply("/img/c%20d.png", "/img/c%20d.png")).isEqualTo("static/img/c%20d.png");
        assertThat(places.apply("/f.png", "/f.png")).isEqualTo("public/f.png");
        assertThat(places.apply("text/@site/static/img/c%20d.png", "@site/static/img/c%20d.png"))
                .isEqualTo("static/img/c%20d.png");
        assertThat(places.apply("../e.png", "../../e.png")).isEqualTo("../e.png");
        assertThat(places.apply("https://example.org/%zz", "https://example.org/%zz"))
                .isEqualTo("https://example.org/%zz");
        assertThat(places.apply("text/gone.png", "gone.png")).isEqualTo("text/gone.png");
    }
}
