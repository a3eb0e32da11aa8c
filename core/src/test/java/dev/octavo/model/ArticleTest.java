package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
