package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.render.Renderer;
import dev.octavo.render.Renderers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameBytesTest {

    /** A quarter of the documents in either place is enough to find what differs. */
    private static final int PARTS = 4;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void returnHome() {
        moveTo(locale, zone);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void comeOutInEveryTimeZoneAndLocale(String format) throws IOException {
        Renderer renderer = Renderers.forFormat(format);
        Map<Path, byte[]> first = publish(Documents.own(0, PARTS), renderer);
        Map<Path, byte[]> second = publish(Documents.own(1, PARTS), renderer);

        moveTo(Locale.forLanguageTag("tr-TR"), TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertSame(publish(Documents.own(0, PARTS), renderer), first);
        moveTo(Locale.forLanguageTag("ar-EG-u-nu-arab"), TimeZone.getTimeZone("Pacific/Niue"));
        assertSame(publish(Documents.own(1, PARTS), renderer), second);
    }

    private static List<String> formats() {
        return Renderers.all().stream().map(renderer -> renderer.format().id()).toList();
    }

    private static Map<Path, byte[]> publish(List<Path> documents, Renderer renderer) throws IOException {
        return documents.parallelStream()
                .collect(Collectors.toConcurrentMap(Function.identity(), document -> publish(document, renderer)));
    }

    private static byte[] publish(Path document, Renderer renderer) {
        try {
            return Publisher.publish(document, renderer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSame(Map<Path, byte[]> there, Map<Path, byte[]> here) {
        there.forEach((document, bytes) -> assertThat(Arrays.mismatch(bytes, here.get(document)))
                .as("first byte that differs in %s", Documents.name(document))
                .isEqualTo(-1));
    }

    private static void moveTo(Locale locale, TimeZone zone) {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }
}
