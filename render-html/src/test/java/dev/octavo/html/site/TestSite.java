package dev.octavo.html.site;

import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder of articles in a temporary folder, and the site that is made of it. */
final class TestSite {

    private static final byte[] BED = Base64.getDecoder()
            .decode(
                    "iVBORw0KGgoAAAANSUhEUgAAABQAAAAeCAIAAACjcKk8AAAAHklEQVR4nGNwaHAgGzGMah7VPKp5VPOo5lHNw1kzAAzVWB8eBHl4AAAAAElFTkSuQmCC");

    /** Written here, since its name does not survive every way of copying a checkout. */
    private static final String POT = """
            ---
            title: Topfgrößen
            lang: de
            ---

            Siehe [den Spaten](../guide/tools/spade.md) und [die Erde](../guide/soil.md#texture).
            """;

    final Path articles;
    final Path output;
    final List<Diagnostic> diagnostics = new ArrayList<>();

    private TestSite(Path folder) throws IOException {
        this.articles = Files.createDirectories(folder.resolve("articles"));
        this.output = folder.resolve("site");
    }

    /** A folder without articles. */
    static TestSite empty(Path folder) throws IOException {
        return new TestSite(folder);
    }

    /** The articles of the garden, with a picture. */
    static TestSite garden(Path folder) throws IOException {
        TestSite site = new TestSite(folder);
        Path garden = resource("/site/garden");
        try (Stream<Path> files = Files.walk(garden)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = site.articles.resolve(garden.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        site.write("files/bed.png", BED);
        site.write("Größen und Maße/topf größen.md", POT);
        return site;
    }

    private static Path resource(String name) {
        try {
            return Path.of(
                    Objects.requireNonNull(TestSite.class.getResource(name)).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static HtmlSite.Builder options() {
        return HtmlSite.builder().baseUrl(URI.create("https://example.org/garden/"));
    }

    HtmlSite.Built build() throws IOException {
        return build(options());
    }

    HtmlSite.Built build(HtmlSite.Builder options) throws IOException {
        diagnostics.clear();
        return options.build().build(articles, output, context(diagnostics::add));
    }

    static RenderContext context(DiagnosticSink diagnostics) {
        return RenderContext.standard().withDiagnostics(diagnostics);
    }

    void write(String path, byte[] contents) throws IOException {
        Path file = articles.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, contents);
    }

    void write(String path, String text) throws IOException {
        Path file = articles.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Puts one text in place of another in an article that has it. */
    void edit(String path, String from, String to) throws IOException {
        String text = Files.readString(articles.resolve(path));
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " does not hold " + from);
        }
        write(path, text.replace(from, to));
    }

    String page(String path) throws IOException {
        return Files.readString(output.resolve(path));
    }

    /** What was told, each with the path below the folder of articles. */
    List<String> told() {
        return diagnostics.stream()
                .map(found -> found.toString().replace(articles + "/", ""))
                .toList();
    }

    /** The files of the site, without those that are hidden. */
    List<String> files() throws IOException {
        return files(output);
    }

    static List<String> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .filter(path -> !path.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The files of the site that a build writes anew. */
    List<String> rewritten(HtmlSite.Builder options) throws IOException {
        List<Path> files = files().stream().map(output::resolve).toList();
        Path before = Files.createTempDirectory(output.getParent(), "before");
        for (Path file : files) {
            link(file, before.resolve(output.relativize(file).toString()));
        }
        build(options);
        List<String> rewritten = new ArrayList<>();
        for (String path : files()) {
            Path old = before.resolve(path);
            if (!Files.exists(old) || !Files.isSameFile(old, output.resolve(path))) {
                rewritten.add(path);
            }
        }
        return rewritten;
    }

    /** A file that is written anew is another file than its link. */
    private static void link(Path file, Path link) throws IOException {
        Files.createDirectories(link.getParent());
        Files.createLink(link, file);
    }
}
