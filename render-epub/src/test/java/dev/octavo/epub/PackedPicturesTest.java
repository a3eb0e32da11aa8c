package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.octavo.model.Image;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.model.Section;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("looks at what is left in memory")
class PackedPicturesTest {

    private static final String FRAME = ",\0\0\0\0\1\0\1\0\0\2\1D\0";
    private static final String GIF = "GIF89a\3\0\2\0\0\0\0" + FRAME + ";";
    private static final String MOVING_GIF = "GIF89a\3\0\2\0\0\0\0" + FRAME + FRAME + ";";

    @Test
    void theSamePictureIsPackedOnce() {
        BookFiles book = render(GIF, Image.of("a.gif", "One"), Image.of("copies/a%20b.GIF", "Two"));

        assertThat(pictures(book)).hasSize(1);
        assertThat(book.chapter(1)).containsOnlyOnce("alt=\"One\"");
        assertThat(book.chapter(2)).contains("src=\"" + pictures(book).get(0) + "\"");
    }

    @Test
    void namesComeFromTheContentsAndTypesFromTheBytes() {
        BookFiles book = render(GIF, Image.of("../../evil<name>.png", "Evil"));

        assertThat(pictures(book)).singleElement().asString().matches("images/[0-9a-f]{16}\\.gif");
        assertThat(book.packageDocument())
                .contains(".gif\" media-type=\"image/gif\"")
                .doesNotContain("evil");
        assertThat(book.chapter(1)).contains("width=\"3\" height=\"2\"");
    }

    @Test
    void aPictureThatCannotBePackedIsItsText() {
        BookFiles book = render("BM no such type", Image.of("a.bmp", "A bitmap"));

        assertThat(pictures(book)).isEmpty();
        assertThat(book.chapter(1)).contains("<span class=\"missing-image\">A bitmap</span>");
        assertThat(book.codes()).containsExactly("image-type");
    }

    @Test
    void aPictureThatBreaksOffIsItsTextWhereverItIsShown() {
        BookFiles book = render(GIF.substring(0, 20), Image.of("a.gif", "One"), Image.of("b.gif", "Two"));

        assertThat(pictures(book)).isEmpty();
        assertThat(book.chapter(1)).contains("<span class=\"missing-image\">One</span>");
        assertThat(book.codes()).containsExactly("image-damaged", "image-damaged");
        assertThat(book.diagnostics().get(0).message()).isEqualTo("broken image/gif: a.gif");
    }

    @Test
    void aDrawingThatCannotBeReadIsItsText() {
        BookFiles book = render("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", Image.of("a.svg", "A drawing"));

        assertThat(pictures(book)).isEmpty();
        assertThat(book.chapter(1)).contains("<span class=\"missing-image\">A drawing</span>");
        assertThat(book.codes()).containsExactly("image-svg");
    }

    @Test
    void aDrawingIsPackedClean() {
        BookFiles book = render(
                "<svg xmlns='http://www.w3.org/2000/svg'><script>x</script><g/></svg>", Image.of("a.svg", "A drawing"));

        assertThat(book.text(pictures(book).get(0))).contains("<g></g>").doesNotContain("script");
    }

    @Test
    void aPictureWithoutTextIsDecoration() {
        BookFiles book = render(GIF, Image.of("a.gif", ""));

        assertThat(book.chapter(1)).contains("role=\"presentation\"", "alt=\"\"");
        assertThat(book.packageDocument())
                .contains("<meta property=\"schema:accessModeSufficient\">textual,visual</meta>")
                .doesNotContain(
                        "alternativeText", ">textual</meta>\n<meta property=\"schema:accessModeSufficient\">textual,");
    }

    @Test
    void accessibilityIsToldFromWhatIsThere() {
        assertThat(BookFiles.of(article(List.of(), List.of())).packageDocument())
                .contains("<meta property=\"schema:accessModeSufficient\">textual</meta>")
                .doesNotContain("visual", "alternativeText");
        assertThat(render(GIF, Image.of("a.gif", "Text")).packageDocument())
                .contains(
                        "<meta property=\"schema:accessMode\">visual</meta>",
                        "<meta property=\"schema:accessModeSufficient\">textual</meta>",
                        "<meta property=\"schema:accessibilityFeature\">alternativeText</meta>",
                        "<meta property=\"schema:accessibilityHazard\">none</meta>");
        assertThat(render(MOVING_GIF, Image.of("a.gif", "Text")).packageDocument())
                .contains("<meta property=\"schema:accessibilityHazard\">unknown</meta>");
    }

    @Test
    void aPictureStandsBeforeTheFirstChapterThatShowsIt() {
        assertThat(render(GIF, Image.of("a.gif", "One")).names())
                .containsSubsequence("EPUB/style.css", "EPUB/images/f2f0cf28f00d5c82.gif", "EPUB/chapter-test.xhtml");
    }

    @Test
    void nameAndTypeOfAPictureAreThoseOfItsBytesWhateverItIsCalled() {
        assertThat(pictures(render(GIF, Image.of("con", ""), Image.of("CON.PNG", ""), Image.of("%00/..%2f?.svg", ""))))
                .singleElement()
                .asString()
                .matches("images/[0-9a-f]{16}\\.gif");
    }

    @Test
    void onlyOnePictureIsInMemoryAtATime() {
        List<WeakReference<Resource>> loaded = new ArrayList<>();
        ResourceLoader loader = name -> {
            System.gc();
            assertThat(loaded).filteredOn(picture -> picture.get() != null).hasSizeLessThan(3);
            Resource picture = new Resource(name, (GIF + name).getBytes(StandardCharsets.ISO_8859_1));
            loaded.add(new WeakReference<>(picture));
            return picture;
        };
        Image[] images = IntStream.range(0, 20)
                .mapToObj(number -> Image.of(number + ".gif", "Number " + number))
                .toArray(Image[]::new);

        BookFiles book = render(loader, Image.of("first.gif", "First"), images);

        assertThat(pictures(book)).hasSize(21).hasSameSizeAs(loaded);
    }

    @Test
    void aBookThatCannotBeWrittenIsTheCallersOwnException() {
        IOException full = new IOException("disk full");
        OutputStream out = new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (++written > 20_000) {
                    throw full;
                }
            }
        };
        String large = GIF + "x".repeat(20_000);
        RenderContext context = RenderContext.standard()
                .withResources(name -> new Resource(name, large.getBytes(StandardCharsets.ISO_8859_1)));
        Publication publication =
                Publication.of(article(List.of(Paragraph.of(Image.of("a.gif", "A picture"))), List.of()));

        assertThatThrownBy(() -> new EpubRenderer().render(publication, out, context))
                .isSameAs(full);
    }

    private static List<String> pictures(BookFiles book) {
        return book.names().stream()
                .filter(name -> name.contains("images/"))
                .map(name -> name.replaceFirst("^EPUB/", ""))
                .toList();
    }

    /** Shows one image in the lead and the others in a section; all of them have the same bytes. */
    private static BookFiles render(String latin1, Image first, Image... others) {
        return render(name -> new Resource(name, latin1.getBytes(StandardCharsets.ISO_8859_1)), first, others);
    }

    private static BookFiles render(ResourceLoader loader, Image first, Image... others) {
        Section section = Section.of(2, "Section", Paragraph.of(others));
        return BookFiles.of(
                Publication.of(article(List.of(Paragraph.of(first)), List.of(section))),
                RenderContext.standard().withResources(loader),
                new EpubRenderer());
    }
}
