package dev.octavo.html.site;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.source.ArticleReader;
import java.util.List;
import java.util.Optional;

/**
 * What a site was asked to be.
 *
 * @param name what it is called, empty if unknown
 * @param baseUrl where it will stand
 * @param language the language of its lists
 * @param renderer how articles are written
 * @param reader how they are read
 * @param addresses where pages stand
 * @param drafts whether drafts are part of it
 * @param jobs how many articles are worked on side by side
 * @param edition a name for what code does and no option tells
 */
record SiteOptions(
        String name,
        Optional<BaseUrl> baseUrl,
        Optional<String> language,
        HtmlRenderer renderer,
        ArticleReader reader,
        HtmlSite.Addresses addresses,
        boolean drafts,
        int jobs,
        String edition) {

    /** All that can be told in words: not the renderer and the reader, which may hold code. */
    String described() {
        return List.of(name, baseUrl, language, addresses, drafts, edition).toString();
    }
}
