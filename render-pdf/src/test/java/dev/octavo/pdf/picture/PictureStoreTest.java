package dev.octavo.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureStoreTest {

    private final PictureStore store = new PictureStore(RenderContext.standard(), 400, 600);

    @Test
    void opensNoDoorToTheEngine() {
        List<String> addresses = List.of(
                "file:///etc/hostname",
                "/etc/hostname",
                "picture.png",
                "http://example.org/picture.png",
                "https://example.org/picture.png",
                "//example.org/picture.png",
                "ftp://example.org/picture.png",
                "jar:file:///lib.jar!/picture.png",
                "classpath:/dev/octavo/pdf/print.css",
                "data:image/png;base64,iVBORw0KGgo=",
                "data:text/css,p{display:none}",
                "octavo:1.png",
                "octavo:../picture.png",
                "OCTAVO:rule.png",
                "");

        for (ExternalResourceType type : ExternalResourceType.values()) {
            assertThat(addresses).noneMatch(address -> store.holds(address, type));
        }
    }

    @Test
    void givesNothingForWhatItDoesNotHold() throws IOException {
        assertThat(store.open("file:///etc/hostname").getStream().readAllBytes())
                .isEmpty();
        assertThat(store.open("octavo:rule.png").getStream().readAllBytes()).isNotEmpty();
    }
}
