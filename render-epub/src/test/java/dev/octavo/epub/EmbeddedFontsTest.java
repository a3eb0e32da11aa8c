package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.octavo.model.Code;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import dev.octavo.resource.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("moves to other locales")
class EmbeddedFontsTest {

    private static final int ITALIC_AND_NOT_REGULAR = 0x01;

    private final Resource serif = new Resource("serif.ttf", font());

    @Test
    void aFontIsPackedWholeAndDeclaredAsWhatItIs() {
        BookFiles book = render(EpubRenderer.builder().textFont(serif), "Text");
        String file = fontIn(book);

        assertThat(file).matches("fonts/[0-9a-f]{16}\\.ttf");
        assertThat(book.file(file)).isEqualTo(serif.bytes());
        assertThat(book.packageDocument()).contains("href=\"" + file + "\" media-type=\"font/ttf\"");
        assertThat(book.text("style.css"))
                .contains("font-family: \"Source Serif Pro\";\n  font-style: normal;\n  font-weight: 400;\n")
                .contains("src: url(\"" + file + "\");", "body {\n  font-family: \"Source Serif Pro\", serif;\n}");
    }

    @Test
    void aPartHasTheCharactersOfTheBookAndNoOthers() throws IOException {
        BookFiles book = render(EpubRenderer.builder().textFont(serif).fontsInPart(true), "Þórð");
        byte[] part = book.file(fontIn(book));

        assertThat(part).hasSizeBetween(2_000, serif.size() / 4);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(part))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            assertThat("Þórð1.\u2010".chars().map(glyphs::getGlyphId)).doesNotContain(0);
            assertThat("Ωжǣ".chars().map(glyphs::getGlyphId)).containsOnly(0);
            assertThat(font.getTableMap()).doesNotContainKeys("GSUB", "GPOS", "kern");
        }
    }

    @Test
    void aPartIsTheSameInEveryLocale() {
        EpubRenderer.Builder builder = EpubRenderer.builder().textFont(serif).fontsInPart(true);
        Locale locale = Locale.getDefault();
        byte[] here = render(builder, "Text").bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(render(builder, "Text").bytes()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ja-JP-u-ca-japanese"));
            assertThat(render(builder, "Text").bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void aFontStaysWholeWhereAPartWouldShowTheTextOtherwise() {
        EpubRenderer.Builder builder = EpubRenderer.builder().fontsInPart(true);
        BookFiles accent = render(builder.textFont(serif), "e\u0301");
        BookFiles forbidden = render(builder.textFont(with(serif, "OS/2", 8, 0x0100)), "Text");

        assertThat(accent.file(fontIn(accent))).hasSize(serif.size());
        assertThat(forbidden.file(fontIn(forbidden))).hasSize(serif.size());
    }

    @Test
    void oneFontForTextAndCodeIsPackedOnce() {
        Resource italic = with(serif, "OS/2", 62, ITALIC_AND_NOT_REGULAR);
        BookFiles book = render(EpubRenderer.builder().textFont(serif, italic).codeFont(serif), "Text");

        assertThat(book.names()).filteredOn(name -> name.contains("fonts/")).hasSize(2);
        assertThat(book.text("style.css"))
                .contains("font-style: italic")
                .contains("body {\n  font-family: \"Source Serif Pro\", serif;")
                .contains("pre {\n  font-family: \"Source Serif Pro\", monospace;");
    }

    @Test
    void whatIsNoFontOrMayNotBeEmbeddedIsRefusedWhenTheRendererIsBuilt() {
        EpubRenderer.Builder builder = EpubRenderer.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.textFont(with(serif, "OS/2", 8, 0x0002)))
                .withMessage("its maker does not allow to embed it: serif.ttf");
        for (String bytes : List.of("", "wOF2", "OTTO", "\0\1\0\0\0\2broken", "text")) {
            Resource none = new Resource("none.ttf", bytes.getBytes(StandardCharsets.ISO_8859_1));
            assertThatIllegalArgumentException()
                    .as(bytes)
                    .isThrownBy(() -> builder.codeFont(none))
                    .withMessageContaining("none.ttf");
        }
    }

    private static BookFiles render(EpubRenderer.Builder builder, String text) {
        Publication publication =
                Publication.of(article(List.of(Paragraph.of(text), Paragraph.of(Code.of("code"))), List.of()));
        return BookFiles.of(publication, RenderContext.standard(), builder.build());
    }

    private static String fontIn(BookFiles book) {
        return book.names().stream()
                .filter(name -> name.contains("fonts/"))
                .map(name -> name.replaceFirst("^EPUB/", ""))
                .findFirst()
                .orElseThrow();
    }

    /** The font with another number of sixteen bits in one of its tables. */
    private static Resource with(Resource font, String table, int offset, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(font.bytes());
        for (int entry = 12; ; entry += 16) {
            String name = new String(font.bytes(), entry, 4, StandardCharsets.US_ASCII);
            if (name.equals(table)) {
                bytes.putShort(bytes.getInt(entry + 8) + offset, (short) value);
                return new Resource(font.name(), bytes.array());
            }
        }
    }

    static byte[] font() {
        try (InputStream in = EpubRenderer.class.getResourceAsStream("cover/SourceSerifPro-Regular.ttf")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
