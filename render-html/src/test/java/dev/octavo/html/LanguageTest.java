package dev.octavo.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Publication.Part;
import dev.octavo.model.Role;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.LanguageGuess;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final String GERMAN = """
            Der Hafen ist am Morgen still, und die Boote, die in der Nacht ausgefahren sind, sind noch nicht zurück; es
            heißt, dass sie bis Mittag hier sein werden.
            """;

    private final List<Diagnostic> found = new ArrayList<>();

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/language/samples.tsv", delimiter = '\t', quoteCharacter = '\0')
    void aTextIsInTheLanguageOfItsLettersAndWords(String tag, String text) {
        assertThat(LanguageGuess.of(read(text)).orElse("?")).isEqualTo(tag);
    }

    @Test
    void aGuessIsToldWhereTheTextBegins() {
        Publication told = told(Publication.of(read("# Am Hafen\n\n" + GERMAN)));

        assertThat(languages(told)).containsExactly("de");
        assertThat(told.metadata().language()).contains("de");
        assertThat(found)
                .singleElement()
                .asString()
                .startsWith("harbour.md:1:1: info: no language is told; it looks like German");
    }

    @Test
    void aLongBookIsInTheLanguageOfMostOfItsChapters() {
        List<Article> chapters = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            chapters.add(read(i < 170 ? GERMAN : "Nothing to tell."));
        }

        assertThat(LanguageGuess.of(Publication.of(Metadata.titled("Book"), chapters)))
                .contains("de");
    }

    @Test
    void whatIsToldIsNotGuessed() {
        Publication told = told(Publication.of(read("---\nlang: nl\n---\n" + GERMAN)));

        assertThat(languages(told)).containsExactly("nl");
        assertThat(found).isEmpty();
    }

    @Test
    void chaptersAreInTheLanguageOfTheirBook() {
        Article short1 = read("Eins.");
        Article english = read("---\nlang: en-GB\n---\nOne.");
        Chapter nested = new Chapter(Role.CHAPTER, "", short1, List.of(new Chapter(short1)));
        Metadata german = Metadata.builder().title("Buch").language("de-AT").build();

        Publication told =
                told(new Publication(german, List.of(new Part("Teil", List.of(nested)), new Chapter(english))));

        assertThat(languages(told)).containsExactly("de-AT", "de-AT", "en-GB");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|W1|W2|W3|W4|W5|W6|W7|W8|W9|W10|W11|W12|W13|W14|W15|W16|",
                "|a|b|A1|A2|A3|A4|A5|A6|A7|A8|A9|A10|A11|A12|A13|A14|A15|A16|",
                "|Mon|Tue|Wed|Thu|Maths|Physics|W 1|W 2|W 3|W 4|W 5|W 6|W 7|W 8|W 9|W 10|W 11|W 12|W 13|"
            })
    void oneWordManyTimesIsNoLanguage(String head) {
        String table = head + "\n" + head.replaceAll("[^|]+", "-") + "\n" + head + "\n";

        assertThat(languages(told(Publication.of(read(table))))).containsExactly("en");
        assertThat(found).isEmpty();
    }

    @Test
    void aBookThatTellsNothingIsInTheLanguageOfMostOfItsChapters() {
        Publication told = told(Publication.of(
                Metadata.titled("Buch"), List.of(read("Kurz."), read(GERMAN), read(GERMAN), read("日本語の文章です。"))));

        assertThat(languages(told)).containsOnly("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k o t l i n", "klingon", "xx"})
    void whatIsNoTagIsReportedAndGuessed(String tag) {
        Article article = read(GERMAN);
        Metadata kotlin = article.metadata().toBuilder().language(tag).build();

        assertThat(languages(told(Publication.of(article.withMetadata(kotlin)))))
                .containsExactly("de");
        assertThat(found).extracting(Diagnostic::code).containsExactly("language-invalid", "language-guessed");
    }

    @Test
    void aPageFromRightToLeftNeedsNoFrontMatter() {
        assertThat(new HtmlRenderer().render(read("# שלום\n\nהנמל שקט בבוקר.")))
                .contains("<html lang=\"he\" dir=\"rtl\"");
    }

    private Publication told(Publication publication) {
        return Language.told(publication, found::add);
    }

    private static List<String> languages(Publication publication) {
        return publication.articles().stream()
                .map(article -> article.metadata().languageOrDefault())
                .toList();
    }

    private static Article read(String text) {
        return ArticleReader.standard().readText(text, "harbour.md").value();
    }
}
