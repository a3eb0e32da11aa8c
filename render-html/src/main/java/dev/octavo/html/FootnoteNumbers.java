package dev.octavo.html;

import dev.octavo.html.HtmlTarget.NumberedNote;
import dev.octavo.model.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of an article's footnotes: their order in the article. */
final class FootnoteNumbers {

    private final Map<String, NumberedNote> byLabel = new LinkedHashMap<>();

    private FootnoteNumbers() {}

    static FootnoteNumbers of(Article article) {
        FootnoteNumbers numbers = new FootnoteNumbers();
        article.footnotes()
                .forEach(note ->
                        numbers.byLabel.putIfAbsent(note.label(), new NumberedNote(numbers.byLabel.size() + 1, note)));
        return numbers;
    }

    Optional<NumberedNote> find(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    List<NumberedNote> all() {
        return new ArrayList<>(byLabel.values());
    }
}
