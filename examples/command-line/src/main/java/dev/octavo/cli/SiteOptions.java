package dev.octavo.cli;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.Theme;
import dev.octavo.html.site.HtmlSite;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a site is to be. */
final class SiteOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder that the site is written to. Default: public.")
    Path output = Path.of("public");

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What the site is called. Default: the title of its index.md, else the folder's name.")
    String title = "";

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site will stand; needed for the site map, canonical links and previews.")
    @Nullable
    URI baseUrl;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Language of lists. Default: that of index.md, else en.")
    @Nullable
    String language;

    @Option(names = "--theme", paramLabel = "NAME", description = "book, site, plain or none. Default: site.")
    String theme = "site";

    @Option(names = "--css", paramLabel = "FILE", description = "Stylesheet that goes over the theme's.")
    @Nullable
    Path css;

    @Option(
            names = "--folder-urls",
            description =
                    "Make a/b/index.html of a/b.md, linked as a/b/, for servers. Default: a/b.html, which also works"
                            + " from a disk.")
    boolean folderUrls;

    @Option(names = "--drafts", description = "Drafts and hidden articles are part of the site.")
    boolean drafts;

    /**
     * The site.
     *
     * @throws UsageException if an option makes no sense
     */
    HtmlSite site(ArticleReader reader, int jobs) {
        try {
            HtmlSite.Builder builder = HtmlSite.builder()
                    .name(title)
                    .renderer(HtmlRenderer.builder().theme(theme()).build())
                    .reader(reader)
                    .addresses(folderUrls ? HtmlSite.Addresses.FOLDERS : HtmlSite.Addresses.FILES)
                    .drafts(drafts)
                    .jobs(jobs);
            if (baseUrl != null) {
                builder.baseUrl(baseUrl);
            }
            if (language != null) {
                builder.language(language);
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private Theme theme() {
        Theme named = Theme.named(theme);
        try {
            return css == null ? named : named.with(Files.readString(css));
        } catch (IOException e) {
            throw new UsageException("cannot read the stylesheet " + css + ": " + Reason.of(e));
        }
    }

    /** The path below which the site stands on its server. */
    String basePath() {
        String path = baseUrl == null ? "" : baseUrl.getPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
