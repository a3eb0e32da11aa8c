package dev.octavo.html.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The search: a script that puts a field into every page, and the index that it fetches when the field is first used.
 *
 * <p>The index is a script too, since a page that is read from a disk may fetch no other file. It lists of every article its
 * title, its address and some words: tags and titles of sections.
 */
final class SearchFiles {

    static final String INDEX = "search-index.js";
    private static final int MAX_WORDS = 120;

    private SearchFiles() {}

    /** Adds the script, and tells its path. */
    static String addScript(Assets assets) throws IOException {
        try (InputStream in = Objects.requireNonNull(SearchFiles.class.getResourceAsStream("search.js"))) {
            return assets.add("search.js", in.readAllBytes());
        }
    }

    static void writeIndex(SiteParts parts, OutputFolder out) throws IOException {
        Hrefs hrefs = Hrefs.from(INDEX, parts.options().addresses());
        List<Object> articles = parts.map().pages().stream()
                .filter(page -> page.card().isPresent() && page.isListed())
                .<Object>map(page -> List.of(page.title(), hrefs.to(page.path()), words(page)))
                .toList();
        String lines = Json.write(articles).replace("],[", "],\n[");
        out.write(INDEX, ("octavoSearch(" + lines + ");\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String words(SitePage page) {
        String words = String.join(
                " ",
                Stream.concat(page.metadata().subjects().stream(), ArticleOutline.headings(page.outline()).stream())
                        .map(Titles::plain)
                        .toList());
        if (words.length() <= MAX_WORDS) {
            return words;
        }
        int space = words.lastIndexOf(' ', MAX_WORDS);
        return words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, MAX_WORDS / 2));
    }
}
