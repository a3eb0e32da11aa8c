package dev.octavo.source.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.TemplateMarks;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateAddressTest {

    @Test
    void fromOnePostToAnotherThereIsAWayWithoutTheTop() {
        assertThat(TemplateAddress.meant("{% post_url 2020-01-01-x %}", "log/_posts/2020-01-02-y.md"))
                .contains("2020-01-01-x.md");
        assertThat(TemplateAddress.meant("{% post_url 2020-01-01-x %}", "_posts/beans/deep/2020-01-02-y.md"))
                .contains("../../2020-01-01-x.md");
        assertThat(TemplateAddress.meant("{% post_url 2020-01-01-x %}", "about.md"))
                .contains("/_posts/2020-01-01-x.md");
    }

    @Test
    void whoReplacesMarksReplacesThoseInAddressesToo() {
        ArticleReader reader = ArticleReader.builder()
                .templateMarks(TemplateMarks.replaced(
                        mark -> mark.contains("page.url") ? Optional.of("/here/") : Optional.empty()))
                .build();
        Article article = reader.readText("[a]({{ page.url }}#x) [b]({{ page.cover }})\n", "a.md")
                .value();
        assertThat(Nodes.stream(article).filter(Link.class::isInstance).map(link -> ((Link) link).destination()))
                .containsExactly("/here/#x");
    }
}
