package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.render.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "nl", "pt", "ar", "fa", "he", "ja", "ko", "zh"})
    void headsCallPartsAndChaptersAsReferencesDo(String language) {
        Labels labels = Labels.of(language);
        Words words = Words.of(language);

        assertThat(labels.part(new Part("II", "Sea", List.of()))).isEqualToIgnoringCase(said(words, "part", "II"));
        assertThat(labels.chapter(chapter(Role.CHAPTER, "3"))).isEqualToIgnoringCase(said(words, "chapter", "3"));
        assertThat(labels.chapter(chapter(Role.APPENDIX, "A"))).isEqualToIgnoringCase(said(words, "appendix", "A"));
    }

    @Test
    void headsBeginWithACapital() {
        assertThat(Labels.of("fr").chapter(chapter(Role.APPENDIX, "A"))).isEqualTo("Annexe A");
        assertThat(Labels.of("xx").part(new Part("II", "Sea", List.of()))).isEqualTo("Part II");
        assertThat(Labels.of("zh").chapter(chapter(Role.CHAPTER, ""))).isEmpty();
    }

    private static Chapter chapter(Role role, String number) {
        return new Chapter(role, number, Article.of("Sea", List.of(), List.of()), List.of());
    }

    private static String said(Words words, String key, String number) {
        return words.numbered(key, number).replace('\u00A0', ' ');
    }
}
