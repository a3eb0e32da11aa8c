package dev.octavo.html.site;

import dev.octavo.html.HtmlRenderer;
import java.util.Optional;

/**
 * What the pages of one build have in common.
 *
 * @param options what the site was asked to be
 * @param map its pages
 * @param targets finds the pages that links mean
 * @param assets its pictures and other files
 * @param stylesheet the path of the stylesheet, where the theme has one
 * @param script the path of the script for searching
 */
record SiteParts(
        SiteOptions options,
        SiteMap map,
        LinkTargets targets,
        Assets assets,
        Optional<String> stylesheet,
        String script) {

    HtmlRenderer renderer() {
        return options.renderer();
    }

    Optional<String> absolute(String path) {
        return options.baseUrl().map(base -> Hrefs.below(base.address()).to(path));
    }

    boolean hasFeed() {
        return !map.latest().isEmpty();
    }
}
