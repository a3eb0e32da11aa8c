package dev.octavo.html.site;

import dev.octavo.render.Fragments;
import dev.octavo.source.SourceKind;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the page that a link means, by the name of its source, with or without its ending, or by the address that it has on
 * this site or would have on another generator's.
 */
final class LinkTargets {

    private static final Pattern INDEX = Pattern.compile("(^|/)_?index$");
    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);

    /** The top of the folder of articles, as Zola and Docusaurus write it. */
    private static final Pattern TOP = Pattern.compile("^@(?:site)?(?=/)");

    /** Folders whose files generators bring to the top of the site. */
    private static final List<String> BROUGHT_UP = List.of("static/", "public/");

    private final Map<String, SitePage> files = new HashMap<>();
    private final Map<String, SitePage> stems = new HashMap<>();
    private final Map<String, SitePage> folders = new HashMap<>();

    LinkTargets(SiteMap site) {
        site.pages().forEach(page -> page.card().ifPresent(card -> addSource(card, page)));
        site.guests().forEach(this::addAddress);
        addFolder(site.root());
        site.pages().forEach(page -> addAddress(page.path(), page));
        site.redirects().forEach(this::addAddress);
    }

    private void addSource(Card card, SitePage page) {
        files.put(normal(card.source()), page);
        stems.putIfAbsent(withoutEnding(normal(card.source())), page);
        if (FolderIndexes.isNamed(card.stem())) {
            folders.putIfAbsent(normal(card.folder()), page);
        }
    }

    private void addFolder(Folder folder) {
        folders.put(normal(folder.path()), folder.page());
        folder.folders().forEach(this::addFolder);
    }

    private void addAddress(String path, SitePage page) {
        files.putIfAbsent(normal(path), page);
        stems.putIfAbsent(withoutEnding(normal(path)), page);
    }

    /** The page that is meant by one of the paths, the first that means any. */
    Optional<SitePage> page(Collection<String> paths) {
        return paths.stream().map(this::page).flatMap(Optional::stream).findFirst();
    }

    private Optional<SitePage> page(String path) {
        String name = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String stem = SourceKind.withoutEnding(name);
        String folder = INDEX.matcher(stem).replaceFirst("");
        boolean wantsFolder = path.endsWith("/") || path.isEmpty();
        return Stream.of(
                        files.get(name),
                        wantsFolder ? folders.get(name) : null,
                        stems.get(stem),
                        stems.get(stem.isEmpty() ? "index" : stem + "/index"),
                        folders.get(folder))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /**
     * The paths below the folder of articles that a link may mean, likeliest first: from the folder of its article; from the
     * article as a folder, for sites whose addresses are; from beside the folder that the article speaks for, as Hugo has it; and with a slash before it from the top, which may be the top of a
     * part of this site, or from what generators bring there.
     *
     * @param source the article that holds the link
     */
    static List<String> paths(String source, String destination) {
        String written = TOP.matcher(destination.strip()).replaceFirst("");
        String path = Fragments.decoded(QUERY.matcher(written).replaceFirst("").replace('\\', '/'));
        String folder = source.substring(0, source.lastIndexOf('/') + 1);
        List<String> bases = new ArrayList<>();
        if (path.startsWith("/")) {
            bases.add("");
            for (int slash = folder.indexOf('/'); slash > 0; slash = folder.indexOf('/', slash + 1)) {
                bases.add(folder.substring(0, slash + 1));
            }
            for (String top : List.copyOf(bases)) {
                BROUGHT_UP.forEach(brought -> bases.add(top + brought));
            }
        } else {
            bases.add(folder);
            bases.add(withoutEnding(source) + "/");
            if (INDEX.matcher(withoutEnding(source)).find() && !folder.isEmpty()) {
                bases.add(folder.replaceFirst("[^/]*/$", ""));
            }
        }
        return bases.stream()
                .map(base -> resolved(base + path))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The path without dots; empty where it leads out of the folder of articles. */
    private static Optional<String> resolved(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        boolean isFolder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        return Optional.of(normal(String.join("/", parts)) + (isFolder && !parts.isEmpty() ? "/" : ""));
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /** The path with its letters composed: a disk may have them in another form than an author typed. */
    static String normal(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
