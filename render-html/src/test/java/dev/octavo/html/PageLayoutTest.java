package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.Octavo;
import dev.octavo.model.Article;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutTest {

    private static final Article ARTICLE =
            Octavo.reader().build().readText("""
                    ---
                    title: 'Tea & "Scones" <b>'
                    authors: [Ada, Bo]
                    date: 2020-02-03
                    ---
                    Text.

                    ## One
                    ## Two
                    ## Three
                    ## Four
                    """, "a.md").value();

    @Test
    void aTemplatePutsAPageTogether() {
        assertThat(page("<title>{{title}}</title>{{#authors}}<i>{{.}}</i>{{/authors}}<time>{{isoDate}}</time>"))
                .isEqualTo("<title>Tea &amp; &quot;Scones&quot; &lt;b&gt;</title><i>Ada</i><i>Bo</i>"
                        + "<time>2020-02-03</time>\n");
    }

    @Test
    void contentsStandWhereATemplateWantsThem() {
        assertThat(page("{{{content}}}<hr>{{{contents}}}"))
                .containsSubsequence("<h2 id=\"four\">", "<hr>", "<nav")
                .containsOnlyOnce("<nav");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(page("{{#subtitle}}<p>{{subtitle}}</p>{{/subtitle}}{{^description}}none{{/description}}"))
                .isEqualTo("none\n");
    }

    @Test
    void aTemplateThatAsksForWhatThereIsNotIsRefusedWithItsLine() {
        assertThatThrownBy(() -> PageLayout.template("page.html", "<p>\n{{title}}\n{{{boddy}}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("page.html:3: there is no boddy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{> header}}", "{{}}", "{{ }}", "{{title", "{{", "{{<parent}}{{/parent}}", "{{.}}", "{{this}}"})
    void whatIsNoTagHereIsRefusedWithItsLine(String tag) {
        assertThatThrownBy(() -> PageLayout.template("page.html", "<p>\n" + tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("page.html:2: ");
    }

    @Test
    void commentsAndOtherBracesAreLeftAlone() {
        assertThat(page("a{{! {b} }}c { d } {{#tags}}{{.}}{{/tags}}")).isEqualTo("ac { d } \n");
    }

    @Test
    void aMalformedTemplateIsRefusedWithItsLine() {
        assertThatThrownBy(() -> PageLayout.template("page.html", "<p>\n{{#tags}}\n{{.}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("page.html")
                .hasMessageContaining("line 2");
    }

    @Test
    @SuppressWarnings("NullAway") // as an application without it may do
    void aTemplateThatIsNullIsNamed() {
        assertThatThrownBy(() -> PageLayout.template(null, "<p>"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> PageLayout.template("page.html", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> PageLayout.template(Path.of("no-such.html")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no-such.html");
    }

    @Test
    void aLayoutInJavaTakesThePartsItNeeds() {
        PageLayout layout = (page, out) ->
                out.element("main", List.of("lang", page.language().tag()), page.title());

        assertThat(HtmlRenderer.builder().layout(layout).build().render(ARTICLE))
                .isEqualTo("<main lang=\"en\">Tea &amp; \"Scones\" &lt;b&gt;</main>\n");
    }

    private static String page(String template) {
        PageLayout layout = PageLayout.template("page.html", template);
        return HtmlRenderer.builder().layout(layout).build().render(ARTICLE);
    }
}
