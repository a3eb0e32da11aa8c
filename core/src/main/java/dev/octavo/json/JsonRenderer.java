package dev.octavo.json;

import dev.octavo.model.Publication;
import dev.octavo.render.Format;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Renders publications as JSON in UTF-8 that {@link JsonReader} reads back to an equal model, its places aside.
 *
 * <pre>{@code
 * JsonRenderer json = JsonRenderer.builder().sources(true).build();
 * json.render(Publication.of(article), out, RenderContext.standard());
 * }</pre>
 *
 * <p>What is at its default, an empty list or an empty text for instance, is left out. A custom node is written as its
 * fallback. Immutable; one renderer serves all threads.
 */
public final class JsonRenderer implements Renderer {

    private static final Format FORMAT = new Format("json", "application/json", "json");

    private final boolean sources;

    /** A renderer with every default. */
    public JsonRenderer() {
        this(builder());
    }

    private JsonRenderer(Builder builder) {
        this.sources = builder.sources;
    }

    /** A builder with every default. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean writesModel() {
        return true;
    }

    @Override
    public void render(Publication publication, OutputStream out, RenderContext context) throws IOException {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(context, "context");
        out.write(JsonOut.write(json -> ModelWriter.write(publication, json), sources));
        out.flush();
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private boolean sources;

        private Builder() {}

        /** Whether each node has, as {@code at}, the place where it was read; false by default. */
        public Builder sources(boolean sources) {
            this.sources = sources;
            return this;
        }

        /** The renderer. */
        public JsonRenderer build() {
            return new JsonRenderer(this);
        }
    }
}
