package dev.octavo.html.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a built site that leads into it, to its file and to the place in it. */
final class SiteCrawler {

    private final Path site;
    private final Map<Path, Set<String>> ids = new HashMap<>();

    SiteCrawler(Path site) {
        this.site = site;
    }

    /** The links that lead nowhere. */
    List<String> broken() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String path : TestSite.files(site)) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                Path page = site.resolve(path);
                for (Element element : document(page).select("[href], [src]")) {
                    String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    if (!address.matches("([a-z]+:|//).*") && !exists(page, address)) {
                        broken.add(path + ": " + address);
                    }
                }
            }
        }
        return broken;
    }

    /** The pages that no row of links leads to from the home page. */
    Set<String> unreachable() throws IOException {
        Set<String> pages = TestSite.files(site).stream()
                .filter(path -> path.endsWith(".html"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> open = new ArrayList<>(List.of("index.html"));
        while (!open.isEmpty()) {
            String path = open.remove(open.size() - 1);
            if (pages.remove(path)) {
                for (Element link : document(site.resolve(path)).select("a[href]")) {
                    if (!link.attr("href").matches("[a-z]+:.*")) {
                        open.add(site.relativize(target(site.resolve(path), link.attr("href")))
                                .toString());
                    }
                }
            }
        }
        return pages;
    }

    private boolean exists(Path page, String address) throws IOException {
        Path target = target(page, address);
        if (!target.startsWith(site) || !Files.isRegularFile(target)) {
            return false;
        }
        String fragment = URI.create(address).getFragment();
        return fragment == null || ids(target).contains(fragment);
    }

    private static Path target(Path page, String address) {
        Path target = Path.of(page.toUri().resolve(address.replaceFirst("#.*", "")));
        return address.startsWith("#") ? page : Files.isDirectory(target) ? target.resolve("index.html") : target;
    }

    private Set<String> ids(Path page) throws IOException {
        Set<String> known = ids.get(page);
        if (known == null) {
            known = document(page).select("[id]").stream().map(Element::id).collect(Collectors.toSet());
            ids.put(page, known);
        }
        return known;
    }

    private static Document document(Path page) throws IOException {
        return Jsoup.parse(page.toFile(), "UTF-8");
    }
}
