package dev.octavo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import dev.octavo.source.ArticleReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPlacesTest {

    private final Article article =
            ArticleReader.standard().readText("""
                    # Title

                    Ab-c, “1”. ![A picture](a.png) $x$

                    ## De

                    `f` and[^n]

                        code

                    ### G

                    [^n]: A note.
                    """, "test.md").value();
    private final TextPlaces places = TextPlaces.of(article);
    private final Section section = article.sections().get(0);

    @Test
    void lettersAndDigitsCountAndSoDoPicturesAndFormulas() {
        assertThat(places.placeOf(article.lead().get(0))).hasValue(0);
        assertThat(places.placeOf(section)).hasValue(6);
    }

    @Test
    void headingsAndCodeAreCountedThrough() {
        assertThat(places.placeOf(section.body().get(0))).hasValue(8);
        assertThat(places.placeOf(section.body().get(1))).hasValue(12);
        assertThat(places.placeOf(section.sections().get(0))).hasValue(16);
        assertThat(places.length()).isEqualTo(17);
    }

    @Test
    void footnotesHaveNoPlace() {
        assertThat(places.placeOf(article.footnotes().get(0).body().get(0))).isEmpty();
    }

    @Test
    void whatStandsInTheTextTwiceHasNoPlaceButWhatIsEqualHas() {
        Block twice = Paragraph.of("a");
        Block once = Paragraph.of("b");
        TextPlaces places = TextPlaces.of(Article.of("", List.of(twice, twice, once, Paragraph.of("b")), List.of()));

        assertThat(places.placeOf(twice)).isEmpty();
        assertThat(places.placeOf(once)).hasValue(2);
        assertThat(places.placeOf(new Text("b"))).isEmpty();
    }

    @Test
    void aLetterOfTwoUnitsIsOne() {
        assertThat(TextPlaces.letters("𠮷 e\u0301 ✅")).isEqualTo(2);
    }

    @Test
    void pagesBeginNowhereBeforeTheText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageMap.Page("1", 0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageMap.Page("1", -1, 0));
    }
}
