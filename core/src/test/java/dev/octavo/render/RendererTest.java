package dev.octavo.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RendererTest {

    /** Writes the words, after what a renderer does before it begins. */
    private record Words(boolean writesModel) implements Renderer {

        @Override
        public Format format() {
            return new Format("words", "text/plain", "words");
        }

        @Override
        public void render(Publication publication, OutputStream out, RenderContext context) throws IOException {
            for (Article article :
                    Macros.expanded(publication, context.diagnostics()).articles()) {
                out.write(Nodes.text(article.lead()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private final List<Diagnostic> found = new ArrayList<>();

    private String rendered(String markdown, Renderer renderer) throws IOException {
        Article article = ArticleReader.standard().readText(markdown, "a.md").value();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(article, out, RenderContext.standard().withDiagnostics(found::add));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anArticleIsAssembled() throws IOException {
        String markdown = "As @fig:plan has it, and @fig:none.\n\n![A plan](plan.png){#fig:plan}\n";

        assertThat(rendered(markdown, new Words(false))).contains("Figure\u00a01 has it");
        assertThat(found).extracting(Diagnostic::code).containsExactly("reference-missing");
    }

    @Test
    void whatWritesTheModelGetsTheArticleAsItIs() throws IOException {
        String markdown = "As @fig:plan has it.\n\n![A plan](plan.png){#fig:plan}\n";

        assertThat(rendered(markdown, new Words(true))).doesNotContain("Figure");
    }

    @Test
    void whatAssemblingFoundIsNotToldAgain() throws IOException {
        rendered("$\\newcommand\\x{\\x\\x}$ and $\\x$.\n", new Words(false));

        assertThat(found).extracting(Diagnostic::code).containsExactly("math-macro");
    }
}
