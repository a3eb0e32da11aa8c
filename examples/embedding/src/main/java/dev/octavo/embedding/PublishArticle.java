package dev.octavo.embedding;

import dev.octavo.Octavo;
import dev.octavo.model.Article;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import java.io.IOException;
import java.nio.file.Path;

/** Publishes one article: {@code PublishArticle what-is-my-job.md what-is-my-job.pdf}. */
public final class PublishArticle {

    private PublishArticle() {}

    /** Reads the first argument and writes the second. */
    public static void main(String... arguments) throws IOException {
        Path source = Path.of(arguments[0]).toAbsolutePath();
        Path target = Path.of(arguments[1]);

        Parsed<Article> parsed = Octavo.read(source);
        parsed.diagnostics().forEach(System.err::println); // what-is-my-job.md:24:1: warning: heading jumps …

        ResourceLoader images = ResourceLoader.within(source.resolveSibling(""));
        Octavo.write(parsed.value(), target, RenderContext.standard().withResources(images));
    }
}
