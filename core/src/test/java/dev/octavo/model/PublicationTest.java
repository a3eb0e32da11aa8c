package dev.octavo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationTest {

    private final Article article = Article.of("Chapter 1", List.of(), List.of());

    @Test
    void anArticleIsPublishedForItself() {
        assertThat(Publication.of(article).single()).contains(article);
    }

    @Test
    void aBookOfOneChapterIsABookThoughNeitherWasRead() {
        assertThat(Publication.of(Metadata.titled("My Book"), List.of(article)).single())
                .isEmpty();
    }
}
