package dev.octavo.cli;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.Theme;
import dev.octavo.render.Format;
import dev.octavo.render.Renderer;
import dev.octavo.render.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the outputs look. */
final class LookOptions {

    @Option(names = "--css", paramLabel = "FILE", description = "Stylesheet that goes over the theme of web pages.")
    @Nullable
    Path css;

    /**
     * Renderers for formats, each once.
     *
     * @throws UsageException if there is none for a format, or the stylesheet cannot be read
     */
    List<Renderer> renderers(List<String> formats) {
        Map<Format, Renderer> renderers = new LinkedHashMap<>();
        for (String format : formats) {
            Renderer renderer = renderer(format.strip().toLowerCase(Locale.ROOT));
            renderers.putIfAbsent(renderer.format(), renderer);
        }
        return List.copyOf(renderers.values());
    }

    private Renderer renderer(String format) {
        try {
            return format.equals("html") ? html() : Renderers.forFormat(format);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Web pages hold their pictures, so that they can be moved about. */
    private Renderer html() {
        return HtmlRenderer.builder()
                .theme(theme())
                .images(HtmlRenderer.Images.EMBEDDED)
                .build();
    }

    private Theme theme() {
        if (css == null) {
            return Theme.book();
        }
        try {
            return Theme.book().with(Files.readString(css));
        } catch (IOException e) {
            throw new UsageException("cannot read the stylesheet " + css + ": " + Reason.of(e));
        }
    }
}
