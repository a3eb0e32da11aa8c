package dev.octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SiteCommandTest {

    private final Path in;
    private final Path out;

    SiteCommandTest(@TempDir Path folder) throws IOException {
        this.in = Files.createDirectory(folder.resolve("in"));
        this.out = folder.resolve("out");
        article("index.md", "---\ntitle: Notes\n---\n\n\"Hello\".\n");
        article("a/one.md", "---\ntitle: One\ndate: 2020-01-01\n---\n\n[Two](two.md)\n");
        article("a/two.md", "---\ntitle: Two\ndraft: true\n---\n\nText.\n");
    }

    @Test
    void aFolderBecomesASite() throws IOException {
        CommandRun run = CommandRun.of("site", in, "-o", out, "--base-url", "https://example.org/n/");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly(
                        in + "/a/one.md:6:1: warning: not part of the site: a/two.md"
                                + " (its text stands in its place) [link-broken]",
                        out + ": 5 pages; " + files() + " files written, 0 unchanged, 0 removed");
        assertThat(page("index.html")).contains("<title>Notes</title>", "“Hello”.");
        assertThat(page("sitemap.xml")).contains("<loc>https://example.org/n/a/one.html</loc>");
    }

    @Test
    void aFolderWithAManifestBecomesABook() throws IOException {
        article("octavo.yaml", "title: A Book\nchapters: [a/two.md, a/one.md]\n");

        CommandRun run = CommandRun.of("site", in, "-o", out);

        assertThat(run.code()).isZero();
        assertThat(page("index.html")).containsSubsequence("A Book</h1>", "a/two.html", "a/one.html");
        assertThat(page("a/one.html")).contains("href=\"two.html\"");
    }

    @Test
    void madeAgainNothingIsWritten() throws IOException {
        CommandRun.of("site", in, "-o", out);

        CommandRun again = CommandRun.of("site", in, "-o", out);

        assertThat(again.errors().get(again.errors().size() - 1))
                .isEqualTo(out + ": 5 pages; 0 files written, " + files() + " unchanged, 0 removed");
    }

    @Test
    void optionsReachTheSite() throws IOException {
        Path css = Files.writeString(out.resolveSibling("my.css"), ".mine { color: red }");

        CommandRun run = CommandRun.of(
                "site",
                in,
                "-o",
                out,
                "--title",
                "My notes",
                "--lang",
                "de",
                "--theme",
                "none",
                "--css",
                css,
                "--folder-urls",
                "--drafts",
                "--straight",
                "--jobs",
                "1",
                "--quiet");

        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(page("a/two/index.html")).contains("<title>Two · My notes</title>");
        assertThat(page("archive/index.html")).contains("lang=\"de\"", "Archiv");
        assertThat(page("index.html")).contains("\"Hello\".");
    }

    @Test
    void textsAreReadAsAskedAlsoThoseOfABook() throws IOException {
        article("a/one.md", "# One\n\n[[two]] {{ mark }}\n");

        CommandRun.of("site", in, "-o", out, "--drafts", "-x", "wiki-links", "--template-marks", "remove");
        assertThat(page("a/one.html")).contains(">two</a>").doesNotContain("{{");

        article("octavo.yaml", "title: A Book\nchapters: [a/two.md, a/one.md]\n");
        CommandRun.of("site", in, "-o", out.resolve("book"), "-x", "wiki-links");
        assertThat(page("book/a/one.html")).contains(">two</a>", "{{ mark }}");
    }

    @Test
    void strictFailsOnAWarning() {
        assertThat(CommandRun.of("site", "--strict", in, "-o", out).code()).isEqualTo(3);
        assertThat(CommandRun.of("site", "--strict", "--drafts", in, "-o", out).code())
                .isZero();
    }

    @Test
    void anArticleThatCannotBeReadFailsAndTheOthersArePublished() throws IOException {
        Files.write(in.resolve("bad.md"), new byte[] {'a', (byte) 0xFF});

        CommandRun run = CommandRun.of("site", in, "-o", out);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(in + "/bad.md: error: cannot be read");
        assertThat(page("a/one.html")).contains("One");
    }

    @Test
    void wrongUsageIsToldInALineAndNothingIsWritten() {
        assertThat(CommandRun.of("site", in.resolve("none"), "-o", out))
                .isEqualTo(new CommandRun(2, "", "octavo: no such folder: " + in.resolve("none") + "\n"));
        assertThat(CommandRun.of("site").code()).isEqualTo(2);
        assertThat(CommandRun.of("site", in, "-o", in).err()).contains("not written among its articles");
        assertThat(CommandRun.of("site", in, "-o", out, "--theme", "nice").err())
                .contains("there is no theme nice");
        assertThat(CommandRun.of("site", in, "-o", out, "--base-url", "example.org")
                        .err())
                .contains("example.org");
        assertThat(CommandRun.of("site", in, "-o", out, "--lang", "\"<x>"))
                .isEqualTo(new CommandRun(2, "", "octavo: not the tag of a language: \"<x>\n"));
        assertThat(CommandRun.of("site", in, "-o", out, "--jobs", "0").code()).isEqualTo(2);
        assertThat(CommandRun.of("site", in, "-o", out, "--css", in.resolve("none.css"))
                        .err())
                .contains("cannot read the stylesheet");
        assertThat(out).doesNotExist();
    }

    @Test
    void progressIsShownOnRequest() {
        assertThat(CommandRun.of("site", in, "-o", out, "--progress").err()).contains("Read", "Write", "100%");
    }

    @Test
    void helpListsTheOptions() {
        assertThat(CommandRun.of("site", "--help").out())
                .contains("octavo site [OPTION]... DIR", "--serve", "--base-url", "--extensions", "wiki-links");
        assertThat(CommandRun.of("--help").out()).contains("octavo site --help");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(out.resolve("a/one.html/mine"));

        CommandRun run = CommandRun.of("site", in, "-o", out);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly("octavo: cannot write " + out.resolve("a/one.html") + ": a folder is in the way");
    }

    @Nested
    @Timeout(60)
    class Preview {

        @Test
        void aRemarkOnTheSiteIsMadeOnce() throws Exception {
            StringWriter err = new StringWriter();
            SiteCommand command = new SiteCommand(new PrintWriter(err));
            new CommandLine(command).parseArgs(in.toString(), "-o", out.toString());
            command.call();
            article("a/one.md", "changed");
            command.call();

            assertThat(err.toString().split("no-base-url", -1)).hasSize(2);
            assertThat(err.toString().split(" pages; ", -1)).hasSize(3);
        }

        @Test
        void pagesAreServedBelowThePathOfTheSite() throws Exception {
            CommandRun.of("site", in, "-o", out, "--base-url", "https://example.org/n/");

            try (PreviewServer server = PreviewServer.start(out, "/n/", 0)) {
                assertThat(get(server, "").body()).contains("<title>Notes</title>");
                assertThat(get(server, "a/one.html").headers().firstValue("Content-Type"))
                        .contains("text/html; charset=utf-8");
                HttpResponse<String> missing = get(server, "nothing.html");
                assertThat(missing.statusCode()).isEqualTo(404);
                assertThat(missing.body()).contains("Page not found");
            }
        }

        @Test
        void nothingElseIsServed() throws Exception {
            CommandRun.of("site", in, "-o", out);

            try (PreviewServer server = PreviewServer.start(out, "/", 0)) {
                for (String path : new String[] {"../in/a/two.md", "%2e%2e/in/a/two.md", ".octavo/build.json", "a"}) {
                    assertThat(get(server, path).statusCode()).as(path).isEqualTo(404);
                }
                HttpRequest post = HttpRequest.newBuilder(URI.create(server.address()))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
                assertThat(HttpClient.newHttpClient()
                                .send(post, HttpResponse.BodyHandlers.discarding())
                                .statusCode())
                        .isEqualTo(405);
            }
        }

        @Test
        void aPortThatIsTakenIsWrongUsage() throws IOException {
            try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = taken.getLocalPort();

                assertThat(CommandRun.of("site", in, "-o", out, "--serve=" + port))
                        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                        .satisfies(run -> assertThat(run.err()).contains("cannot serve at port " + port));
                assertThat(CommandRun.of("site", "--serve", port, in, "-o", out).err())
                        .contains("cannot serve at port " + port);
            }
        }

        @Test
        void aFolderIsNoPort() {
            assertThat(CommandRun.of("site", "--serve", in.resolve("none"), "-o", out)
                            .err())
                    .contains("no such folder");
        }

        @Test
        void aChangeIsNoticedInFoldersOldAndNew() throws Exception {
            try (FolderWatch watch = FolderWatch.of(List.of(in), out)) {
                article("a/one.md", "changed");
                watch.awaitChange();

                article("new/deep/three.md", "new");
                watch.awaitChange();

                article("new/deep/three.md", "changed");
                watch.awaitChange();
            }
            assertThat(in.resolve("new/deep/three.md")).hasContent("changed");
        }

        @Test
        @Timeout(30)
        void aFolderBehindALinkIsWatchedToo() throws Exception {
            Path link = Files.createSymbolicLink(in.resolveSibling("link"), in);
            try (FolderWatch watch = FolderWatch.of(List.of(link), out)) {
                article("a/one.md", "changed");
                watch.awaitChange();
            }
            assertThat(link.resolve("a/one.md")).hasContent("changed");
        }

        private static HttpResponse<String> get(PreviewServer server, String path) throws Exception {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(server.address() + path)).build();
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private void article(String path, String text) throws IOException {
        Path file = in.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String page(String path) throws IOException {
        return Files.readString(out.resolve(path));
    }

    private long files() throws IOException {
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !out.relativize(file).toString().startsWith("."))
                    .count();
        }
    }
}
