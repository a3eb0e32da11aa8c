package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleTest {

    private static List<String> ids(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> Stream.concat(Stream.of(section.id()), ids(section.sections()).stream()))
                .toList();
    }

    private static Section withId(String id, String title) {
        return new Section(2, List.of(new Text(title)), Attributes.id(id), List.of(), List.of(), SourceRange.NONE);
    }

    @Test
    void equalTitlesHaveDifferentIds() {
        Article article = Article.of(
                "T",
                List.of(),
                List.of(Section.of(2, "A"), Section.of(2, "A"), Section.of(2, "A-1"), Section.of(2, "?")));
        assertThat(ids(article.sections())).containsExactly("a", "a-1", "a-1-1", "section");
    }

    @Test
    void anIdThatWasAskedForIsNotTakenByATitleBeforeIt() {
        Article article = Article.of("T", List.of(), List.of(Section.of(2, "Start"), withId("start", "Other")));
        assertThat(ids(article.sections())).containsExactly("start-1", "start");
    }

    @Test
    void aNodesIdIsNotTakenByASection() {
        Block anchor = Paragraph.of(new Span(List.of(), Attributes.id("start")));
        Article article = Article.of("T", List.of(anchor), List.of(Section.of(2, "Start")));
        assertThat(ids(article.sections())).containsExactly("start-1");
    }

    @Test
    void manyEqualTitlesTakeNoTimeToSpeakOf() {
        Article article = Article.of("T", List.of(), Collections.nCopies(20_000, Section.of(2, "A")));
        assertThat(new HashSet<>(ids(article.sections()))).hasSize(20_000);
    }

    private static Block nested(int times, UnaryOperator<Block> around) {
        return Stream.iterate(Paragraph.of("a"), around).skip(times).findFirst().orElseThrow();
    }

    /** The paragraph is a level too. */
    @Test
    void whatNestsTooDeepIsNoArticle() {
        Block deepest = nested(Article.MAX_NESTING - 1, Quote::of);
        assertThat(Article.of("T", List.of(deepest), List.of()).lead()).containsExactly(deepest);

        assertThatThrownBy(() -> Article.of("T", List.of(Quote.of(deepest)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("250 levels");
        assertThatThrownBy(() -> Article.of("T", List.of(), List.of(Section.of(2, "S", deepest))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Article.of("T", List.of(nested(100_000, Quote::of)), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itemsOfListsAreALevelOfTheirOwn() {
        assertThatThrownBy(() -> Article.of(
                        "T",
                        List.of(nested(Article.MAX_NESTING / 2, block -> BulletList.of(ListItem.of(block)))),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sectionsNestNoDeeperThanBlocks() {
        Section section = Section.of(2, "S");
        for (int i = 0; i < 100_000; i++) {
            section = new Section(2, List.of(), Attributes.NONE, List.of(), List.of(section), SourceRange.NONE);
        }
        List<Section> sections = List.of(section);
        assertThatThrownBy(() -> Article.of("T", List.of(), sections)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsStayWhenTheMetadataChanges() {
        Article article = Article.of("T", List.of(), List.of(Section.of(2, "A"), Section.of(2, "A")));
        assertThat(article.withMetadata(Metadata.titled("U")).sections()).isEqualTo(article.sections());
    }

    @Test
    void articlesMadeInCodeAreCalledAfterTheirTitles() {
        assertThat(Article.of("The Lamp", List.of(), List.of()).id()).isEqualTo("the-lamp");
        assertThat(Article.of("…", List.of(), List.of()).id()).isEqualTo("article");
    }

    @Test
    void otherPartsLeaveTheTitleAsItIs() {
        Article article = Article.of("", List.of(), List.of()).withHeading(List.of(Emphasis.of("Lamp")));

        Article changed = article.withLead(List.of(Paragraph.of("Text."))).withSections(List.of(Section.of(2, "One")));

        assertThat(changed.title()).containsExactly(Emphasis.of("Lamp"));
        assertThat(changed.lead()).hasSize(1);
        assertThat(changed.sections()).extracting(Section::id).containsExactly("one");
    }
}
