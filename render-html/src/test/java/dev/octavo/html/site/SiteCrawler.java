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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Follows every link of a built site that leads into it, to its file and to the place in it. Octavo's pages are read by
 * patterns: no bracket and no quote stands unescaped in them.
 */
final class SiteCrawler {

    private static final Pattern TAG = Pattern.compile("<[a-z][^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" (id|href|src)=\"([^\"]*)\"");

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
                for (String address : attributes(page, "", "href", "src")) {
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
                Path page = site.resolve(path);
                attributes(page, "<a ", "href").stream()
                        .filter(address -> !address.matches("[a-z]+:.*"))
                        .forEach(address ->
                                open.add(site.relativize(target(page, address)).toString()));
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
            known = Set.copyOf(attributes(page, "", "id"));
            ids.put(page, known);
        }
        return known;
    }

    private static List<String> attributes(Path page, String beginning, String... names) throws IOException {
        List<String> values = new ArrayList<>();
        Matcher tag = TAG.matcher(Files.readString(page));
        while (tag.find()) {
            Matcher attribute = ATTRIBUTE.matcher(tag.group());
            while (tag.group().startsWith(beginning) && attribute.find()) {
                if (List.of(names).contains(attribute.group(1))) {
                    values.add(attribute.group(2).replace("&quot;", "\"").replace("&amp;", "&"));
                }
            }
        }
        return values;
    }
}
