package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.source.ArticleReader;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnedBlocksTest {

    private static final Pattern TOLD = Pattern.compile("<(\\w+)(?: id=\"[^\"]*\")?((?: (?:lang|dir)=\"[^\"]*\")+)");

    /** Of each text, the elements of its page's article that tell a language or a way. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Only English, and one עברית.                           | ''
            en | זה עברית. הוא GitHub!                                  | p lang="he" dir="rtl"
            en | هل هذا سؤال؟                                           | p lang="ar" dir="rtl"
            en | כן https://example.org/a/long/address                  | p dir="rtl"
            en | Half of it half of it זה עברית.                        | ''
            en | [זה עברית.]{dir=ltr} {dir=ltr}                         | span dir="ltr"
            en | > זה עברית. > זה.                                      | blockquote lang="he" dir="rtl"
            he | שלום GitHub                                            | ''
            en | He said זה עברית, והרבה ממנה, עוד ועוד.               | ''
            he | הוא אמר: an English sentence that stands in it.       | ''
            he | Docker                                                 | ''
            he | An English sentence that stands in it.                 | p dir="ltr"
            he | https://example.org/a/long/address/of/some/file        | ''
            """)
    void aBlockThatRunsTheOtherWaySaysSo(String language, String text, String told) {
        assertThat(told(language, text)).isEqualTo(told);
    }

    @Test
    void aListTurnsAsOneAndElseTheTextOfItsItems() {
        assertThat(told("en", "- אחת.\n- שתיים.\n")).isEqualTo("ul lang=\"he\" dir=\"rtl\"");
        assertThat(told("en", "- First of the two.\n- אחת.\n")).isEqualTo("span lang=\"he\" dir=\"rtl\"");
        assertThat(told("he", "- A very long English title\n- שם ספר Another title\n- עיר London, Paris\n"))
                .isEqualTo("span dir=\"ltr\"");
        assertThat(told("en", "| peace, as it is | שלום! |\n|-|-|\n| war, as it is | מלחמה! |\n"))
                .isEqualTo("span lang=\"he\" dir=\"rtl\", span lang=\"he\" dir=\"rtl\"");
    }

    @Test
    void aTableTurnsByItsCellsAndNotByItsCaption() {
        assertThat(told("en", "| Year | Sum |\n|-|-|\n| 1 | 2 |\n\n: זה שם של טבלה ארוך מאוד\n"))
                .isEqualTo("span lang=\"he\" dir=\"rtl\"");
    }

    @Test
    void captionsAndTitlesStayInTheirPlacesAndTellTheirWay() {
        assertThat(told("en", "## מה?\n\nA section in English.\n")).isEqualTo("span lang=\"he\" dir=\"rtl\"");
        assertThat(told("en", "> [!NOTE] מה?\n> A note in English, and more.\n"))
                .isEqualTo("span lang=\"he\" dir=\"rtl\"");
        assertThat(told("en", "![A](a.png \"מה?\")\n")).isEqualTo("span lang=\"he\" dir=\"rtl\"");
    }

    @Test
    void aSectionTurnsWithItsTitle() {
        assertThat(told("en", "Text.\n\n## עברית\n\nזה עברית.\n\nזה.\n")).isEqualTo("section lang=\"he\" dir=\"rtl\"");
        assertThat(told("en", "Text.\n\n## Hebrew\n\nזה עברית.\n")).isEqualTo("p lang=\"he\" dir=\"rtl\"");
    }

    @Test
    void whatRunsAsTheArticleDoesTurnsBackWithinWhatIsTurned() {
        assertThat(
                        told(
                                "en",
                                "> זה עברית, והרבה ממנה, עוד ועוד ועוד, ועוד ועוד ועוד עברית.\n>\n> And this in English, please.\n"))
                .isEqualTo("blockquote lang=\"he\" dir=\"rtl\", p lang=\"en\" dir=\"ltr\"");
        assertThat(
                        told(
                                "en",
                                "Text.\n\n## עברית\n\nזה עברית, והרבה ממנה, עוד ועוד ועוד, ועוד ועוד ועוד עברית.\n\nAnd this in English, please.\n"))
                .isEqualTo("section lang=\"he\" dir=\"rtl\", p lang=\"en\" dir=\"ltr\"");
        assertThat(
                        told(
                                "en",
                                "- זה עברית, והרבה ממנה, עוד ועוד ועוד, ועוד ועוד ועוד עברית.\n- And this in English, please.\n"))
                .isEqualTo("ul lang=\"he\" dir=\"rtl\", span lang=\"en\" dir=\"ltr\"");
    }

    private static String told(String language, String text) {
        Article article = ArticleReader.standard()
                .readText("---\nlanguage: " + language + "\ntitle: T\n---\n" + text + "\n", "a.md")
                .value();
        String page = new HtmlRenderer().render(article);
        String body = page.substring(page.indexOf("</header>"));
        return TOLD.matcher(body)
                .results()
                .map(found -> found.group(1) + found.group(2))
                .collect(Collectors.joining(", "));
    }
}
