package dev.octavo.html.site;

import dev.octavo.html.Labels;
import dev.octavo.html.site.SiteMap.Neighbours;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the pages that list others, long lists in parts. */
final class ListPages {

    private static final int ENTRIES_ON_A_PAGE = 100;

    private final PagePaths paths;
    private final String language;
    private final Labels labels;
    private final List<SitePage> pages = new ArrayList<>();
    private final Map<SitePage, Neighbours> neighbours = new HashMap<>();

    ListPages(PagePaths paths, String language) {
        this.paths = paths;
        this.language = language;
        this.labels = Labels.of(language);
    }

    /** All pages that were made. */
    List<SitePage> pages() {
        return pages;
    }

    /** What stands before and after the parts of a list. */
    Map<SitePage, Neighbours> neighbours() {
        return neighbours;
    }

    /** The page of a folder, at a given path; with the text of an article where it has one. */
    SitePage folder(String folder, String path, String title, Optional<Card> text, List<SitePage> entries) {
        Article outline = text.map(Card::outline).orElseGet(() -> titled(title));
        return list(outline, entries, new Place(path, folder, text, path.replaceFirst("/?index\\.html$", "")));
    }

    /** A page for each tag, in the order of the alphabet. */
    Map<String, SitePage> tags(List<SitePage> articles) {
        Map<String, String> names = new TreeMap<>();
        Map<String, List<SitePage>> tagged = new HashMap<>();
        articles.stream()
                .filter(SitePage::isListed)
                .sorted(ReadingOrder.LATEST)
                .forEach(page -> page.metadata().subjects().stream()
                        .filter(tag -> !tag.isBlank())
                        .collect(Collectors.toMap(
                                ListPages::key, Titles::plain, (one, other) -> one, LinkedHashMap::new))
                        .forEach((key, name) -> {
                            names.merge(key, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
                            tagged.computeIfAbsent(key, k -> new ArrayList<>()).add(page);
                        }));
        Map<String, SitePage> tags = new LinkedHashMap<>();
        names.forEach((key, name) ->
                tags.put(key, own(name, "tags/" + SafePath.name(key), tagged.getOrDefault(key, List.of()))));
        return tags;
    }

    /** What makes two tags the same: their characters, without regard to case, spaces and how letters are composed. */
    static String key(String tag) {
        return Claims.folded(LinkTargets.normal(Titles.plain(tag)));
    }

    /** The page that lists the tags; empty where there are none. */
    Optional<SitePage> tagList(Collection<SitePage> tags) {
        return tags.isEmpty() ? Optional.empty() : Optional.of(own(labels.tags(), "tags", List.copyOf(tags)));
    }

    /** The page that lists the years, made with their pages; empty where no article has a date. */
    Optional<SitePage> archive(List<SitePage> dated) {
        Map<Integer, List<SitePage>> years = dated.stream()
                .collect(Collectors.groupingBy(
                        ListPages::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        List<SitePage> lists = new ArrayList<>();
        years.forEach((year, articles) -> lists.add(own("" + year, "archive/" + year, articles)));
        return lists.isEmpty() ? Optional.empty() : Optional.of(own(labels.archive(), "archive", lists));
    }

    private static int year(SitePage page) {
        return page.metadata().created().orElseThrow().day().getYear();
    }

    private SitePage own(String title, String stem, List<SitePage> entries) {
        return list(titled(title), entries, new Place(paths.ofOwn(stem), "", Optional.empty(), stem));
    }

    private Article titled(String title) {
        Metadata metadata = Metadata.builder().title(title).language(language).build();
        return new Article("list", metadata, List.of(), List.of(), List.of(), List.of());
    }

    /** Where a list begins, and what stands above it there; its further parts stand below a stem. */
    private record Place(String path, String folder, Optional<Card> text, String stem) {}

    private SitePage list(Article outline, List<SitePage> entries, Place place) {
        List<SitePage> parts = new ArrayList<>();
        int first = Math.min(ENTRIES_ON_A_PAGE, entries.size());
        parts.add(SitePage.list(place.path(), place.folder(), outline, place.text(), entries.subList(0, first)));
        for (int from = first; from < entries.size(); from += ENTRIES_ON_A_PAGE) {
            int number = parts.size() + 1;
            int to = Math.min(from + ENTRIES_ON_A_PAGE, entries.size());
            parts.add(SitePage.list(
                    paths.ofOwn(place.stem(), "page-" + number),
                    place.folder(),
                    titled(outline.metadata().title() + " · " + number),
                    Optional.empty(),
                    entries.subList(from, to)));
        }
        if (parts.size() > 1) {
            neighbours.putAll(Neighbours.chain(parts));
        }
        pages.addAll(parts);
        return parts.get(0);
    }
}
