package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.MarkdownExtension;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FingerprintTest {

    @ParameterizedTest
    @EnumSource(MarkdownExtension.class)
    void anExtensionThatIsSwitchedIsNoticed(MarkdownExtension extension) throws IOException {
        ArticleReader with = ArticleReader.builder().with(extension).build();
        ArticleReader without = ArticleReader.builder().without(extension).build();

        assertThat(of(with)).isNotEqualTo(of(without));
    }

    private static String of(ArticleReader reader) throws IOException {
        return Fingerprint.of(new SiteOptions(
                "",
                Optional.empty(),
                Optional.empty(),
                HtmlRenderer.builder().build(),
                reader,
                HtmlSite.Addresses.FILES,
                /* drafts= */ false,
                /* jobs= */ 1,
                /* edition= */ ""));
    }
}
