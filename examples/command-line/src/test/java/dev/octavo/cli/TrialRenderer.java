package dev.octavo.cli;

import dev.octavo.model.Publication;
import dev.octavo.render.Format;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the title and the time, and fails half-way where the title asks for it. */
public final class TrialRenderer implements Renderer {

    @Override
    public Format format() {
        return new Format("trial", "text/plain", "trial");
    }

    @Override
    public void render(Publication publication, OutputStream out, RenderContext context) throws IOException {
        String title = publication.metadata().title();
        context.progress().progressed("paint", 1, title.length());
        out.write((title + " " + context.clock().instant()).getBytes(StandardCharsets.UTF_8));
        out.flush();
        switch (title) {
            case "overflow" -> throw new StackOverflowError();
            case "memory" -> throw new OutOfMemoryError("trial");
            case "crash" -> throw new IllegalStateException("crashed");
            case "exit" -> System.exit(130);
            case "disk" -> throw new IOException("No space left on device");
            default -> {}
        }
    }
}
