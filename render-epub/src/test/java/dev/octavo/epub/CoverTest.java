package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.epub.cover.CoverArt;
import dev.octavo.epub.cover.CoverText;
import dev.octavo.model.Article;
import dev.octavo.model.Cover;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader.Refusal;
import dev.octavo.source.ArticleReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final byte[] PICTURE = CoverArt.draw(new CoverText("", "Given", "", ""));
    private static final Metadata METADATA = Metadata.builder()
            .title("Tides")
            .authors(List.of(Person.author("Ann"), Person.author("Ben")))
            .build();

    @Test
    void aBookWithoutACoverHasOneDrawn() {
        BookFiles book = BookFiles.of(METADATA);

        assertThat(book.text("cover.xhtml"))
                .contains("<img src=\"cover.png\" alt=\"Cover: Tides, Ann, Ben\" role=\"doc-cover\"");
        assertThat(book.packageDocument())
                .contains(
                        "<meta name=\"cover\" content=\"cover-picture\"/>",
                        "<item id=\"cover-picture\" href=\"cover.png\" media-type=\"image/png\" properties=\"cover-image\">");
        assertThat(book.file("cover.png")).isEqualTo(CoverArt.draw(new CoverText("", "Tides", "", "Ann, Ben")));
    }

    @Test
    void aCoverThatIsMissingIsToldWhereItIsNamed() {
        Article article = ArticleReader.standard()
                .readText("---\ntitle: Tides\ncover: {image: nope.jpg}\n---\nText.\n", "tides.md")
                .value();
        BookFiles book = BookFiles.of(
                Publication.of(article),
                RenderContext.standard().withResources(name -> new Refusal("resource-missing", "no " + name)),
                new EpubRenderer());

        assertThat(book.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly("tides.md:3:16: warning: no nope.jpg (a cover is drawn instead) [resource-missing]");
        assertThat(book.names()).contains("EPUB/cover.png");
    }

    @Test
    void theCoverOfTheMetadataIsTaken() {
        RenderContext context = RenderContext.standard()
                .withResources(name -> name.equals("front.png")
                        ? new Resource(name, PICTURE)
                        : new Refusal("resource-missing", "no " + name));
        Article article = article(List.of(), List.of())
                .withMetadata(METADATA.toBuilder()
                        .cover(new Cover("front.png", "A wave"))
                        .build());

        BookFiles book = BookFiles.of(Publication.of(article), context, new EpubRenderer());

        assertThat(book.text("cover.xhtml")).containsPattern("<img src=\"images/[0-9a-f]+.png\" alt=\"A wave\"");
        assertThat(book.packageDocument())
                .containsOnlyOnce("properties=\"cover-image\"")
                .containsPattern("<meta name=\"cover\" content=\"images-[0-9a-f]+\"/>");
        assertThat(book.names()).doesNotContain("EPUB/cover.png");
    }

    @Test
    void aCoverThatIsNotThereIsReportedAndDrawn() {
        BookFiles book = BookFiles.of(
                METADATA.toBuilder().cover(new Cover("front.png", "")).build());

        assertThat(book.names()).contains("EPUB/cover.png");
        assertThat(book.codes()).containsExactly("resource-denied");
    }

    @Test
    void theCallersCoverComesFirst() {
        EpubRenderer renderer =
                EpubRenderer.builder().cover(new Resource("own", PICTURE)).build();

        BookFiles book = BookFiles.of(Publication.of(article(List.of(), List.of())), renderer);

        assertThat(book.file("cover.png")).isEqualTo(PICTURE);
    }

    @Test
    void noneIsMadeWhereNoneIsWanted() {
        EpubRenderer renderer = EpubRenderer.builder().withoutCover().build();

        BookFiles book = BookFiles.of(Publication.of(article(List.of(), List.of())), renderer);

        assertThat(book.names()).noneMatch(name -> name.contains("cover"));
        assertThat(book.packageDocument() + book.text("nav.xhtml")).doesNotContain("cover");
    }

    @Test
    void whatIsNoPictureForShopsIsRefusedAtOnce() {
        Resource drawing = new Resource("front.svg", "<svg width=\"1\">".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> EpubRenderer.builder().cover(drawing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("front.svg");
    }
}
