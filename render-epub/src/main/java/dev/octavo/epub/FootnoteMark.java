package dev.octavo.epub;

import dev.octavo.model.CustomInline;
import dev.octavo.model.Inline;
import dev.octavo.model.Text;
import java.util.List;

/**
 * A footnote's number at its beginning, which leads back to where it was called.
 *
 * @param number the number
 * @param calls the identifiers of the marks that call it, in the same file
 */
record FootnoteMark(int number, List<String> calls) implements CustomInline {

    FootnoteMark {
        calls = List.copyOf(calls);
    }

    @Override
    public List<Inline> fallback() {
        return List.of(new Text(number + "."));
    }
}
