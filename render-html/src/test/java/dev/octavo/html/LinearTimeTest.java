package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.render.RenderContext;
import dev.octavo.source.ArticleReader;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twice the article takes at most two and a half times as long to write. */
@Timeout(120)
class LinearTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> # a\n\n",
                "# a\n\n",
                "[b](#a)\n[c]{#a}\n",
                "[b](#nowhere)\n\n",
                "a[^n]\n\n[^n]: b\n\n",
                "a^[b]\n",
                "$x$ [@a, p. 3]\n\n",
                "![a](b.png \"c\")\n\n",
                "| a |\n|---|\n| b |\n\n",
                "a *b **c*\n"
            })
    void twiceTheArticleTakesTwiceTheTime(String unit) {
        assertThat(LinearTime.isTakenBy(length -> writing(unit.repeat(length / unit.length()))))
                .isTrue();
    }

    private static Runnable writing(String text) {
        Article article = ArticleReader.standard().readText(text, "a.md").value();
        RenderContext context = RenderContext.standard().withDiagnostics(finding -> {});
        return () -> new HtmlRenderer().fragment(article, context);
    }
}
