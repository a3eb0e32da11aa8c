/**
 * A whole site from a folder of articles: {@link dev.octavo.html.site.HtmlSite}.
 */
@NullMarked
package dev.octavo.html.site;

import org.jspecify.annotations.NullMarked;
