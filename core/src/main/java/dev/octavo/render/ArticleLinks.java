package dev.octavo.render;

import dev.octavo.model.Article;
import dev.octavo.model.Link;
import dev.octavo.model.Metadata;
import dev.octavo.report.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the article of a publication that a link to another source means: by where its source stands beside the source of
 * the link, or by an address that it has elsewhere. Articles whose identifiers are their paths from one folder, as those of a
 * book are, are linked from that folder. A slash before a path means the top of a site, wherever that is among the sources.
 *
 * <p>Immutable and thread-safe.
 */
public final class ArticleLinks {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private final Map<String, Integer> byPlace = new HashMap<>();
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> byAddress = new HashMap<>();
    private final Map<String, List<String>> placesByName = new HashMap<>();
    private final Set<String> roots = new HashSet<>();

    /** Finds what is among these articles. */
    public ArticleLinks(List<Article> articles) {
        for (int i = 0; i < articles.size(); i++) {
            add(articles.get(i), i);
        }
    }

    private void add(Article article, int index) {
        String id = SourcePath.normal(article.id());
        String place = SourcePath.of(article).orElse(id);
        byId.putIfAbsent(id, index);
        byPlace.putIfAbsent(place, index);
        placesByName.computeIfAbsent(name(place), name -> new ArrayList<>()).add(place);
        roots.add(place.endsWith(id) ? place.substring(0, place.length() - id.length()) : place);
        Metadata metadata = article.metadata();
        Stream<String> folders = Stream.of(place, id).map(path -> path.substring(0, path.lastIndexOf('/') + 1));
        Stream.of(
                        metadata.url().stream(),
                        metadata.aliases().stream(),
                        folders.flatMap(folder -> metadata.slug().stream().map(folder::concat)))
                .flatMap(addresses -> addresses)
                .forEach(address -> byAddress.putIfAbsent(SourcePath.ofLink("", address), index));
    }

    /** What is said of a link to another file in a format that is one file: the same in each, so that it need be told only once. */
    public static Diagnostic unresolved(Link link) {
        return Diagnostic.info("link-unresolved", "leads out of what stands alone: " + link.destination(), link.at())
                .withHint("its text stands without a link in PDFs and e-books");
    }

    /** Which article a link leads to, counted from 0; empty where that is none of them. */
    public OptionalInt find(Link link) {
        if (SCHEME.matcher(link.destination()).lookingAt()) {
            return byAddress.isEmpty() ? OptionalInt.empty() : published(link.destination());
        }
        String fromRoot = SourcePath.ofLink("", link.destination());
        String beside = SourcePath.ofLink(link.at().source(), link.destination());
        boolean haveOneRoot = roots.size() == 1;
        return Stream.of(
                        haveOneRoot ? first(byId, fromRoot) : first(byPlace, beside),
                        haveOneRoot ? first(byPlace, beside) : first(byId, fromRoot),
                        first(byAddress, beside),
                        first(byAddress, fromRoot),
                        link.destination().startsWith("/") ? fromTheTop(fromRoot) : Optional.<Integer>empty())
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** Which article has the address, with a scheme, that a site has for it. */
    private OptionalInt published(String address) {
        Integer index = byAddress.get(SourcePath.ofLink("", address));
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private static Optional<Integer> first(Map<String, Integer> articles, String path) {
        return Optional.ofNullable(articles.get(path));
    }

    private Optional<Integer> fromTheTop(String path) {
        return placesByName.getOrDefault(name(path), List.of()).stream()
                .filter(place -> place.endsWith(path))
                .findFirst()
                .map(byPlace::get);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
