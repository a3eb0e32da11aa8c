package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue.Fields;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.Optional;

/** JSON that is the whole of a source and no front matter. */
public final class JsonText {

    private JsonText() {}

    /** All that it holds, each value with its place, a null as an empty text, since it can hold no more than was written; empty, and told, where it is no object. */
    public static Optional<Fields> read(SourceText source, Findings findings) {
        int length = source.text().length() + 1;
        return new JsonValues(source, new Allowance(length, length, findings), "", findings).readAll();
    }
}
