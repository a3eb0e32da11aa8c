package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Cover;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Front matter, parts, chapters within chapters, back matter. */
class StructureTest {

    private static final Chapter WICK = chapter(Role.CHAPTER, "1.1", "Wick");
    private static final Chapter LAMP = chapter(Role.CHAPTER, "1", "Lamp", WICK);
    private static final Publication BOOK = book(
            chapter(Role.DEDICATION, "", ""),
            chapter(Role.PREFACE, "", "Before dark"),
            new Part("I", "Night", List.of(LAMP)),
            chapter(Role.APPENDIX, "A", "Tides"));

    private final Pdf pdf =
            Pdf.of(BOOK, PdfRenderer.builder().pageSize(PageSize.A5).build());

    @Test
    void whatIsBeforeTheTextIsCountedInRomanNumbers() {
        assertThat(label("Before dark")).isEqualTo("vii");
        assertThat(label("Part I\u2002Night")).isEqualTo("1");
        assertThat(label("1\u2002Lamp")).isEqualTo("3");
        assertThat(label("A\u2002Tides")).isEqualTo("5");
    }

    /** It stood behind the imprint; one that is written makes that which may be asked for needless. */
    @Test
    void aHalfTitleStandsBeforeTheTitlePage() {
        Pdf halved = Pdf.of(
                book(chapter(Role.HALF_TITLE, "", ""), chapter(Role.DEDICATION, "", ""), LAMP),
                PdfRenderer.builder().pageSize(PageSize.A5).halfTitle(true).build());

        assertThat(halved.labels().subList(0, 5)).containsExactly("i", "ii", "iii", "iv", "v");
        assertThat(halved.text(0)).isEqualTo("Text of");
        assertThat(halved.text(1)).isBlank();
        assertThat(halved.text(2)).startsWith("Harbour");
        assertThat(halved.text(4)).isEqualTo("Text of");
        assertThat(halved.text(6)).startsWith("Contents");
    }

    @Test
    void aDedicationStandsAloneBeforeTheContents() {
        int page = page("Text of");

        assertThat(pdf.labels().get(page)).isEqualTo("iii");
        assertThat(pdf.text(page)).isEqualTo("Text of");
        assertThat(pdf.text(page + 2)).startsWith("Contents").doesNotContain("…");
        assertThat(pdf.places()).doesNotContainKey("…");
    }

    @Test
    void theContentsPrintTheFoliosAndTheNumbers() {
        assertThat(pdf.text(page("Contents")).replaceAll("[ .\u2002]+", " ").lines())
                .containsExactly(
                        "Contents",
                        "Before dark vii",
                        "Part I Night 1",
                        "1 Lamp 3",
                        "On Lamp 3",
                        "1 1 Wick 3",
                        "A Tides 5",
                        "On Tides 5",
                        "v");
    }

    @Test
    void aCoverIsNotCountedWithThePagesBehindIt() {
        Metadata covered = BOOK.metadata().toBuilder()
                .cover(new Cover("loss.png", "A lamp"))
                .build();
        Pdf withCover = Pdf.of(
                new Publication(covered, BOOK.entries()),
                PdfRenderer.builder().pageSize(PageSize.A5).build());

        assertThat(withCover.labels().get(0)).isEqualTo("C1");
        assertThat(withCover.labels().get(withCover.place("Before dark"))).isEqualTo("vii");
        assertThat(withCover.text().replaceAll("[ .]+", " ")).contains("Before dark vii");
    }

    @Test
    void chaptersBelowOthersRunOn() {
        int page = pdf.place("1\u2002Lamp");

        assertThat(pdf.place("1.1\u2002Wick")).isEqualTo(page);
        assertThat(pdf.text(page)).contains("1\nLamp\nText", "More.\n1.1\u2002Wick\nText of Wick");
    }

    @Test
    void chaptersBehindThePartsAreInNone() {
        List<String> top = pdf.read(TagDump::of)
                .lines()
                .filter(line -> line.matches("(  )?\\w+.*"))
                .toList();
        assertThat(top).endsWith("  Part", "  Art").containsOnlyOnce("  Part");
    }

    @Test
    void chaptersAreCountedWhereThePublicationCountsNone() {
        Chapter below = chapter(Role.CHAPTER, "", "Wick");
        Publication bare = book(
                chapter(Role.PREFACE, "", "Before dark"),
                chapter(Role.CHAPTER, "", "Lamp", below),
                chapter(Role.CHAPTER, "", "Rain"),
                chapter(Role.APPENDIX, "", "Tides"));
        PdfRenderer counting = PdfRenderer.builder().numberedChapters(true).build();

        assertThat(Pdf.of(bare, counting).places().keySet())
                .contains("Before dark", "1\u2002Lamp", "Wick", "2\u2002Rain", "Tides");
        assertThat(Pdf.of(BOOK, counting).places().keySet())
                .isEqualTo(pdf.places().keySet());
    }

    private String label(String title) {
        return pdf.labels().get(pdf.place(title));
    }

    private int page(String beginning) {
        return IntStream.range(0, pdf.pages())
                .filter(page -> pdf.text(page).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Publication book(Publication.Entry... entries) {
        return new Publication(Metadata.titled("Harbour"), List.of(entries));
    }

    private static Chapter chapter(Role role, String number, String title, Chapter... below) {
        Section section = new Section(
                2,
                List.of(new Text("On " + title)),
                Attributes.NONE,
                List.of(Paragraph.of("More.")),
                List.of(),
                SourceRange.NONE);
        boolean isSectioned = role == Role.APPENDIX || below.length > 0;
        Article article = Article.of(
                title, List.of(Paragraph.of("Text of " + title)), isSectioned ? List.of(section) : List.of());
        return new Chapter(role, number, article, List.of(below));
    }
}
