package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Article;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.model.Series;
import dev.octavo.render.RenderContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageDocumentTest {

    private static final String HOSTILE = "\"><script>&amp;]]>\u0001\ud800";

    @Test
    void metadataIsTold() {
        Metadata metadata = Metadata.builder()
                .title("Title")
                .subtitle("Subtitle")
                .authors(List.of(Person.author("Ann")))
                .contributors(List.of(new Person("Bob", "translator", "", ""), new Person("Cy", "muse", "", "")))
                .language("en-GB")
                .description("What it is about")
                .tags(List.of("one", " "))
                .publisher("Publisher")
                .rights("Rights")
                .build();

        assertThat(BookFiles.of(metadata).packageDocument())
                .contains(
                        "version=\"3.0\" unique-identifier=\"identifier\" xml:lang=\"en-GB\" dir=\"ltr\"",
                        "<dc:title id=\"title\">Title</dc:title>",
                        "<meta refines=\"#subtitle\" property=\"title-type\">subtitle</meta>",
                        "<dc:creator id=\"creator-1\">Ann</dc:creator>",
                        "<meta refines=\"#creator-1\" property=\"role\" scheme=\"marc:relators\">aut</meta>",
                        "<meta refines=\"#contributor-1\" property=\"role\" scheme=\"marc:relators\">trl</meta>",
                        "<meta refines=\"#contributor-2\" property=\"role\" scheme=\"marc:relators\">ctb</meta>",
                        "<dc:language>en-GB</dc:language>",
                        "<dc:description>What it is about</dc:description>",
                        "<dc:subject>one</dc:subject>",
                        "<dc:publisher>Publisher</dc:publisher>",
                        "<dc:rights>Rights</dc:rights>")
                .doesNotContain("<dc:subject> ");
    }

    @Test
    void peopleAreSortedAndCreditedAsTheyWish() {
        Person ann = new Person("Ann Berg", "author", "", "", "", "", "Berg, Ann");
        Person ben = new Person("Ben", "narrator", "", "");

        String told = BookFiles.of(Metadata.builder()
                        .authors(List.of(ann))
                        .contributors(List.of(ben))
                        .build())
                .packageDocument();

        assertThat(told)
                .contains(
                        "<meta refines=\"#creator-1\" property=\"file-as\">Berg, Ann</meta>",
                        "<meta refines=\"#contributor-1\" property=\"role\" scheme=\"marc:relators\">nrt</meta>");
    }

    @Test
    void theSeriesIsToldToOldReadersToo() {
        String told = BookFiles.of(
                        Metadata.builder().series(new Series("Tides", "2.5")).build())
                .packageDocument();

        assertThat(told)
                .contains(
                        "<meta property=\"belongs-to-collection\" id=\"series\">Tides</meta>",
                        "<meta refines=\"#series\" property=\"collection-type\">series</meta>",
                        "<meta refines=\"#series\" property=\"group-position\">2.5</meta>",
                        "<meta name=\"calibre:series\" content=\"Tides\"/>",
                        "<meta name=\"calibre:series_index\" content=\"2.5\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "second", "2 of 3", "-1"})
    void aPlaceInASeriesIsANumberOrUntold(String position) {
        String told = BookFiles.of(
                        Metadata.builder().series(new Series("Tides", position)).build())
                .packageDocument();

        assertThat(told).contains(">Tides</meta>").doesNotContain("group-position", "series_index");
    }

    @Test
    void aBookIsKnownByAllItsNumbers() {
        String told = BookFiles.of(Metadata.builder()
                        .identifier("urn:x:1")
                        .isbn("978-3-16-148410-0")
                        .doi("10.1000/182")
                        .build())
                .packageDocument();

        assertThat(told)
                .contains(
                        "<dc:identifier id=\"identifier\">urn:x:1</dc:identifier>",
                        "<dc:identifier>urn:isbn:9783161484100</dc:identifier>",
                        "<dc:identifier>doi:10.1000/182</dc:identifier>");
    }

    @Test
    void conformanceIsClaimedOnlyInTheNameOfSomeone() {
        EpubRenderer certified = EpubRenderer.builder()
                .certification(new Certification(
                        "Octopus Press", "Inspected", Optional.of(URI.create("https://example.org/report"))))
                .build();
        Publication publication = Publication.of(article(List.of(), List.of()));

        assertThat(BookFiles.of(publication).packageDocument()).doesNotContain("conformsTo", "certif");
        assertThat(BookFiles.of(publication, certified).packageDocument())
                .contains(
                        ">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>",
                        "<meta property=\"a11y:certifiedBy\" id=\"certifier\" refines=\"#conformance\">Octopus Press</meta>",
                        "<meta property=\"a11y:certifierCredential\" refines=\"#certifier\">Inspected</meta>",
                        "<link rel=\"a11y:certifierReport\" refines=\"#certifier\" href=\"https://example.org/report\"/>");
        assertThatThrownBy(() -> new Certification(" ", "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Certification("A", "", Optional.of(URI.create("report.html"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "de-AT, de, Bilder gibt es nicht.",
        "ja, en, It has no pictures.",
        "en, en, It has no pictures.",
    })
    void theSummaryIsInALanguageThatItsReadersKnow(String language, String summary, String sentence) {
        String told =
                BookFiles.of(Metadata.builder().language(language).build()).packageDocument();

        assertThat(told)
                .containsPattern(
                        "accessibilitySummary\" xml:lang=\"" + summary + "\"[^>]*>[^<]*" + sentence + "</meta>");
    }

    @Test
    void hostileMetadataIsOnlyText() {
        Metadata metadata = Metadata.builder()
                .title(HOSTILE)
                .subtitle(HOSTILE)
                .authors(List.of(Person.author(HOSTILE), Person.author("")))
                .language(HOSTILE)
                .description(HOSTILE)
                .tags(List.of(HOSTILE))
                .publisher(HOSTILE)
                .rights(HOSTILE)
                .identifier(HOSTILE)
                .build();
        Article article =
                Article.of("", List.of(), List.of(Section.of(2, HOSTILE))).withMetadata(metadata);

        BookFiles book = BookFiles.of(article);

        assertThat(book.packageDocument()).doesNotContain("<script").contains("<dc:language>en</dc:language>");
        assertThat(book.text("nav.xhtml") + book.text("toc.ncx")).doesNotContain("<script");
        assertThat(book.codes()).contains("language-invalid");
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of(Year.of(2015), "2015", "2015-01-01T00:00:00Z"),
                Arguments.of(YearMonth.of(2015, 3), "2015-03", "2015-03-01T00:00:00Z"),
                Arguments.of(LocalDateTime.of(2015, 3, 4, 5, 6), "2015-03-04T05:06:00Z", "2015-03-04T05:06:00Z"),
                Arguments.of(
                        OffsetDateTime.parse("2015-03-04T05:06:07.8+05:00"),
                        "2015-03-04T00:06:07Z",
                        "2015-03-04T00:06:07Z"),
                Arguments.of(Year.of(800), "0800", "0800-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void datesAreAsPreciseAsTheyAreTold(Temporal created, String date, String modified) {
        Metadata metadata =
                Metadata.builder().created(new CalendarDate(created)).build();

        assertThat(BookFiles.of(metadata).packageDocument())
                .contains(
                        "<dc:date>" + date + "</dc:date>",
                        "<meta property=\"dcterms:modified\">" + modified + "</meta>");
    }

    @Test
    void aBookWithoutADateWasModifiedWhenTheClockSays() {
        Metadata metadata = Metadata.builder().build();
        RenderContext context = RenderContext.standard()
                .withClock(Clock.fixed(Instant.parse("2020-02-03T04:05:06.789Z"), ZoneOffset.UTC));

        BookFiles book = BookFiles.of(
                Publication.of(article(List.of(), List.of()).withMetadata(metadata)), context, new EpubRenderer());

        assertThat(book.packageDocument()).contains(">2020-02-03T04:05:06Z<").doesNotContain("<dc:date>");
    }

    @ParameterizedTest
    @CsvSource({
        "ISBN 978-3-16-148410-0, urn:isbn:9783161484100",
        "3-16-148410-X, urn:isbn:316148410X",
        "urn:uuid:1, 1",
        "urn:uuid:1b9c9301-9d1c-51e0-bbeb-0f6d19baf0e9, urn:uuid:1b9c9301-9d1c-51e0-bbeb-0f6d19baf0e9",
        "https://example.org/book, https://example.org/book",
    })
    void theIdentifierThatIsGivenIsKept(String given, String told) {
        BookFiles book = BookFiles.of(Metadata.builder().identifier(given).build());

        assertThat(book.packageDocument()).contains("<dc:identifier id=\"identifier\">" + told + "</dc:identifier>");
        assertThat(book.text("toc.ncx")).contains("<meta name=\"dtb:uid\" content=\"" + told + "\"/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "urn:uuid:"})
    void anIdentifierThatSaysNothingIsMade(String given) {
        String told = BookFiles.of(Metadata.builder().identifier(given).build()).packageDocument();

        assertThat(told).contains("<dc:identifier id=\"identifier\">urn:uuid:");
    }

    @Test
    void aMadeIdentifierStaysWhenTheTextChanges() {
        String before = identifier(article(List.of(), List.of()));

        assertThat(before).matches("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(identifier(article(List.of(Paragraph.of("more")), List.of())))
                .isEqualTo(before);
        assertThat(identifier(Article.of("Other", List.of(), List.of()))).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl", "az-Arab, rtl", "he_IL, rtl", "en, ltr", "ar-Latn, ltr", "x-mine, ltr"})
    void theSpineRunsAsTheLanguageDoes(String language, String direction) {
        BookFiles book = BookFiles.of(Metadata.builder().language(language).build());

        assertThat(book.packageDocument()).contains("page-progression-direction=\"" + direction + "\"");
        assertThat(book.chapter(1)).contains("dir=\"" + direction + "\"");
        assertThat(book.codes()).isEmpty();
    }

    @Test
    void theContentsAreAPageOnlyAfterATitlePage() {
        Article article = article(List.of(), List.of());

        assertThat(BookFiles.of(article).packageDocument())
                .contains("<itemref idref=\"nav\" linear=\"no\"></itemref>\n</spine>");
        assertThat(BookFiles.of(Publication.of(Metadata.titled("Book"), List.of(article, article)))
                        .packageDocument())
                .contains("<itemref idref=\"title-page\"></itemref>\n<itemref idref=\"nav\"></itemref>");
    }

    private static String identifier(Article article) {
        return BookFiles.of(article)
                .packageDocument()
                .replaceFirst("(?s).*<dc:identifier id=\"identifier\">([^<]*)<.*", "$1");
    }
}
