package dev.octavo.html.site;

import dev.octavo.book.Book;
import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.Language;
import dev.octavo.html.Theme;
import dev.octavo.render.RenderContext;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a site of a folder of articles: a page of each, lists of them by folder, tag and year, a feed, a site map and a
 * search that works where scripts do.
 *
 * <pre>{@code
 * HtmlSite site = HtmlSite.builder().name("Notes").baseUrl(URI.create("https://example.org/notes/")).build();
 * HtmlSite.Built built = site.build(Path.of("articles"), Path.of("public"), RenderContext.standard());
 * }</pre>
 *
 * <p>Built again, it reads the changed articles alone, and writes the pages on which something changed; the same folder and
 * options give the same files. Links between articles become links between pages; the site works below any address and from
 * a disk. Nothing outside the folder is read, and nothing outside the output folder is written.
 *
 * <p>Immutable and thread-safe, but two builds must not write to the same folder at a time.
 */
public final class HtmlSite {

    /** Where a page is placed. */
    public enum Addresses {
        /** {@code a/b.md} becomes {@code a/b.html}: works from a disk too. */
        FILES,
        /** {@code a/b.md} becomes {@code a/b/index.html}, linked as {@code a/b/}: needs a server. */
        FOLDERS
    }

    /**
     * What became of a build.
     *
     * @param pages how many pages the site has
     * @param written how many files were written
     * @param unchanged how many files stayed as they were
     * @param removed how many files of an earlier build were deleted
     * @param failed how many articles could not be read; each was reported as an error
     */
    public record Built(int pages, int written, int unchanged, int removed, int failed) {}

    private final SiteOptions options;

    private HtmlSite(Builder builder) {
        this.options = new SiteOptions(
                builder.name,
                builder.baseUrl,
                builder.language,
                builder.renderer,
                builder.reader,
                builder.addresses,
                builder.drafts,
                builder.jobs,
                builder.edition);
    }

    /** A builder with the default options. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds the site.
     *
     * @param folder the articles, {@code *.md}, {@code *.markdown} and {@code *.mdx} at any depth, with their pictures; names
     *     that begin with a dot are left out, and so are drafts and other folders that generators of sites do not publish
     * @param output the folder for the site, made where it is missing; files of an earlier build that are no longer wanted
     *     are deleted; others are left alone, but one at the path of a file of the site is replaced, with a warning
     * @param context receives reports of problems and of progress; its resources and its clock are not asked, since everything
     *     comes from the folder
     * @throws IllegalArgumentException if the output folder is the folder of the articles
     * @throws IOException if the folder cannot be searched or a file cannot be written; its message names the file
     * @throws java.util.concurrent.CancellationException if the context's progress listener ended the build
     */
    public Built build(Path folder, Path output, RenderContext context) throws IOException {
        return SiteBuild.run(options, folder, output, context);
    }

    /**
     * Builds a book as pages: a home page with the contents, a page for each part and chapter, and one that has all of it.
     * There are no tags, no archive and no feed; links and search are those of a site. Everything is made again, and files that would
     * be as they were stay.
     *
     * @param book the book; pictures and files are copied from within its root
     * @param output as for a folder of articles
     * @param context receives reports of problems and of progress
     * @throws IllegalArgumentException if the output folder is the root of the book
     * @throws IOException if a file cannot be written; its message names the file
     * @throws java.util.concurrent.CancellationException if the context's progress listener ended the build
     */
    public Built build(Book book, Path output, RenderContext context) throws IOException {
        return BookBuild.run(options, book, output, context);
    }

    /** Collects options. Not for use by several threads. */
    public static final class Builder {

        private String name = "";
        private Optional<BaseUrl> baseUrl = Optional.empty();
        private Optional<String> language = Optional.empty();
        private HtmlRenderer renderer =
                HtmlRenderer.builder().theme(Theme.site()).build();
        private ArticleReader reader = ArticleReader.standard();
        private Addresses addresses = Addresses.FILES;
        private boolean drafts;
        private int jobs = Runtime.getRuntime().availableProcessors();
        private String edition = "";

        private Builder() {}

        /** The site's name; by default the title of its first page, else the folder's name. */
        public Builder name(String name) {
            this.name = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Where the site will be published, for what needs whole addresses: canonical links, the site map, the feed, previews. By
         * default these are left out, or have no address.
         *
         * @throws IllegalArgumentException if it is not an {@code http} or {@code https} address, or has a query or a fragment
         */
        public Builder baseUrl(URI baseUrl) {
            this.baseUrl = Optional.of(BaseUrl.of(Objects.requireNonNull(baseUrl, "baseUrl")));
            return this;
        }

        /**
         * The language of lists, a BCP 47 tag; by default that of the text of the first page, else English.
         *
         * @throws IllegalArgumentException if it is not well-formed
         */
        public Builder language(String language) {
            String tag = Language.of(Objects.requireNonNull(language, "language"))
                    .map(Language::tag)
                    .orElse("");
            if (tag.isEmpty()) {
                throw new IllegalArgumentException("not the tag of a language: " + language);
            }
            this.language = Optional.of(tag);
            return this;
        }

        /**
         * How articles are written, and how pages look; defaults to one with {@link Theme#site()}. The site has a layout of its
         * own, and copies pictures, whatever the renderer says of these.
         */
        public Builder renderer(HtmlRenderer renderer) {
            this.renderer = Objects.requireNonNull(renderer, "renderer");
            return this;
        }

        /**
         * How articles are read; defaults to {@link ArticleReader#standard()}. One that includes other files needs a new
         * {@link #edition} when they change.
         */
        public Builder reader(ArticleReader reader) {
            this.reader = Objects.requireNonNull(reader, "reader");
            return this;
        }

        /** Where pages are placed; defaults to {@link Addresses#FILES}. */
        public Builder addresses(Addresses addresses) {
            this.addresses = Objects.requireNonNull(addresses, "addresses");
            return this;
        }

        /** Whether drafts and hidden articles are part of the site; defaults to {@code false}. */
        public Builder drafts(boolean drafts) {
            this.drafts = drafts;
            return this;
        }

        /**
         * How many articles are read or written side by side; defaults to the number of processors.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder jobs(int jobs) {
            if (jobs < 1) {
                throw new IllegalArgumentException("there is at least one job, not " + jobs);
            }
            this.jobs = jobs;
            return this;
        }

        /**
         * A name for what the renderer and the reader do by code of your own: a new name makes every page again. Themes and
         * other options that show in a sample are noticed without it.
         */
        public Builder edition(String edition) {
            this.edition = Objects.requireNonNull(edition, "edition");
            return this;
        }

        /** The site. */
        public HtmlSite build() {
            return new HtmlSite(this);
        }
    }
}
