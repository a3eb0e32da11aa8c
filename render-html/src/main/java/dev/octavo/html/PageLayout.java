package dev.octavo.html;

import dev.octavo.html.markup.MarkupSink;
import java.util.List;

/**
 * How a page is put together: what stands in its head and around its text.
 *
 * <pre>{@code
 * PageLayout layout = (page, out) -> out.element("html", List.of("lang", page.language().tag()), () -> {
 *     out.element("head", List.of(), () -> page.writeMetadata(out));
 *     out.element("body", List.of(), () -> out.element("main", List.of(), () -> page.writeText(out)));
 * });
 * }</pre>
 *
 * <p>One that has no state is shared by threads.
 */
@FunctionalInterface
public interface PageLayout {

    /** Writes a page's {@code html} element. */
    void write(HtmlPage page, MarkupSink out);

    /** The text alone, with a link for the keyboard that leads to it. */
    static PageLayout standard() {
        return PageLayout::writeStandard;
    }

    private static void writeStandard(HtmlPage page, MarkupSink out) {
        List<String> spoken =
                List.of("lang", page.language().tag(), "dir", page.language().direction());
        out.element("html", spoken, () -> {
            out.element("head", List.of(), () -> {
                page.writeMetadata(out);
                page.writeStyle(out);
            });
            out.text("\n");
            out.element("body", List.of(), () -> {
                page.writeSkipLink(out);
                out.element("main", List.of("id", HtmlPage.CONTENT, "tabindex", "-1"), () -> page.writeText(out));
            });
        });
    }
}
