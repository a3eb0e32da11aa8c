package dev.octavo.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.book.Book;
import dev.octavo.book.BookReader;
import dev.octavo.model.Article;
import dev.octavo.model.Citation;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Role;
import dev.octavo.render.ArticleLinks;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.ArticleReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CitationsTest {

    private static final String WORKS = "@book{lamp, author = {Halloran, Ines}, title = {Lamps}, year = 2012}\n";

    private final Path folder;

    CitationsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void changesNothingWithoutABibliography() {
        Article article = article("# A\n\nWords [@lamp] and @mention.\n");

        assertThat(Citations.resolve(article, ResourceLoader.none()).value()).isEqualTo(article);
    }

    @Test
    void leavesCitationsAsWrittenWhereNoBibliographyCanBeRead() {
        Article article = article("---\nbibliography: works.bib\n---\n\nWords [@lamp].\n");
        Parsed<Article> set = Citations.resolve(article, ResourceLoader.none());

        assertThat(set.value()).isEqualTo(article);
        assertThat(set.diagnostics()).extracting(Diagnostic::code).containsExactly("bibliography-unreadable");
        assertThat(set.diagnostics()).extracting(found -> found.at().line()).containsExactly(2);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        write("works.bib", WORKS);
        Article article = article("---\nbibliography: works.bib\nnocite: \"@*\"\n---\n\nWords [@lamp].\n");
        Article once = Citations.resolve(article, ResourceLoader.within(folder)).value();

        assertThat(Citations.resolve(once, ResourceLoader.within(folder)).value())
                .isEqualTo(once);
    }

    @Test
    void linksTheChaptersOfABookToAListBehindThem() throws IOException {
        write("works.bib", WORKS);
        write("octavo.yaml", "title: B\nbibliography: works.bib\nchapters: [a.md, night/b.md]\n");
        write("a.md", "# A\n\nWords [@lamp].\n");
        write("night/b.md", "# B\n\nWords, too [@lamp], beside [A](../a.md).\n");
        Publication book = book().publication();

        assertThat(book.articles()).extracting(Article::id).containsExactly("a", "night/b", "bibliography");
        assertThat(book.chapters().map(Publication.Chapter::role))
                .containsExactly(Role.CHAPTER, Role.CHAPTER, Role.BIBLIOGRAPHY);
        ArticleLinks links = new ArticleLinks(book.articles());
        assertThat(links(book.articles().get(1)))
                .extracting(link -> links.find(link).orElse(-1))
                .containsExactly(2, 0);
        assertThat(links(book.articles().get(2)))
                .extracting(link -> links.find(link).orElse(-1))
                .containsExactly(0, 1);
        assertThat(links(book.articles().get(2))).allSatisfy(link -> {
            String id = link.destination().replaceFirst(".*#", "");
            assertThat(ids(book.articles().get(links.find(link).orElseThrow()))).contains(id);
        });
    }

    @Test
    void fillsABibliographyWithoutText() throws IOException {
        write("works.bib", WORKS);
        Article text = article("---\nbibliography: works.bib\n---\n\nWords [@lamp].\n");
        Article empty = Article.of("Works", List.of(), List.of());
        Publication book = new Publication(
                text.metadata(),
                List.of(
                        new Publication.Chapter(text),
                        new Publication.Chapter(Role.BIBLIOGRAPHY, "", empty, List.of())));
        Publication set = Citations.resolve(book, ResourceLoader.within(folder)).value();

        assertThat(set.articles()).hasSize(2);
        assertThat(Nodes.text(set.articles().get(1).lead())).startsWith("Halloran, Ines. 2012. Lamps.");
    }

    @Test
    void aNameIsACitationInEveryChapterOfABookThatTellsABibliography() throws IOException {
        write("works.bib", "@book{lamp, author = {Ines Halloran}, title = {Lamps}, year = 2012}\n");
        write("octavo.yaml", "title: B\nbibliography: works.bib\nchapters: [a.md, b.md]\n");
        write("a.md", "# A\n\nSays @lamp, to @nobody.\n");
        write("b.md", "# B\n\nText.\n");

        assertThat(Nodes.text(book().publication().articles().get(0).lead()))
                .isEqualTo("Says Halloran (2012), to @nobody.");
    }

    @Test
    void tellsApartWhatIsReadFromOneKeyAtSeveralPlaces() {
        Article article = article("""
                ---
                csl: chicago-notes-bibliography
                references:
                  - {id: a, type: book, title: Alpha, author: [{family: Moe, given: Tor}], issued: 2001}
                ---

                One [@a].[^n] Two [@a]. ![x](y.png "Shown [@a]")

                [^n]: Three [@a].
                """);
        Article set = Citations.resolve(article, ResourceLoader.none()).value();

        assertThat(set.footnotes().stream().map(note -> Nodes.text(note.body())))
                .containsExactly("Tor Moe, Alpha (2001).", "Three (Moe, Alpha).", "Moe, Alpha.");
    }

    @Test
    void placesInABibliographyHaveItsFolder() throws IOException {
        write("night/works.bib", "@book{lamp, title = absent}\n");
        write("night/a.md", "---\nbibliography: works.bib\n---\n# A\n\nWords [@lamp].\n");
        write("octavo.yaml", "title: B\nchapters: [night/a.md]\n");

        assertThat(BookReader.standard().read(folder.resolve("octavo.yaml")).diagnostics())
                .filteredOn(found -> found.code().equals("bibliography-string"))
                .extracting(found -> found.at().source())
                .containsExactly(folder.resolve("night").toString().replace('\\', '/') + "/works.bib");
    }

    @Test
    void endsOnHostileBibliographies() throws IOException {
        int size = 2_000_000;
        write("open.bib", "@book{a, title = {".repeat(size / 18));
        write("lines.bib", "@book{a, title = {\n".repeat(size / 19));
        write("deep.bib", "@book{lamp, title = " + "{".repeat(size / 2) + "}".repeat(size / 2) + "}\n");
        write("doubled.bib", doubled() + "@book{lamp, title = s60}\n");
        write("signs.bib", "@book{lamp, author = {" + "\\\"{".repeat(20_000) + "}, title = {a}}\n" + "@".repeat(size));
        write("names.bib", "@book{lamp, author = {" + "{A} and ".repeat(10_000) + "B}, title = {a}}\n");
        for (String name : List.of("open", "lines", "deep", "doubled", "signs", "names")) {
            Article article = article("---\nbibliography: " + name + ".bib\n---\n\nWords [@lamp].\n");
            Article set =
                    Citations.resolve(article, ResourceLoader.within(folder)).value();
            assertThat(Nodes.text(set.lead())).as(name).startsWith("Words");
        }
    }

    private static String doubled() {
        StringBuilder strings = new StringBuilder("@string{s0 = {x}}\n");
        for (int i = 1; i <= 60; i++) {
            strings.append("@string{s")
                    .append(i)
                    .append(" = s")
                    .append(i - 1)
                    .append(" # s")
                    .append(i - 1)
                    .append("}\n");
        }
        return strings.toString();
    }

    private Book book() throws IOException {
        return BookReader.standard().read(folder.resolve("octavo.yaml")).orThrow();
    }

    private static List<Link> links(Article article) {
        return Nodes.stream(article)
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .toList();
    }

    private static Set<String> ids(Article article) {
        return Nodes.stream(article)
                .map(node -> node.attributes().id())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Article article(String markdown) {
        Article article = ArticleReader.standard().readText(markdown, "a.md").value();
        assertThat(Nodes.stream(article)).hasAtLeastOneElementOfType(Citation.class);
        return article;
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
