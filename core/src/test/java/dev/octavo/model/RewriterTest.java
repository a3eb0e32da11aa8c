package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.source.ArticleReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RewriterTest {

    private static final String TEXT = """
            # Title with `code`

            A *word*[^1] and **more** [there](https://example.org).

            ## One

            > - [x] a task
            > 1. a step

            | a | b |
            |---|---|
            | 1 | 2 |

            Term
            :   Its meaning.

            ## Two

            !!! note "Mind"

                ![A lamp](lamp.png "The lamp")

            <details><summary>More</summary>

            H~2~O, x^2^, ==marked==, ++new++, ~~old~~, [a span]{.x}

            </details>

            [^1]: A note.
            """;

    @Test
    void givesAnArticleBackInWhichNothingChanges() {
        Article article = read(TEXT);

        assertThat(new Rewriter() {}.article(article)).isSameAs(article);
    }

    private record Stage(List<Block> fallback) implements CustomBlock {

        @Override
        public CustomBlock rewritten(UnaryOperator<List<Block>> change) {
            List<Block> changed = change.apply(fallback);
            return changed == fallback ? this : new Stage(changed);
        }
    }

    private record Voice(List<Inline> fallback) implements CustomInline {

        @Override
        public CustomInline rewritten(UnaryOperator<List<Inline>> change) {
            List<Inline> changed = change.apply(fallback);
            return changed == fallback ? this : new Voice(changed);
        }
    }

    private record Closed(List<Block> fallback) implements CustomBlock {}

    @Test
    void customNodesThatGiveWhatTheyHoldAreRewritten() {
        Block line = Paragraph.of(new Voice(List.of(Emphasis.of("Exit"))));
        Article article = Article.of("T", List.of(new Stage(List.of(line)), new Closed(List.of(line))), List.of());

        Article changed = new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return inline instanceof Emphasis emphasis
                        ? List.of(new Strong(emphasis.content()))
                        : super.inline(inline);
            }
        }.article(article);

        Block loud = Paragraph.of(new Voice(List.of(Strong.of("Exit"))));
        assertThat(changed.lead()).containsExactly(new Stage(List.of(loud)), new Closed(List.of(line)));
        assertThat(new Rewriter() {}.article(article)).isSameAs(article);
    }

    @Test
    void makesOnlyWhatHoldsAChangeAnew() {
        Article article = read(TEXT);

        Article changed = new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return inline instanceof Text text && text.text().equals("a task")
                        ? List.of(new Text("a duty"))
                        : super.inline(inline);
            }
        }.article(article);

        assertThat(Nodes.stream(changed).filter(Text.class::isInstance)).contains(new Text("a duty"));
        Section one = article.sections().get(0);
        Section changedOne = changed.sections().get(0);
        assertThat(changedOne.body().get(0)).isNotEqualTo(one.body().get(0));
        assertThat(changedOne.body().get(1)).isSameAs(one.body().get(1));
        assertThat(changed.lead().get(0)).isSameAs(article.lead().get(0));
    }

    private static Article read(String text) {
        return ArticleReader.standard().readText(text, "test.md").value();
    }
}
