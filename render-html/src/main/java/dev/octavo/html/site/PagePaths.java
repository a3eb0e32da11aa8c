package dev.octavo.html.site;

import dev.octavo.report.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides where pages stand: where the author wants them, else where their sources do; each at a place of its own. */
final class PagePaths {

    private static final Pattern SERVER = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*");
    private static final Pattern PAGE = Pattern.compile(".*\\.html?", Pattern.CASE_INSENSITIVE);

    /** Servers that know Jekyll, such as GitHub's, do not serve folders that are called so. */
    private static final Pattern UNDERSCORES = Pattern.compile("^_+(?=.)");

    private final HtmlSite.Addresses addresses;
    private final List<Diagnostic> diagnostics;
    private final Claims claims = new Claims();
    private final Map<String, String> folders = new HashMap<>(Map.of("", ""));
    private boolean hasNotFoundPage;

    PagePaths(HtmlSite.Addresses addresses, List<Diagnostic> diagnostics) {
        this.addresses = addresses;
        this.diagnostics = diagnostics;
        OwnFiles.PATHS.forEach(claims::file);
    }

    /** The place of the page that stands for a folder of articles. */
    String ofFolder(String folder) {
        String path = below(outputFolder(folder), "index.html");
        claims.file(path);
        return path;
    }

    /** The place of an article's page. */
    String ofArticle(Card card) {
        String wanted = wanted(card);
        if (claims.file(wanted) || isFirstNotFoundPage(wanted)) {
            return wanted;
        }
        String path = claims.freeFile(below(card, card.stem()));
        diagnostics.add(Diagnostic.warning("address-taken", wanted + " is taken; this page is at " + path, card.at()));
        return path;
    }

    /** Whether an article takes the place of the site's own page for what is not found; one may. */
    private boolean isFirstNotFoundPage(String path) {
        boolean isFirst = path.equals(NotFoundPage.PATH) && !hasNotFoundPage;
        hasNotFoundPage |= isFirst;
        return isFirst;
    }

    /** The place of a page of the site's own; its parts are made safe. */
    String ofOwn(String... parts) {
        return claims.freeFile(page(SafePath.of(String.join("/", parts)).orElse("page")));
    }

    /** The place of the page that takes the visitors of another address; empty, and reported, where there is none. */
    Optional<String> ofAlias(String alias, Card card) {
        String from = alias.startsWith("/") || SERVER.matcher(alias).lookingAt() ? "" : outputFolder(card.folder());
        Optional<String> path = given(below(from, alias)).filter(claims::file);
        if (path.isEmpty()) {
            diagnostics.add(Diagnostic.warning("alias-taken", "no page can lead here from " + alias, card.at()));
        }
        return path;
    }

    private String wanted(Card card) {
        Optional<String> url = card.metadata().url().flatMap(address -> urlOf(address, card));
        if (url.isPresent()) {
            return url.get();
        }
        if (card.folder().isEmpty() && card.stem().equals("404")) {
            return NotFoundPage.PATH; // servers look for it there, however other pages are addressed
        }
        String name = card.metadata().slug().orElse(card.stem());
        return below(card, lastPart(name));
    }

    /** The place of a page with a name in the folder of an article. */
    private String below(Card card, String name) {
        return page(below(outputFolder(card.folder()), SafePath.name(name)));
    }

    private Optional<String> urlOf(String address, Card card) {
        Optional<String> path = given(address);
        if (path.isEmpty()) {
            diagnostics.add(
                    Diagnostic.warning("address-unusable", "not an address in this site: " + address, card.at()));
        }
        return path;
    }

    /** The place of an address that an author gave: one without an ending is a folder's. */
    private static Optional<String> given(String address) {
        String path = SERVER.matcher(address).replaceFirst("").replaceFirst("[?#].*", "");
        if (path.contains(":")) {
            return Optional.empty(); // a pattern, such as /:year/:title/
        }
        return SafePath.of(path).map(safe -> PAGE.matcher(safe).matches() ? safe : safe + "/index.html");
    }

    private String page(String stem) {
        return addresses == HtmlSite.Addresses.FILES ? stem + ".html" : stem + "/index.html";
    }

    /** The folder of the site that a folder of articles becomes. */
    private String outputFolder(String folder) {
        String known = folders.get(folder);
        if (known != null) {
            return known;
        }
        int slash = folder.lastIndexOf('/');
        String parent = outputFolder(folder.substring(0, Math.max(0, slash)));
        String name = UNDERSCORES.matcher(folder.substring(slash + 1)).replaceFirst("");
        String path = claims.freeFolder(below(parent, SafePath.name(name)));
        folders.put(folder, path);
        return path;
    }

    private static String lastPart(String slug) {
        return slug.replaceFirst("/+$", "").replaceFirst("^.*/", "");
    }

    private static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
