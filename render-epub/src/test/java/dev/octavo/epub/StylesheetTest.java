package dev.octavo.epub;

import static dev.octavo.epub.BookFiles.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.epub.EpubRenderer.Paragraphs;
import dev.octavo.model.Publication;
import dev.octavo.render.RenderContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet leaves to readers what is theirs, and has nothing that makes a reader or a shop stumble. */
class StylesheetTest {

    private static final String SHEET = sheet(EpubRenderer.builder());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?m)^(?:body|html|:root|\\*)\\b", // what belongs to the reader
                "--|var\\(", // custom properties, and double hyphens in comments
                "[{;]\\s*(?:color|background(?:-color)?):(?! (?:inherit|transparent|linear-gradient\\(.*currentcolor))",
                "#[0-9a-fA-F]{3,8}\\b|rgb|hsl", // colours that another ground would break
                "font-size: [^;]*(?:px|pt|rem)",
                "(?m)^\\s*(?:direction|unicode-bidi|position):", // forbidden, or unsafe, in books
                "@import|url\\(",
                "!important",
            })
    void hasNo(String pattern) {
        assertThat(SHEET).doesNotContainPattern(pattern);
    }

    @Test
    void paragraphsAreToldApartByIndentOrBySpace() {
        assertThat(SHEET)
                .contains("p + p {\n  text-indent: 1.3em;")
                .doesNotContainPattern("(?m)^p \\+ p \\{\n  margin");
        assertThat(sheet(EpubRenderer.builder().paragraphs(Paragraphs.SPACED)))
                .contains("p + p {\n  margin-top: 0.6em;\n  text-indent: 0;");
    }

    /** Slides end with a mark each, and so do chapters of theirs. */
    @Test
    void noMarkBetweenScenesAndNoPageBreakEndsAChapter() {
        assertThat(SHEET)
                .containsPattern("section > hr:last-child \\{\n  display: none;")
                .containsPattern("section > \\.page-break:last-child \\{\n  page-break-after: auto;");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 8, 10, 12, 14, 16})
    void theRestOfALongLineOfCodeIsSetInBehindItsIndent(int columns) {
        assertThat(SHEET)
                .containsPattern(
                        "pre \\.in-%d \\{\n  padding-left: (\\S+)em;\n  text-indent: -\\1em;".formatted(columns));
    }

    @Test
    void textStandsWhereItsAuthorAlignedIt() {
        assertThat(SHEET).contains("\n.center {\n  text-align: center;").contains("\n.right {\n  text-align: right;");
    }

    @Test
    void theUsersOwnRulesStandLast() {
        assertThat(sheet(EpubRenderer.builder().paragraphs(Paragraphs.SPACED).stylesheet("h1 { color: red }")))
                .endsWith("}\n\nh1 { color: red }");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@import url('https://example.org/a.css'); p { color: red } | p { color: red }",
                "p { background: url(bg.png) no-repeat; color: red } | p {  color: red }",
                "p { background: url(bg.png) } | p { }",
                "p { background: url(data:image/gif;base64,R0lGOD) } | p { background: url(data:image/gif;base64,R0lGOD) }",
                "body { direction: ltr; margin: 0 } | body {  margin: 0 }",
                "@charset 'utf-8'; | ''",
                "p { color: red | ''",
            })
    void whatNoBookMayHoldIsLeftOutAndTold(String css, String left) {
        UserStyle style = UserStyle.of(css);

        assertThat(style.rules().strip()).isEqualTo(left);
        assertThat(style.dropped().isEmpty()).isEqualTo(css.equals(left));
    }

    private static String sheet(EpubRenderer.Builder builder) {
        Publication nothing = Publication.of(article(List.of(), List.of()));
        return BookFiles.of(nothing, RenderContext.standard(), builder.build()).text("style.css");
    }
}
