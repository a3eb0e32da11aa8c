package dev.octavo.epub;

import dev.octavo.model.Series;
import dev.octavo.render.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** What only books say, in the language of the book, English where that language is not known. */
final class BookWords {

    private static final Properties LIST =
            Words.read(Objects.requireNonNull(BookWords.class.getResourceAsStream("words.properties")));

    private final Words words;
    private final String language;

    private BookWords(String language) {
        this.words = Words.of(language, LIST);
        this.language = language;
    }

    /** Words in the language of a BCP 47 tag. */
    static BookWords of(String languageTag) {
        String language = Locale.forLanguageTag(languageTag).getLanguage();
        return new BookWords(LIST.containsKey(language + ".cover") ? language : "en");
    }

    /** The language that the words are in. */
    String language() {
        return language;
    }

    /** What the cover is called. */
    String cover() {
        return word("cover");
    }

    /** What the title page is called. */
    String titlePage() {
        return word("title-page");
    }

    /** What the page with the small print is called. */
    String imprint() {
        return word("imprint");
    }

    /** What the list of the printed pages is called. */
    String pages() {
        return word("pages");
    }

    /** A series, with the place of a book in it: {@code The Series · Book 2}. */
    String placeIn(Series series) {
        boolean told = !series.name().isEmpty() && !series.position().isEmpty();
        return told ? series.name() + " · " + word("book") + " " + series.position() : series.name();
    }

    /** Sentences about whom a book is for, those named. */
    String sentences(List<String> names) {
        return names.stream().map(name -> word("access-" + name)).collect(Collectors.joining(" "));
    }

    private String word(String key) {
        return words.word(key);
    }
}
