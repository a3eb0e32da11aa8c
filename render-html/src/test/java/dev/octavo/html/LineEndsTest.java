package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.Octavo;
import dev.octavo.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    @ParameterizedTest
    @CsvSource({
        "まだ無い。|どこで, まだ無い。どこで",
        "（か）|「が」, （か）「が」",
        "が*つかぬ*|**何でも**い, が<em>つかぬ</em><strong>何でも</strong>い",
        "[無い。](https://a.example/)|中, '<a href=\"https://a.example/\">無い。</a>中'",
        "ㄅ|𠮷, ㄅ𠮷",
        "は`コ`|`ド`, は<code>コ</code><code>ド</code>",
        "まだ|Latin, まだ|Latin",
        "Latin|まだ, Latin|まだ",
        "가나|다라, 가나|다라",
        "中|가나, 中|가나",
        "中|$x$, 中|<math",
        "中\\|文, 中<br>文",
    })
    void areNoSpaceBetweenChineseOrJapaneseCharacters(String source, String markup) {
        assertThat(fragment(source.replace('|', '\n'))).contains(markup.replace('|', '\n'));
    }

    @ParameterizedTest
    @CsvSource({"無い。[^1]|どこ, </sup>どこ", "無い。|[]{#here}どこ, 無い。<span", "無い[^1]|it, </sup>|it"})
    void areSeenThroughWhatIsNoText(String source, String markup) {
        assertThat(fragment(source.replace('|', '\n') + "\n\n[^1]: N.\n")).contains(markup.replace('|', '\n'));
    }

    private static String fragment(String markdown) {
        Article article = Octavo.reader().build().readText(markdown, "a.md").value();
        return new HtmlRenderer().fragment(article);
    }
}
