package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Octavo;
import dev.octavo.model.Article;
import dev.octavo.render.RenderContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An author's contents are not repeated. */
class WrittenContentsTest {

    private static final String SECTIONS =
            "\n\n## Install\n\nText.\n\n## Use\n\nText.\n\n### Often\n\n## Test\n\n- [one](#use)\n- [two](#test)\n- [three](#install)\n\n## License\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Contents\n\n- [Install](#install)\n- [Use](#use)\n  - [Often](#often)\n- [Test](#test)",
                "Words.\n\n1. [Install](#Install)\n2. [Use](#use)\n3. [The license](#license)",
            })
    void areFound(String contents) {
        assertThat(page(contents, Theme.book())).doesNotContain("<nav");
        assertThat(page(contents, Theme.site())).contains("<nav class=\"contents repeated\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words.",
                "- [Install](#install)\n- [Use](other.md#use)",
                "- [Often](#often)\n- Install\n- Use\n- Test",
                "[Install](#install), [Use](#use), [Test](#test)",
            })
    void areNoOtherListsAndLinks(String contents) {
        assertThat(page(contents, Theme.book())).contains("<nav class=\"contents\"");
    }

    @Test
    void areNoListFarBehindTheBeginning() {
        assertThat(WrittenContents.areIn(article(SECTIONS))).isFalse();
    }

    private static Article article(String text) {
        return Octavo.reader().build().readText("# Tool\n\n" + text, "a.md").value();
    }

    private static String page(String contents, Theme theme) {
        return HtmlRenderer.builder()
                .theme(theme)
                .build()
                .render(article(contents + SECTIONS), RenderContext.standard());
    }
}
