package dev.octavo.conformance;

import dev.octavo.Octavo;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import dev.octavo.resource.ResourceLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Publishes documents the way most people do: default options, images from the document's own folder. */
public final class Publisher {

    private Publisher() {}

    /** Reads a document and renders it. */
    public static byte[] publish(Path document, Renderer renderer) throws IOException {
        Article article = Octavo.read(document).value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(Publication.of(article), out, context(document));
        return out.toByteArray();
    }

    /** Diagnostics are not kept: the documents have faults, and what is published is to be right all the same. */
    private static RenderContext context(Path document) {
        Path folder = Objects.requireNonNull(document.getParent());
        return RenderContext.standard()
                .withResources(ResourceLoader.within(folder))
                .withDiagnostics(diagnostic -> {});
    }
}
