package dev.octavo.html.site;

import dev.octavo.html.site.SiteMap.Neighbours;
import dev.octavo.model.Metadata;
import dev.octavo.model.Visibility;
import dev.octavo.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws up the pages of a site from what is known of its articles. */
final class SitePlan {

    private static final int LATEST = 20;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final SiteOptions options;
    private final PagePaths paths;
    private final FolderIndexes indexes;
    private final List<SitePage> articles;
    private final List<SitePage> dated;
    private final String folderName;

    private SitePlan(List<Card> cards, String folderName, SiteOptions options) {
        this.options = options;
        this.folderName = folderName;
        this.paths = new PagePaths(options.addresses(), diagnostics);
        List<Card> published = cards.stream()
                .filter(card -> options.drafts() || isPublished(card.metadata()))
                .toList();
        this.indexes = FolderIndexes.of(published, paths);
        this.articles = published.stream()
                .filter(card -> !indexes.contains(card))
                .map(card -> SitePage.article(paths.ofArticle(card), card))
                .toList();
        this.dated = articles.stream()
                .filter(page -> page.isListed() && page.isDated())
                .sorted(ReadingOrder.LATEST)
                .toList();
    }

    /**
     * Draws up a site.
     *
     * @param folderName what the whole folder is called
     */
    static SiteMap of(List<Card> cards, String folderName, SiteOptions options) {
        return new SitePlan(cards, folderName, options).drawn();
    }

    private static boolean isPublished(Metadata metadata) {
        return !metadata.draft() && metadata.visibility() != Visibility.HIDDEN;
    }

    private SiteMap drawn() {
        List<SitePage> latest = dated.subList(0, Math.min(LATEST, dated.size()));
        ListPages lists = new ListPages(paths, language());
        Folder root = new FolderTree(indexes, articles, lists).drawn(name(), latest);
        Map<String, SitePage> tags = lists.tags(articles);
        Optional<SitePage> tagList = lists.tagList(tags.values());
        Optional<SitePage> archive = lists.archive(dated);
        Map<SitePage, Neighbours> neighbours = new HashMap<>(lists.neighbours());
        neighbours.putAll(Neighbours.chain(inReadingOrder(root).toList()));
        List<SitePage> pages =
                Stream.concat(articles.stream(), lists.pages().stream()).toList();
        return new SiteMap(
                name(),
                language(),
                root,
                pages,
                neighbours,
                tags,
                tagList,
                archive,
                latest,
                redirects(pages),
                Map.of(),
                Optional.empty(),
                List.copyOf(diagnostics));
    }

    private String name() {
        return options.name().isBlank()
                ? indexes.of("").map(card -> card.metadata().title()).orElse(folderName)
                : options.name();
    }

    private String language() {
        return options.language()
                .or(() -> indexes.of("").flatMap(card -> card.metadata().language()))
                .orElse(Metadata.DEFAULT_LANGUAGE);
    }

    /** The articles of a folder, its own text first, then those of the folders in it. */
    private static Stream<SitePage> inReadingOrder(Folder folder) {
        Stream<SitePage> own =
                folder.path().isEmpty() || folder.page().card().isEmpty() ? Stream.empty() : Stream.of(folder.page());
        return Stream.of(
                        own,
                        folder.articles().stream(),
                        folder.folders().stream().flatMap(SitePlan::inReadingOrder))
                .flatMap(pages -> pages);
    }

    private Map<String, SitePage> redirects(List<SitePage> pages) {
        Map<String, SitePage> redirects = new LinkedHashMap<>();
        for (SitePage page : pages) {
            page.card().ifPresent(card -> card.metadata().aliases().forEach(alias -> paths.ofAlias(alias, card)
                    .ifPresent(path -> redirects.put(path, page))));
        }
        return redirects;
    }
}
