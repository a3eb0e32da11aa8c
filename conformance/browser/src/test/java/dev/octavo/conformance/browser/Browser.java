package dev.octavo.conformance.browser;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chromium, driven in Node: pages by {@code examine.mjs}, books by {@code read.mjs}. */
final class Browser {

    /**
     * How a page is looked at.
     *
     * @param widths the widths of the window in CSS pixels
     * @param schemes light, dark or both
     * @param site whether it is a page of a site, which has scripts of its own and links to others' pictures
     */
    record View(List<Integer> widths, List<String> schemes, boolean site) {}

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> PACKAGES = List.of("axe-core", "epubjs", "foliate-js", "playwright-core");

    private final Path chromium;

    private Browser(Path chromium) {
        this.chromium = chromium;
    }

    /** The browser of this machine; none, with a line that says why, where something is missing. */
    static Optional<Browser> find() {
        Optional<Path> chromium =
                NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
        String missing = missing(chromium.isPresent());
        if (!missing.isEmpty()) {
            System.out.println("No page is opened in a browser: there is no " + missing);
        }
        return missing.isEmpty() ? chromium.map(Browser::new) : Optional.empty();
    }

    private static String missing(boolean hasChromium) {
        List<String> missing = new ArrayList<>();
        if (!hasChromium) {
            missing.add("Chromium");
        }
        if (onPath("node").isEmpty()) {
            missing.add("Node");
        }
        PACKAGES.stream()
                .filter(name -> !Files.isDirectory(Path.of("node_modules", name)))
                .forEach(name -> missing.add(name + " (run npm install in conformance/browser)"));
        return String.join(", no ", missing);
    }

    private static Optional<Path> onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What is wrong with pages, by page; those with which nothing is are left out. */
    Map<Path, List<String>> examine(Map<Path, View> pages) throws IOException {
        return findings("examine.mjs", orders(pages), pages.keySet());
    }

    /** What goes wrong where books are read, by book; those in which nothing does are left out. */
    Map<Path, List<String>> read(List<Path> books) throws IOException {
        String addresses =
                books.stream().map(book -> '"' + address(book) + '"').collect(Collectors.joining(", ", "[", "]"));
        return findings("read.mjs", addresses, books);
    }

    private Map<Path, List<String>> findings(String script, String orders, Collection<Path> files) throws IOException {
        Process node = new ProcessBuilder("node", script, chromium.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = node.getOutputStream()) {
            in.write(orders.getBytes(StandardCharsets.UTF_8));
        }
        String findings = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(node) != 0) {
            throw new IOException("the browser failed: " + findings);
        }
        Map<String, Path> byAddress = files.stream().collect(Collectors.toMap(Browser::address, file -> file));
        Map<Path, List<String>> found = new LinkedHashMap<>();
        findings.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            Path file = byAddress.get(line.substring(0, tab));
            if (file != null) {
                found.computeIfAbsent(file, any -> new ArrayList<>()).add(line.substring(tab + 1));
            }
        });
        return found;
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String orders(Map<Path, View> pages) {
        return pages.entrySet().stream()
                .map(page -> order(page.getKey(), page.getValue()))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String order(Path page, View view) {
        String schemes =
                view.schemes().stream().map(scheme -> '"' + scheme + '"').collect(Collectors.joining(","));
        return "{\"page\": \"%s\", \"widths\": %s, \"schemes\": [%s], \"site\": %s}"
                .formatted(address(page), view.widths(), schemes, view.site());
    }

    private static String address(Path page) {
        return page.toUri().toString();
    }
}
