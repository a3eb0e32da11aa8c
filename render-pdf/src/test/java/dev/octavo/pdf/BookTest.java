package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Cover;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Section;
import dev.octavo.model.Series;
import dev.octavo.model.SourceRange;
import dev.octavo.pdf.PageDecoration.Kind;
import dev.octavo.pdf.PageDecoration.Line;
import dev.octavo.pdf.PageDecoration.Lines;
import dev.octavo.source.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookTest {

    private static final String SENTENCE = "A page is turned by the reader, and seldom by anyone else. ";

    @Test
    void hasItsPartsInTheOrderOfBooks() {
        Pdf pdf = Pdf.of(book(), a5().build());

        assertThat(pdf.text(0)).startsWith("The turning of pages").endsWith("Verso Press");
        assertThat(pdf.text(1)).contains("\nVerso Press, May 4, 2023");
        assertThat(pdf.text(2)).startsWith("Contents");
        assertThat(pdf.labels().subList(0, 5)).containsExactly("i", "ii", "iii", "iv", "1");
        assertThat(pdf.text(4)).startsWith("Before the first page");
    }

    @Test
    void printsTheLabelsOfItsPagesAsFolios() {
        Pdf pdf = Pdf.of(book(), a5().build());
        List<Integer> withFolio = new ArrayList<>();

        for (int page = 0; page < pdf.pages(); page++) {
            String text = pdf.text(page);
            if (text.endsWith("\n" + pdf.labels().get(page))) {
                withFolio.add(page);
            } else {
                assertThat(text).as("page %d", page).doesNotMatch("(?s).*\\n([ivx]+|\\d+)");
            }
        }

        assertThat(withFolio)
                .doesNotContain(0, 1)
                .contains(2)
                .containsAll(pdf.places().entrySet().stream()
                        .filter(place -> !place.getKey().startsWith("Part"))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    @Test
    void listsInItsContentsWhereEverythingStands() {
        Pdf pdf = Pdf.of(book(), a5().contentsDepth(3).build());
        String contents = pdf.text(2) + "\n" + pdf.text(3);

        assertThat(pdf.places()).hasSize(11);
        pdf.places().forEach((title, page) -> assertThat(contents.replaceAll("[ .]+", " "))
                .containsPattern(title + " " + pdf.labels().get(page) + "(\\n|$)"));
    }

    @Test
    void listsNoMoreThanItIsAskedTo() {
        assertThat(Pdf.of(book(), a5().contentsDepth(1).build()).text(2)).doesNotContain("Folding");
        assertThat(Pdf.of(book(), a5().contents(false).build()).text(2)).startsWith("Before the first page");
    }

    /** Pages lie in spreads: those with an even index on the right. */
    @Test
    void beginsChaptersOnRightPagesAndLeavesTheLeftOnesBare() {
        Pdf pdf = Pdf.of(book(), a5().watermark("Draft").build());

        assertThat(chapters(pdf)).allSatisfy(page -> assertThat(page).isEven());
        List<Integer> bare = pdf.read(document -> IntStream.range(0, document.getNumberOfPages())
                .filter(page -> !document.getPage(page).hasContents())
                .boxed()
                .toList());
        assertThat(bare).isNotEmpty().allSatisfy(page -> {
            assertThat(page).isOdd();
            assertThat(pdf.text(page)).isEmpty();
        });
    }

    @Test
    void beginsChaptersOnRightPagesBehindPageBreaks() {
        ArticleReader reader = ArticleReader.standard();
        List<Article> chapters = Stream.of("Fold", "Gather", "Sew")
                .map(title -> "# %s\n\nText.\n\n## Tools\n\n%1$s.\n\n\\newpage\n\n\\newpage\n".formatted(title))
                .map(text -> reader.readText(text, "test.md").value())
                .toList();

        Pdf pdf = Pdf.of(Publication.of(Metadata.titled("Bound"), chapters), a5().build());

        assertThat(Stream.of("Fold", "Gather", "Sew").map(pdf::place)).containsExactly(4, 6, 8);
        assertThat(pdf.pages()).isEqualTo(9);
    }

    @Test
    void beginsChaptersOnTheNextPageIfThatIsAskedFor() {
        Pdf pdf = Pdf.of(
                book(), a5().chapterStart(ChapterStart.NEXT).contents(false).build());
        Pdf oneSided = Pdf.of(book(), a5().twoSided(false).build());

        assertThat(chapters(pdf)).anySatisfy(page -> assertThat(page).isOdd());
        assertThat(IntStream.range(0, oneSided.pages()).mapToObj(oneSided::text))
                .noneMatch(String::isEmpty);
    }

    @Test
    void headsPagesOfTextAndNoOthers() {
        Pdf pdf = Pdf.of(book(), a5().build());
        int opening = pdf.place("On bindings");

        assertThat(pdf.text(opening)).startsWith("On bindings");
        assertThat(pdf.text(opening + 1)).startsWith("Turning\n");
        assertThat(pdf.text(opening + 2)).startsWith("On bindings\n");
        assertThat(pdf.text(pdf.place("Part the second"))).isEqualTo("Part the second");
    }

    @Test
    void shortensHeadsThatWouldBeTooLong() {
        String title = "A very long title that goes on and on ".repeat(8).strip();
        Article article = article(title, 12);

        Pdf pdf = Pdf.of(Publication.of(article), a5().build());

        assertThat(pdf.text(1)).startsWith("A very long title that goes on and on A very long title");
        assertThat(pdf.text(1).lines().findFirst().orElseThrow()).endsWith("…").hasSizeLessThan(90);
        assertThat(pdf.letters()).contains(title.replace(" ", ""));
    }

    @Test
    void countsItsChaptersInTheLanguageOfTheBook() {
        Metadata metadata = Metadata.builder().title("Buch").language("de").build();
        Publication publication = Publication.of(metadata, List.of(article("Eins", 1), article("Zwei", 1)));

        Pdf pdf = Pdf.of(publication, a5().numberedChapters(true).build());

        assertThat(pdf.text(pdf.place("2\u2002Zwei")).replace(" ", "")).startsWith("KAPITEL2\nZwei");
        assertThat(pdf.text(2)).contains("2\u2002Zwei");
    }

    @Test
    void beginsWithItsCover() {
        Pdf pdf = Pdf.of(withCover("loss.png"), a5().bleed(3).build());

        assertThat(pdf.labels().subList(0, 4)).containsExactly("C1", "C2", "i", "ii");
        assertThat(pdf.text(0)).isEmpty();
        assertThat(pdf.text(2)).startsWith("The turning of pages");
        assertThat(pdf.pages()).isEqualTo(Pdf.of(book(), a5().build()).pages() + 2);
    }

    @Test
    void doesWithoutACoverThatIsNotThere() {
        Pdf pdf = Pdf.of(withCover("nowhere.png"), a5().build());

        assertThat(pdf.codes()).contains("resource-missing");
        assertThat(pdf.text(0)).startsWith("The turning of pages");
    }

    @Test
    void saysInItsImprintWhatIsKnown() {
        Pdf pdf = Pdf.of(book(), a5().colophon("Set by machine.").build());

        assertThat(pdf.text(0)).contains("Translated by Ines Roth");
        assertThat(pdf.text(1)).isEqualTo("""
                Translated by Ines Roth
                Verso Press, May 4, 2023. Updated January 2, 2024
                Small Books, 3
                All rights reserved
                CC BY 4.0
                ISBN 978-3-16-148410-0
                https://doi.org/10.1000/182
                Set by machine.""");
        assertThat(Pdf.of(
                                Publication.of(Metadata.titled("Bare"), List.of(article("A", 1), article("B", 1))),
                                a5().build())
                        .text(1))
                .isEmpty();
    }

    static Stream<Publication> unusualBooks() {
        return Stream.of(
                new Publication(Metadata.titled("Empty"), List.of()),
                new Publication(Metadata.titled(""), List.of(new Part("", List.of()))),
                new Publication(
                        Metadata.titled("One"), List.of(new Part("Only", List.of(new Chapter(article("A", 1)))))),
                Publication.of(
                        Metadata.titled("long ".repeat(60)),
                        List.of(article("A", 1), article("endless ".repeat(40), 1))));
    }

    @ParameterizedTest
    @MethodSource("unusualBooks")
    void isABookWhateverItHolds(Publication publication) {
        for (PageSize size : List.of(PageSize.A5, new PageSize(90, 90), PageSize.A4.rotated())) {
            Pdf pdf = Pdf.of(publication, PdfRenderer.builder().pageSize(size).build());
            Pdf bare = Pdf.of(
                    publication,
                    all().pageSize(size)
                            .titlePage(false)
                            .contents(false)
                            .watermark("")
                            .decoration(PageDecoration.none())
                            .build());

            assertThat(pdf.text(0)).isNotEmpty();
            assertThat(pdf.labels().get(0)).isEqualTo("i");
            publication.articles().forEach(article -> assertThat(bare.letters())
                    .contains(article.metadata().title().replace(" ", "")));
        }
    }

    @Test
    void givesAnArticleWhatItIsAskedFor() {
        Article article = article("Alone", 30);
        Pdf plain = Pdf.of(article, a5().build());
        Pdf full = Pdf.of(article, a5().titlePage(true).contents(true).build());

        assertThat(plain.labels().get(0)).isEqualTo("1");
        assertThat(plain.text(1)).startsWith("Alone\n");
        assertThat(full.labels().subList(0, 3)).containsExactly("i", "ii", "1");
        assertThat(full.text(1)).startsWith("Contents").contains("Folding Alone");
    }

    @Test
    void whatFollowsAPartStandsApartFromItInTheContents() {
        Publication book = new Publication(
                Metadata.titled("Parted"),
                List.of(
                        new Part("Teil", List.of(new Chapter(article("Xenie", 0)), new Chapter(article("Yacht", 0)))),
                        new Chapter(article("Zugabe", 0))));

        Pdf pdf = Pdf.of(book, a5().build());

        assertThat(pdf.top("Z") - pdf.top("Y")).isGreaterThan(pdf.top("Y") - pdf.top("X") + 3);
    }

    @Test
    void beginsWithTheTitleAloneWhereItIsAskedTo() {
        Publication book = Publication.of(Metadata.titled("Folded"), List.of(article("Alone", 1), article("Again", 1)));
        Pdf pdf = Pdf.of(book, a5().halfTitle(true).build());

        assertThat(pdf.text(0).strip()).isEqualTo("Folded");
        assertThat(pdf.text(1)).isBlank();
        assertThat(pdf.text(2).strip()).isEqualTo("Folded");
        assertThat(pdf.labels().subList(0, 3)).containsExactly("i", "ii", "iii");
    }

    @Test
    void showsTheAbstractOfAnArticle() {
        Metadata about = Metadata.builder()
                .title("Study")
                .abstractText("What *was*\nfound.\n\n- First")
                .build();

        assertThat(Pdf.of(article("Study", 1).withMetadata(about)).letters())
                .contains("StudyAbstractWhatwasfound.First");
    }

    @Test
    void tellsTheDecorationWhatEachPageIs() {
        List<String> seen = new ArrayList<>();
        PdfRenderer renderer = a5().decoration(page -> {
                    seen.add(page.kind() + " " + page.label() + (page.left() ? " left " : " right ") + page.chapter());
                    return Lines.NONE;
                })
                .build();

        int pages = Pdf.of(withCover("loss.png"), renderer).pages();

        assertThat(seen)
                .hasSizeLessThan(pages)
                .startsWith("TITLE i right ", "IMPRINT ii left ", "CONTENTS iii right Contents");
        assertThat(seen).contains("OPENING 1 right Before the first page", "PART 3 right Part the first");
    }

    @Test
    void setsWhatTheDecorationSays() {
        PageDecoration corners = page -> page.kind() == Kind.TEXT
                ? new Lines(
                        new Line("жук", "two", "three"), new Line("four", "", page.number() + " of " + page.count()))
                : Lines.NONE;

        Pdf pdf = Pdf.of(article("Alone", 30), a5().decoration(corners).build());

        assertThat(pdf.text(0)).startsWith("Alone");
        assertThat(pdf.text(1)).startsWith("жук two three\n").endsWith("four 2 of " + pdf.pages());
    }

    @Test
    void leavesWhatAStylesheetPutsIntoAMargin() {
        String css = "@page { @top-right { content: 'mine' } @bottom-center { content: 'centre' } }";

        Pdf pdf = Pdf.of(article("Alone", 30), a5().stylesheet(css).build());

        assertThat(pdf.text(1)).startsWith("mine\n").contains("\ncentre").contains("\n2");
    }

    @Test
    void handsOnWhatTheDecorationThrows() {
        RuntimeException own = new IllegalStateException("the caller's own");
        PdfRenderer renderer = a5().decoration(page -> {
                    throw own;
                })
                .build();

        assertThatThrownBy(() -> Pdf.of(book(), renderer)).isSameAs(own);
    }

    @Test
    void makesTheSameBytesAgain() {
        assertThat(Pdf.of(withCover("loss.png"), all().build()).bytes())
                .isEqualTo(Pdf.of(withCover("loss.png"), all().build()).bytes());
    }

    private static List<Integer> chapters(Pdf pdf) {
        return Stream.of("Before the first page", "On bindings", "On folds")
                .map(pdf::place)
                .toList();
    }

    static PdfRenderer.Builder a5() {
        return PdfRenderer.builder().pageSize(PageSize.A5);
    }

    /** Every option at once. */
    static PdfRenderer.Builder all() {
        return a5().textSize(9)
                .margins(new Margins(14, 14, 14, 18))
                .binding(4)
                .bleed(3)
                .cropMarks(true)
                .numberedChapters(true)
                .contentsDepth(6)
                .colophon("Set by machine.")
                .watermark("Draft");
    }

    static Publication withCover(String source) {
        Publication book = book();
        Metadata covered = book.metadata().toBuilder()
                .cover(new Cover(source, "A hand turns a page"))
                .build();
        return new Publication(covered, book.entries());
    }

    static Publication book() {
        Metadata metadata = Metadata.builder()
                .title("The turning of pages")
                .shortTitle("Turning")
                .subtitle("A manual")
                .authors(List.of(Person.author("Ada Kessler"), Person.author("Jon Brandt")))
                .contributors(List.of(new Person("Ines Roth", "translator", "", "")))
                .publisher("Verso Press")
                .created(CalendarDate.of(2023, 5, 4))
                .updated(CalendarDate.of(2024, 1, 2))
                .series(new Series("Small Books", "3"))
                .rights("All rights reserved")
                .license("CC BY 4.0")
                .isbn("978-3-16-148410-0")
                .doi("10.1000/182")
                .identifier("urn:isbn:978-3-16-148410-0")
                .build();
        return new Publication(
                metadata,
                List.of(
                        new Chapter(article("Before the first page", 2)),
                        new Part("Part the first", List.of(new Chapter(article("On bindings", 50)))),
                        new Part("Part the second", List.of(new Chapter(article("On folds", 30))))));
    }

    private static Article article(String title, int sentences) {
        Section inner = Section.of(3, "Within " + title, Paragraph.of("Little."));
        Section section = new Section(
                2,
                Section.of(2, "Folding " + title).title(),
                Attributes.NONE,
                List.of(Paragraph.of(SENTENCE.repeat(sentences))),
                List.of(inner),
                SourceRange.NONE);
        return new Article(
                title,
                Metadata.titled(title),
                List.of(),
                List.of(Paragraph.of(SENTENCE.repeat(sentences))),
                List.of(section),
                List.of());
    }
}
