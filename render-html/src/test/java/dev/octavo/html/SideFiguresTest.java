package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.source.ArticleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideFiguresTest {

    /** Wherever the side and the width are told, the figure has them, and the picture fills it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ![x](x.png "C"){.right width=40%}                   | <figure class="right" style="width: 40%"><img class="right" src="x.png" alt="x" style="width: 100%">
            ![x](x.png "C"){.left width=150px}                  | <figure class="left" style="width: 150px"><img class="left" src="x.png" alt="x" style="width: 100%">
            ![x](x.png "C"){.left}                              | <figure class="left"><img class="left" src="x.png" alt="x">
            ::: {.right width=40%}~![x](x.png "C")~:::          | <figure class="right" style="width: 40%"><img src="x.png" alt="x" style="width: 100%">
            ::: right~![x](x.png "C"){width=40%}~:::            | <figure class="right" style="width: 40%"><img src="x.png" alt="x" style="width: 100%">
            ::: {.right width=40%}~![x](x.png)~:::              | <p class="picture"><img class="right" src="x.png" alt="x" style="width: 40%">
            ::: right~![x](x.png "C")~~And words.~:::           | <div class="right"><figure><img src="x.png" alt="x">
            ![x](x.png "C"){width=40%}                          | <figure><img src="x.png" alt="x" style="width: 40%">
            """)
    void aFigureAtASideIsAsWideAsItsPicture(String markdown, String html) {
        Article article = ArticleReader.standard()
                .readText(markdown.replace('~', '\n'), "t.md")
                .value();

        assertThat(new HtmlRenderer().render(article)).contains(html);
    }
}
