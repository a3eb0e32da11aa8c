package dev.octavo.html;

import dev.octavo.html.HtmlTarget.NumberedNote;
import dev.octavo.model.Article;
import dev.octavo.model.Footnote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of an article's footnotes: those they have in the book, else their order in the article. */
final class FootnoteNumbers {

    private final Map<String, NumberedNote> byLabel = new LinkedHashMap<>();

    private FootnoteNumbers() {}

    static FootnoteNumbers of(Article article) {
        FootnoteNumbers numbers = new FootnoteNumbers();
        article.footnotes().forEach(numbers::add);
        return numbers;
    }

    private void add(Footnote note) {
        int number = note.number() > 0 ? note.number() : byLabel.size() + 1;
        byLabel.putIfAbsent(note.label(), new NumberedNote(number, note));
    }

    Optional<NumberedNote> find(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    List<NumberedNote> all() {
        return new ArrayList<>(byLabel.values());
    }
}
