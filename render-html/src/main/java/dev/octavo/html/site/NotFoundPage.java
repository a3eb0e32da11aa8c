package dev.octavo.html.site;

import dev.octavo.html.Labels;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Visibility;
import java.util.List;
import java.util.Optional;

/** The page that servers show for an address at which there is nothing. */
final class NotFoundPage {

    static final String PATH = "404.html";

    private NotFoundPage() {}

    static SitePage of(String language) {
        Labels labels = Labels.of(language);
        Metadata metadata = Metadata.builder()
                .title(labels.notFound())
                .language(language)
                .visibility(Visibility.UNLISTED)
                .build();
        Article article = new Article(
                "404", metadata, List.of(), List.of(Paragraph.of(labels.notFoundText())), List.of(), List.of());
        return SitePage.list(PATH, "", article, Optional.empty(), List.of());
    }

    /** It is shown at any address, so that its own links must be whole as far as the address of the site is known. */
    static Hrefs hrefs(SiteOptions options) {
        return options.baseUrl()
                .map(base -> Hrefs.below(base.path()))
                .orElseGet(() -> Hrefs.from(PATH, options.addresses()));
    }
}
