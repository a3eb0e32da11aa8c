package dev.octavo.conformance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Publication;
import dev.octavo.render.Format;
import dev.octavo.render.RenderContext;
import dev.octavo.render.Renderer;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private static final int DEPTH = 100_000;
    private static final long LARGE_STACK = 256 << 20;

    private final Path document = Documents.own().get(0);

    @Test
    void rendersOnASmallStackHoweverLargeTheCallersIs() {
        FutureTask<byte[]> caller = new FutureTask<>(() -> Publisher.publish(document, new DeepRenderer()));

        new Thread(null, caller, "caller", LARGE_STACK).start();

        assertThatThrownBy(caller::get).hasRootCauseInstanceOf(StackOverflowError.class);
    }

    private static final class DeepRenderer implements Renderer {

        @Override
        public Format format() {
            return new Format("deep", "text/plain", "deep");
        }

        @Override
        public void render(Publication publication, OutputStream out, RenderContext context) {
            descend(DEPTH);
        }

        private static int descend(int depth) {
            return depth == 0 ? 0 : 1 + descend(depth - 1);
        }
    }
}
