package dev.octavo.html;

import dev.octavo.html.markup.MarkupSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How a page is put together: what is in its head and around its text.
 *
 * <pre>{@code
 * PageLayout layout = (page, out) -> page.writeDocument(
 *         out,
 *         () -> page.writeMetadata(out),
 *         () -> out.element("main", List.of(), () -> page.writeText(out)));
 * }</pre>
 *
 * <p>One that has no state is shared by threads.
 */
@FunctionalInterface
public interface PageLayout {

    /** Writes a page, all of it. */
    void write(HtmlPage page, MarkupSink out);

    /** The text alone, with a link for the keyboard that leads to it. */
    static PageLayout standard() {
        return PageLayout::writeStandard;
    }

    /**
     * A page put together by a <a href="https://mustache.github.io/mustache.5.html">Mustache</a> template, which may ask for
     *
     * <ul>
     *   <li>{@code title}, {@code subtitle}, {@code description}, {@code date} in words, {@code isoDate}, {@code language} and
     *       {@code direction}: text, empty where it is not known,
     *   <li>{@code authors} and {@code tags}: lists of texts,
     *   <li>{@code metadata}, what belongs into every head, {@code style}, {@code contents} and {@code content}: markup, for
     *       which three braces are needed.
     * </ul>
     *
     * <pre>{@code
     * <!DOCTYPE html>
     * <html lang="{{language}}" dir="{{direction}}">
     *   <head>{{{metadata}}}{{{style}}}</head>
     *   <body><aside>{{{contents}}}</aside><main>{{{content}}}</main></body>
     * </html>
     * }</pre>
     *
     * @param name what the template is called in messages
     * @param text the template, which is trusted
     * @throws IllegalArgumentException if it is malformed or asks for something else; the message names the line
     */
    static PageLayout template(String name, String text) {
        return new TemplateLayout(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"));
    }

    /**
     * A page put together by the Mustache template in a file, as {@link #template(String, String)} describes.
     *
     * @throws IllegalArgumentException if it is malformed or asks for something that does not exist; the message names the line
     * @throws UncheckedIOException if the file cannot be read; the message names it
     */
    static PageLayout template(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return template(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }

    private static void writeStandard(HtmlPage page, MarkupSink out) {
        page.writeDocument(
                out,
                () -> {
                    page.writeMetadata(out);
                    page.writeStyle(out);
                },
                () -> {
                    page.writeSkipLink(out);
                    out.element("main", List.of("id", HtmlPage.CONTENT, "tabindex", "-1"), () -> page.writeText(out));
                });
    }
}
