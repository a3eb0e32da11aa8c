package dev.octavo.pdf;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.render.PageMap;
import dev.octavo.render.RenderContext;
import dev.octavo.render.TextPlaces;
import dev.octavo.source.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PageMapTest {

    private final PdfRenderer renderer = PdfRenderer.builder()
            .pageSize(PageSize.A5)
            .decoration(page -> PageDecoration.Lines.NONE)
            .build();

    @Test
    void everyPageBeginsWhereItsFirstWordStands() throws IOException {
        String text = many(30, i -> words(i, 90) + " *some* words, **more** `code`\n\n");
        Article article = read("# Title\n\n" + text + "\n\n## Section\n\n" + text);

        assertThat(pagesFoundIn(article)).hasSizeGreaterThan(8).allMatch(Boolean::booleanValue);
    }

    @Test
    void tablesListsAndCodeAreCountedThrough() throws IOException {
        String rows = many(70, i -> "<tr><td>" + i + " cell</td><td>b</td></tr>\n");
        String items = many(70, i -> "- " + i + " items of a list\n");
        String lines = many(70, i -> i + " lines\n");
        Article article = read("# T\n\n<table>\n" + rows + "</table>\n\n" + items + "\n\n```\n" + lines + "```\n");

        assertThat(pagesFoundIn(article)).hasSizeGreaterThan(3).allMatch(Boolean::booleanValue);
    }

    @Test
    void notesAreNotCounted() throws IOException {
        String text = many(40, i -> words(i, 40) + ".[^" + i + "]\n\n[^" + i + "]: A note with words.\n\n");

        assertThat(pagesFoundIn(read("# T\n\n" + text))).hasSizeGreaterThan(3).allMatch(Boolean::booleanValue);
    }

    @Test
    void foliosAreThoseOfTheBook() throws IOException {
        Article first = read("# First\n\nText.");
        Article second = read("# Second\n\nText.");
        Publication book = Publication.of(Metadata.titled("Book"), List.of(first, second));

        PageMap map = new PdfRenderer().renderMapped(book, new ByteArrayOutputStream(), RenderContext.standard());

        assertThat(map.edition()).isEqualTo("Book (PDF)");
        assertThat(map.pages()).containsExactly(new PageMap.Page("1", 0, 0), new PageMap.Page("3", 1, 0));
    }

    @Test
    void pagesAreThoseOfTheirOwnChapterWhereverThatStands() throws IOException {
        String text = many(12, i -> words(i, 90) + "\n\n");
        Chapter below = new Chapter(read("# Below\n\n" + text));
        Publication book = new Publication(
                Metadata.titled("Book"),
                List.of(
                        new Chapter(Role.DEDICATION, "", read("---\ntitle: ''\n---\n\nFor you."), List.of()),
                        new Chapter(Role.PREFACE, "", read("# Before\n\nText."), List.of()),
                        new Chapter(Role.CHAPTER, "1", read("# Above\n\n" + text), List.of(below)),
                        new Chapter(read("# Last\n\nText."))));

        PageMap map = renderer.renderMapped(book, new ByteArrayOutputStream(), RenderContext.standard());

        assertThat(map.pages()).extracting(PageMap.Page::article).isSorted().contains(0, 1, 2, 3, 4);
        assertThat(map.pages().stream().filter(page -> page.article() < 2))
                .allMatch(page -> page.label().matches("[ivx]+"));
        assertThat(map.pages().stream().filter(page -> page.article() == 2).findFirst())
                .hasValue(new PageMap.Page("1", 2, 0));
        assertThat(map.pages().stream().filter(page -> page.article() == 3)).hasSizeGreaterThan(2);
    }

    @Test
    void theBytesAreThoseOfAnOrdinaryRendering() throws IOException {
        Publication publication = Publication.of(read("# Title\n\nSome *text*.\n\n## Section\n\n- item\n"));
        ByteArrayOutputStream ordinary = new ByteArrayOutputStream();
        ByteArrayOutputStream mapped = new ByteArrayOutputStream();

        renderer.render(publication, ordinary, RenderContext.standard());
        renderer.renderMapped(publication, mapped, RenderContext.standard());

        assertThat(mapped.toByteArray()).isEqualTo(ordinary.toByteArray());
    }

    /** For each page but the first, whether the text of the article from its place on is what the page begins with. */
    private List<Boolean> pagesFoundIn(Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<PageMap.Page> pages = renderer.renderMapped(Publication.of(article), out, RenderContext.standard())
                .pages();
        String text = letters(text(article));
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pages).hasSize(pdf.getNumberOfPages());
            return IntStream.range(1, pages.size())
                    .mapToObj(i -> {
                        String page = letters(text(pdf, i + 1));
                        String onward = text.substring(pages.get(i).place());
                        return onward.startsWith(page.substring(0, Math.min(12, page.length())));
                    })
                    .toList();
        }
    }

    /** Words, each of which tells where it stands. */
    private static String words(int paragraph, int count) {
        return many(count, i -> paragraph + "p" + i + " extraordinarily ");
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(joining());
    }

    private static String text(PDDocument pdf, int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try {
            return stripper.getText(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Article article) {
        return Nodes.text(article.lead())
                + article.sections().stream().flatMap(PageMapTest::texts).collect(joining());
    }

    private static Stream<String> texts(Section section) {
        return Stream.concat(
                Stream.of(Nodes.text(section.title()), Nodes.text(section.body())),
                section.sections().stream().flatMap(PageMapTest::texts));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        assertThat(letters.length()).isEqualTo(TextPlaces.letters(text));
        return letters.toString();
    }

    private static Article read(String markdown) {
        return ArticleReader.standard().readText(markdown, "test.md").value();
    }
}
