package dev.octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.octavo.book.Assembler;
import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Entry;
import dev.octavo.model.Role;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageReferencesTest {

    @Test
    void tellsThePageOfAPlace() {
        Pdf pdf = book(
                "# One\n\nSee [](c.md){.page}, [](#low){.page} and [the end](c.md#end){.page}.\n",
                "# Two\n\n## Low {#low}\n",
                "# Three\n\n## End {#end}\n");

        assertThat(pdf.text(0)).contains("See page 3, page 2 and the end (page 3).");
    }

    @Test
    void gathersThePagesOfAnIndex() {
        Pdf pdf = book(
                "# One\n\n[rope]{.index} and [rope]{.index}, [oil]{.index}\n",
                "# Two\n\n[rope]{.index}, [tar]{.index}\n",
                "# Three\n\n[rope]{.index}, [oil]{.index}\n",
                "# Four\n\n[tar]{.index}\n",
                "# Five\n\n[rope]{.index}, [tar]{.index see-also=rope}\n");
        String index = pdf.text(pdf.pages() - 1);

        assertThat(index).contains("oil, 1, 3\n").contains("rope, 1–3, 5\n").contains("tar, 2, 4, 5, see also rope");
        assertThat(index.indexOf("oil")).isLessThan(index.indexOf("rope"));
    }

    /** The columns stood close below the title, and one lower than the other. */
    @Test
    void setsTheColumnsOfAnIndexAsFarBelowItsTitleAsText() {
        String terms = IntStream.rangeClosed('а', 'я')
                .mapToObj(letter -> "[]{.index term=\"" + (char) letter + "\"}")
                .collect(Collectors.joining());

        Pdf pdf = book("# Ж\n\nЩ" + terms + "\n");
        List<String> index = pdf.linesByPage().get(1);

        assertThat(index.get(0)).isEqualTo("Index");
        assertThat(index.get(1)).matches("А [Б-Я]");
        assertThat(pdf.top("А") - pdf.top("I")).isCloseTo(pdf.top("Щ") - pdf.top("Ж"), within(1.0));
    }

    @Test
    void leadsDotsToThePagesOfFigures() {
        List<Entry> entries = new ArrayList<>();
        entries.add(chapter("figures", Role.LIST_OF_FIGURES, ""));
        entries.add(chapter("a", Role.CHAPTER, "# One\n"));
        entries.add(chapter("b", Role.CHAPTER, "# Two\n\n![Ropes](gone.png \"Seven ropes\")\n"));
        Pdf pdf = rendered(new Publication(Metadata.titled("Ropes"), entries));

        assertThat(pdf.text(0)).containsPattern("Figure 2\\.1.Seven ropes[ .]*2\n");
    }

    @Test
    void figuresBeforeTheTextAreListedByTheirRomanNumbers() {
        Pdf pdf = rendered(listing("en", "Seven ropes", "Eight ropes"));

        assertThat(pdf.text(0)).containsPattern("Seven ropes[ .]*ii\n").containsPattern("Eight ropes[ .]*1\\b");
        assertThat(pdf.text(0)).containsPattern("( +\\.){20}");
    }

    @Test
    void listsThatRunFromRightToLeftHaveTheirNumbersAtTheLeft() {
        Pdf pdf = rendered(listing("ar", "سبعة حبال، نعم", "ثمانية حبال"));

        assertThat(pdf.text(0)).contains("ii");
        assertThat(pdf.overprinted()).isEmpty();
        assertThat(pdf.left("i")).isLessThan(pdf.left("ن"));
    }

    /** A list of figures, a preface with one of them and a chapter with another. */
    private static Publication listing(String language, String before, String inText) {
        List<Entry> entries = new ArrayList<>();
        entries.add(chapter("figures", Role.LIST_OF_FIGURES, ""));
        entries.add(chapter("a", Role.PREFACE, "# One\n\n![a](gone.png \"" + before + "\")\n"));
        entries.add(chapter("b", Role.CHAPTER, "# Two\n\n![b](gone.png \"" + inText + "\")\n"));
        Metadata metadata =
                Metadata.titled("Ropes").toBuilder().language(language).build();
        return new Publication(metadata, entries);
    }

    /** Chapters that begin on the next page each, from page 1 on, and are called a, b, c. */
    private static Pdf book(String... chapters) {
        List<Entry> entries = new ArrayList<>();
        for (String text : chapters) {
            entries.add(chapter(Character.toString('a' + entries.size()), Role.CHAPTER, text));
        }
        return rendered(new Publication(Metadata.titled("Ropes"), entries));
    }

    private static Pdf rendered(Publication book) {
        Parsed<Publication> assembled = Assembler.standard().assemble(book);
        assertThat(assembled.diagnostics()).isEmpty();
        return Pdf.of(
                assembled.value(),
                PdfRenderer.builder()
                        .titlePage(false)
                        .imprint(false)
                        .contents(false)
                        .chapterStart(ChapterStart.NEXT)
                        .build());
    }

    private static Chapter chapter(String id, Role role, String text) {
        Article read = ArticleReader.standard().readText(text, id + ".md").value();
        Metadata metadata =
                text.isEmpty() ? read.metadata().toBuilder().title("").build() : read.metadata();
        return new Chapter(role, "", read.withMetadata(metadata), List.of());
    }
}
