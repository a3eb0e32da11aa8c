package dev.octavo.book;

import dev.octavo.book.Manifest.File;
import dev.octavo.source.text.SourceName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a site generator would publish the pages of a folder: {@code /chapter-9/the-lamp/} for {@code chapter 9/lamp.md} with that
 * slug. Links between its texts are often written from page to page, not from file to file.
 *
 * @see <a href="https://gohugo.io/content-management/urls/">Hugo: URL management</a>
 */
final class PublishedPages {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}._/-]+");

    /** How Zola names files from the top of the texts, and Docusaurus from that of the project. */
    private static final Pattern FROM_TOP = Pattern.compile("@(site)?/");

    private final Path root;
    private final String top;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();

    /**
     * The pages of some files.
     *
     * @param root where their paths start from
     * @param top the folder, as a path from there, that becomes the top of the site; with a slash behind it, or empty
     */
    PublishedPages(Path root, String top, List<Manifest.Item> items) throws IOException {
        this.root = root;
        this.top = top;
        for (File file : items.stream()
                .flatMap(item -> item.files().stream())
                .flatMap(File::stream)
                .toList()) {
            add(file.path());
        }
    }

    private void add(String path) throws IOException {
        String inside = path.startsWith(top) ? path.substring(top.length()) : path;
        String folder = inside.substring(0, inside.lastIndexOf('/') + 1);
        String file = inside.substring(folder.length());
        String name = FolderManifest.isPage(file) ? "" : slug(path).orElse(file.replaceFirst("\\.[^.]*$", "")) + "/";
        String page = "/" + words(folder) + words(name);
        pages.put(path, page);
        files.putIfAbsent(page, path);
    }

    private Optional<String> slug(String path) throws IOException {
        return ManifestFields.ofPage(root.resolve(path))
                .slug()
                .filter(slug -> !slug.equals(new SourceName(path).undated()));
    }

    private static String words(String path) {
        return NO_LETTERS.matcher(path.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** The address, from the root, of the file that a link means; as it is where that is a file, or no page is published there. */
    String address(String path, String address, String written) {
        String rest = written.replaceFirst("^[^?#]*", "");
        String target = written.substring(0, written.length() - rest.length());
        if (target.isEmpty() || !pages.containsKey(path) || isFile(address)) {
            return address;
        }
        Matcher fromTop = FROM_TOP.matcher(target);
        if (fromTop.lookingAt()) {
            return fromTop(fromTop.group(1) == null ? top : "", target.substring(fromTop.end()))
                    .map(file -> file + rest)
                    .orElse(address);
        }
        return page(pages.getOrDefault(path, "/"), target)
                .flatMap(page -> Optional.ofNullable(files.get(page)))
                .map(file -> file.replace(" ", "%20") + rest)
                .orElse(address);
    }

    /** The file below a folder or one of those around it: the folder of all texts may hold more than those of the book. */
    private Optional<String> fromTop(String folder, String path) {
        if (isFile(folder + path)) {
            return Optional.of(folder + path);
        }
        return folder.isEmpty() ? Optional.empty() : fromTop(folder.replaceFirst("[^/]*/$", ""), path);
    }

    private boolean isFile(String address) {
        try {
            return Files.isRegularFile(root.resolve(address.replaceFirst("[?#].*", "")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> page(String from, String target) {
        try {
            URI page = URI.create("http://site" + from.replace(" ", "%20")).resolve(target.replace(" ", "%20"));
            String path = String.valueOf(page.getPath()).replaceFirst("^(?:/\\.\\.)++", "");
            return "site".equals(page.getHost())
                    ? Optional.of(words(path).replaceFirst("(?<!/)$", "/"))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
