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
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the outputs look. */
final class LookOptions {

    @Option(names = "--css", paramLabel = "FILE", description = "Stylesheet that goes over those of all formats.")
    @Nullable
    Path css;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            converter = Themes.class,
            description = "Look of web pages: book, site, plain, none. Default: book.")
    Theme theme = Theme.book();

    /**
     * Renderers for formats, each once.
     *
     * @param pages how the pages of a PDF look
     * @param books how e-books are made
     * @throws UsageException if there is none for a format, or the stylesheet or a font cannot be read
     */
    List<Renderer> renderers(List<String> formats, PageOptions pages, BookOptions books) {
        String stylesheet = stylesheet();
        Map<Format, Renderer> renderers = new LinkedHashMap<>();
        for (String format : formats) {
            Renderer renderer = renderer(format.strip().toLowerCase(Locale.ROOT), stylesheet, pages, books);
            renderers.putIfAbsent(renderer.format(), renderer);
        }
        return List.copyOf(renderers.values());
    }

    private Renderer renderer(String format, String stylesheet, PageOptions pages, BookOptions books) {
        return switch (format) {
            case "html" -> html(stylesheet);
            case "pdf" -> pages.renderer(stylesheet);
            case "epub" -> books.renderer(stylesheet);
            default -> other(format);
        };
    }

    /** Web pages hold their pictures, so that they can be moved about. */
    private Renderer html(String stylesheet) {
        return HtmlRenderer.builder()
                .theme(theme.with(stylesheet))
                .images(HtmlRenderer.Images.EMBEDDED)
                .build();
    }

    private static Renderer other(String format) {
        try {
            return Renderers.forFormat(format);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private String stylesheet() {
        try {
            return css == null ? "" : Files.readString(css);
        } catch (IOException e) {
            throw new UsageException("cannot read the stylesheet " + css + ": " + Reason.of(e));
        }
    }

    /** Reads the names of themes. */
    static final class Themes implements ITypeConverter<Theme> {

        @Override
        public Theme convert(String name) {
            try {
                return Theme.named(name.toLowerCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
