package dev.octavo.html.site;

import dev.octavo.html.HtmlPage;
import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * A name for how articles are read and written: made from samples of everything, since what is set up in code cannot be
 * compared in another way.
 */
final class Fingerprint {

    private static final String FORM = "octavo-site 2";

    private static final List<String> SAMPLES = List.of("sample.md", "sample.mdx");

    private Fingerprint() {}

    static String of(SiteOptions options) throws IOException {
        StringBuilder text = new StringBuilder(FORM + "\n" + version() + "\n" + options.edition() + "\n");
        RenderContext context = RenderContext.standard()
                .withDiagnostics(diagnostic -> text.append(diagnostic).append('\n'));
        HtmlRenderer renderer = options.renderer();
        for (String name : SAMPLES) {
            Article article = options.reader().read(sample(name), name).value();
            renderer.page(Publication.of(article), context).write(Fingerprint::write, text);
        }
        return Hash.of(text.toString());
    }

    private static void write(HtmlPage page, MarkupSink out) {
        out.element("style", List.of(), page.stylesheet());
        page.writeText(out);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fingerprint.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static String version() {
        return String.valueOf(Fingerprint.class.getPackage().getImplementationVersion());
    }
}
