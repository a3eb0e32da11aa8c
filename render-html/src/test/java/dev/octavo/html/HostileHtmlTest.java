package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.source.ArticleReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that could run comes out of any HTML, and what comes out stays what it is when a browser parses it and it is
 * read again: what is harmless as text must not become markup on the way.
 */
class HostileHtmlTest {

    private static final ArticleReader READER = ArticleReader.standard();
    private static final HtmlRenderer RENDERER = new HtmlRenderer();

    /** Attributes that hold any text, which is escaped. */
    private static final String TEXTS = " (alt|title|class|id)=\"[^\"]*\"";

    /** What markup that runs, looks or loads would be written as; text cannot look so, as its brackets are escaped. */
    private static final String DANGEROUS =
            "(?is).*(<(script|style|iframe|object|embed|svg|math|base|meta|link|form)\\b"
                    + "|<[^>]*[\\s\"'/](on\\w+|style|srcdoc|formaction|background)\\s*="
                    + "|<[^>]*(href|src)=\"[^\"]*(javascript|vbscript):|<[^>]*(href|src)=\"data:(?!image/(png|jpe?g|gif|webp)[;,])).*";

    /** The pieces of which hostile HTML is made: each breaks out of something when it is parsed twice. */
    private static final List<String> PIECES = List.of(
            "<img src=x onerror=alert(1)>",
            "<script>alert(1)</script>",
            "<svg>",
            "</svg>",
            "<math>",
            "</math>",
            "<mtext>",
            "<mglyph>",
            "<malignmark>",
            "<annotation-xml encoding=\"text/html\">",
            "<foreignObject>",
            "<desc>",
            "<style>",
            "</style>",
            "<!--",
            "-->",
            "--!>",
            "<![CDATA[",
            "]]>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "<select>",
            "</select>",
            "<option>",
            "<template>",
            "</template>",
            "<noscript>",
            "</noscript>",
            "<textarea>",
            "</textarea>",
            "<title>",
            "</title>",
            "<iframe>",
            "</iframe>",
            "<noembed>",
            "<plaintext>",
            "<xmp>",
            "</xmp>",
            "<form>",
            "</form>",
            "<p>",
            "</p>",
            "<br>",
            "<a href=\"javascript:alert(1)\">",
            "<a href='jav&#x09;ascript:alert(1)'>",
            "</a>",
            "<a title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">",
            "<img alt=\"</style></title></noscript><img src=x onerror=alert(1)>\" src=x>",
            "<abbr title='\"><script>alert(1)</script>'>",
            "<b class='x\" onclick=\"alert(1)'>",
            "<i id='\"><svg onload=alert(1)>'>",
            "&lt;script&gt;",
            "text",
            "\n\n",
            "`",
            "**",
            "\u0000",
            "<p style=\"background:url(javascript:alert(1))\">",
            "<ol><li>",
            // A heading that leads is the title, which is no part of a fragment.
            "text<h2>");

    static List<String> mixtures() {
        Random random = new Random(20_260_101);
        List<String> mixtures = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            StringBuilder mixture = new StringBuilder();
            for (int length = 2 + random.nextInt(12); length > 0; length--) {
                mixture.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            mixtures.add(mixture.toString());
        }
        return mixtures;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><iframe src=\"http://169.254.169.254/\"></iframe>",
                "<img src=x onerror=alert(1)><p style=\"background:url(file:///etc/passwd)\">a</p>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
                "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
                "<math><mtext><table><mglyph><style><math href=\"javascript:alert(1)\">x</math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<a href=\"javascript:alert(1)\">a</a> <a href=\"&#1;javascript:alert(1)\">b</a> <a href=\"java&#10;script:x\">c</a>",
                "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">a</a><img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
                "<a href=\"//evil.example/x\">a</a><img src=\"\\\\evil\\share\">",
                "<h1 id=getElementById>a</h1><h2 id=body>b</h2><h2 id=__proto__>c</h2><p id=body>d</p>",
                "<title></title><script>alert(1)</script></title><html lang='en\" onload=x'>",
                "<pre><code class='language-\"><script>'>x</code></pre><span onclick=x style=y id=\"a b\">s</span>",
                "<xmp><p title=\"</xmp><svg/onload=alert(1)>\"></xmp><textarea><img title=\"</textarea><img src onerror=alert(1)>\">",
                "<!-- a --!><img src=x onerror=alert(1)> --><!--><script>alert(1)</script>-->",
                "<div><template><table><tr><td><p></template><img src=x onerror=alert(1)>",
                "<details ontoggle=alert(1) open><summary onclick=x>s</summary></details><video onplay=x src=a.mp4></video>",
                "<object data=\"javascript:alert(1)\">a</object><embed src=\"data:text/html,x\"><base href=\"javascript:\">"
            })
    void knownAttacksComeToNothing(String html) {
        isHarmlessAndStable(html);
    }

    @ParameterizedTest
    @MethodSource("mixtures")
    void mixturesComeToNothing(String html) {
        isHarmlessAndStable(html);
    }

    private static void isHarmlessAndStable(String html) {
        for (Article article : List.of(
                READER.readHtmlText(html, "a.html").value(),
                READER.readText(html, "a.md").value())) {
            String once = RENDERER.fragment(article);
            assertThat(once.replaceAll(TEXTS, "")).doesNotMatch(DANGEROUS);
            String twice = RENDERER.fragment(READER.readHtmlText(once, "a.html").value());
            assertThat(shown(twice)).isEqualTo(shown(once));
        }
    }

    /** White at the start of an item is not shown: it may be the end of a line of code without a letter. */
    private static String shown(String html) {
        return html.replaceAll("\\s+", " ").replace("<li> ", "<li>").strip();
    }
}
