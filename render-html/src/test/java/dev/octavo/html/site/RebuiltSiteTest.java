package dev.octavo.html.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.octavo.html.HtmlRenderer;
import dev.octavo.html.Theme;
import dev.octavo.model.Emphasis;
import dev.octavo.render.RenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that is built again is the same as one built anew, and nothing is written that did not change. */
class RebuiltSiteTest {

    private final Path folder;
    private final TestSite garden;

    RebuiltSiteTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.garden = TestSite.garden(folder);
    }

    @BeforeEach
    void build() throws IOException {
        garden.build();
    }

    @Test
    void nothingIsWrittenWhereNothingChangedAndAllIsToldAgain() throws IOException {
        List<String> told = garden.told();

        HtmlSite.Built again = garden.build();

        assertThat(again.written()).isZero();
        assertThat(again.removed()).isZero();
        assertThat(again.unchanged()).isEqualTo(garden.files().size());
        assertThat(again.pages()).isEqualTo(21);
        assertThat(garden.told()).isEqualTo(told).isNotEmpty();
    }

    @Test
    void aTextThatChangedIsWrittenAlone() throws IOException {
        garden.edit("guide/tools/spade.md", "[Up](..)", "[Upwards](..)");

        assertThat(rewritten()).containsExactly("guide/tools/index.html", "guide/tools/spade.html");
    }

    @Test
    void aTitleIsWrittenWhereverItStands() throws IOException {
        garden.edit("posts/2021-05-10-netting.md", "Netting the brassicas", "Nets");

        assertThat(rewritten())
                .containsExactly(
                        "archive/2021.html",
                        "feed.xml",
                        "index.html",
                        "posts/index.html",
                        "posts/letter.html",
                        "posts/netting.html",
                        "posts/pruning.html",
                        "posts/sowing-broad-beans.html",
                        "search-index.js",
                        "tags/cabbage.html");
    }

    @Test
    void whatLinkedToAnArticleThatIsGoneIsWrittenAgain() throws IOException {
        Files.delete(garden.articles.resolve("guide/tools/spade.md"));

        assertThat(rewritten())
                .contains("Größen-und-Maße/topf-größen.html", "guide/soil.html", "guide/index.html")
                .doesNotContain("posts/netting.html");
        assertThat(garden.output.resolve("guide/tools")).doesNotExist();
        assertThat(garden.told()).anyMatch(line -> line.startsWith("Größen und Maße/topf größen.md:6:7: warning"));
    }

    @Test
    void whatLinkedToNothingIsWrittenWhenThereIsSomething() throws IOException {
        garden.write("posts/missing.md", "# Here it is\n");

        rewritten();

        assertThat(garden.page("posts/netting.html")).contains("<a href=\"missing.html\">nothing at all</a>");
        assertThat(garden.told()).noneMatch(line -> line.contains("missing.md"));
    }

    @Test
    void aPlaceThatIsGoneIsReportedOfThoseThatLedToIt() throws IOException {
        garden.edit("guide/soil.md", "{#texture}", "{#crumbs}");

        assertThat(rewritten()).contains("posts/sowing-broad-beans.html", "Größen-und-Maße/topf-größen.html");
        assertThat(garden.told()).anyMatch(line -> line.contains("broad-beans.md:8") && line.contains("#texture"));
    }

    @Test
    void aPictureThatChangedHasAnotherAddress() throws IOException {
        String before = asset("bed.png");
        byte[] bytes = Files.readAllBytes(garden.articles.resolve("files/bed.png"));
        bytes[bytes.length - 1]++;
        garden.write("files/bed.png", bytes);

        assertThat(rewritten())
                .containsExactlyInAnyOrder(
                        asset("bed.png"), "feed.xml", "posts/netting.html", "posts/sowing-broad-beans.html");
        assertThat(garden.output.resolve(before)).doesNotExist();
    }

    @Test
    void aNewTagHasAPage() throws IOException {
        garden.edit("posts/2021-05-10-netting.md", "[Cabbage]", "[Cabbage, Nets]");

        assertThat(rewritten()).contains("tags/nets.html", "tags.html", "posts/netting.html");
    }

    @Test
    void aThemeThatChangedIsInAllPages() throws IOException {
        Theme changed = Theme.site().with("p { color: red }");

        List<String> rewritten = garden.rewritten(TestSite.options()
                .renderer(HtmlRenderer.builder().theme(changed).build()));

        assertThat(rewritten).contains("index.html", "posts/netting.html", "404.html");
    }

    @Test
    void aHandlerThatChangedIsNoticed() throws IOException {
        garden.edit("guide/tools/spade.md", "[Up]", "*Sharp* [Up]");
        build();
        HtmlRenderer loud = HtmlRenderer.builder()
                .on(Emphasis.class, (node, out) -> out.element("b").containing(node.content()))
                .build();

        garden.build(TestSite.options().renderer(loud));

        assertThat(garden.page("guide/tools/spade.html")).contains("<b>Sharp</b>");
    }

    @Test
    void afterAnyChangeTheSiteIsAsIfBuiltAnew() throws IOException {
        List<Change> changes = List.of(
                () -> garden.edit("guide/water.md", "slug: watering", "slug: wet"),
                () -> garden.edit("guide/index.md", "title: The Guide", "title: A guide\ndate: 2020-01-01"),
                () -> garden.edit("index.md", "title: The Kitchen Garden", "title: My Garden"),
                () -> garden.edit("posts/draft-of-a-plan.md", "draft: true", "draft: false"),
                () -> garden.edit("posts/letter.md", "unlisted: true", "unlisted: false"),
                () -> Files.delete(garden.articles.resolve("files/bed.png")),
                () -> Files.move(garden.articles.resolve("guide/soil.md"), garden.articles.resolve("guide/earth.md")),
                () -> garden.write("posts/binary.md", new byte[] {(byte) 0xFF}),
                () -> garden.write("guide/tools/deep/rake.md", "# Rake\n\n[Spade](../spade.md)\n"),
                () -> Files.delete(garden.articles.resolve("guide/index.md")),
                () -> Files.delete(garden.output.resolve("posts/netting.html")),
                () -> garden.edit("guide/earth.md", "weight: 1", "weight: 9"));
        int number = 0;
        for (Change change : changes) {
            change.make();
            garden.build();
            assertIsAsIfBuiltAnew(number++);
        }
    }

    @FunctionalInterface
    private interface Change {
        void make() throws IOException;
    }

    private void assertIsAsIfBuiltAnew(int number) throws IOException {
        Path anew = folder.resolve("anew" + number);
        List<String> told = new ArrayList<>();
        TestSite.options().build().build(garden.articles, anew, TestSite.context(found -> told.add(found.toString())));

        assertThat(TestSite.files(anew)).as("after change %d", number).isEqualTo(garden.files());
        for (String path : garden.files()) {
            assertThat(garden.output.resolve(path))
                    .as("after change %d", number)
                    .hasSameBinaryContentAs(anew.resolve(path));
        }
        assertThat(garden.diagnostics.stream().map(Object::toString)).isEqualTo(told);
    }

    @Test
    void onlyWhatWasWrittenIsDeleted() throws IOException {
        Path foreign = Files.writeString(garden.output.resolve("posts/notes.txt"), "mine");
        Path changed = Files.writeString(garden.output.resolve("posts/netting.html"), "changed by someone");
        Files.delete(garden.articles.resolve("posts/2021-05-10-netting.md"));
        Files.delete(garden.articles.resolve("posts/2022-02-01-pruning.md"));

        garden.build();

        assertThat(foreign).hasContent("mine");
        assertThat(changed).hasContent("changed by someone");
        assertThat(garden.output.resolve("posts/pruning.html")).doesNotExist();
    }

    @Test
    void aBrokenMemoryIsAsIfThereWereNone() throws IOException {
        List<String> told = garden.told();
        for (String name : List.of("build.json", "pages.json", "articles.json")) {
            for (String broken :
                    List.of("", "{", "[]", "{\"input\": 1}", "null", "{\"fingerprint\": {}, \"pages\": 1}")) {
                Files.writeString(garden.output.resolve(".octavo/" + name), broken);
                garden.edit("guide/water.md", "Seldom", "Seldom enough");

                garden.build();

                assertThat(garden.told())
                        .filteredOn(line -> !line.contains("[output-replaced]"))
                        .isEqualTo(told);
                assertThat(garden.page("guide/watering.html")).contains("Seldom enough");
            }
        }
    }

    @Test
    void aMemoryThatLiesDeletesNothingOutside() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "x");
        Path build = garden.output.resolve(".octavo/build.json");
        String stamp = Hash.of("x") + " 1";
        Files.writeString(
                build,
                Files.readString(build).replace("\"files\":{", "\"files\":{\"../victim.txt\":\"" + stamp + "\","));
        garden.edit("guide/water.md", "Seldom", "Rarely");

        garden.build();

        assertThat(victim).exists();
        assertThat(garden.page("guide/watering.html")).contains("Rarely");
    }

    @Test
    void aBuildThatIsEndedLeavesWholeFilesAndIsMadeUpForByTheNext() throws IOException {
        garden.edit("index.md", "title: The Kitchen Garden", "title: My Garden");
        RenderContext ended = TestSite.context(found -> {}).withProgress((stage, done, total) -> {
            if (stage.equals("write") && done == 3) {
                throw new CancellationException();
            }
        });

        assertThat(catchThrowable(() -> TestSite.options().build().build(garden.articles, garden.output, ended)))
                .isInstanceOf(CancellationException.class);
        assertThat(garden.output).isDirectoryNotContaining("glob:**.part");

        garden.build();
        assertIsAsIfBuiltAnew(0);
    }

    @Test
    void nothingOfADraftIsLeftInTheFolder() throws IOException {
        for (String name : List.of("build.json", "pages.json", "articles.json")) {
            assertThat(garden.page(".octavo/" + name)).doesNotContain("Draft of a plan", "Not yet", "Secret");
        }
    }

    @Test
    void nothingIsWrittenThroughALinkThatLeadsOut() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path output = Files.createDirectory(folder.resolve("linked"));
        Files.createSymbolicLink(output.resolve("guide"), outside);

        assertThat(catchThrowable(
                        () -> TestSite.options().build().build(garden.articles, output, TestSite.context(found -> {}))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("out of the output folder");
        assertThat(outside).isEmptyDirectory();
    }

    private List<String> rewritten() throws IOException {
        return garden.rewritten(TestSite.options());
    }

    private String asset(String name) throws IOException {
        return garden.files().stream()
                .filter(path -> path.endsWith("-" + name))
                .findFirst()
                .orElseThrow();
    }
}
