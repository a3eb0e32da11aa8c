package dev.octavo.source.convert.notice;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import java.util.List;

/** Notices whose title may be written as the first heading in them, as Quarto has it. */
public final class HeadedNotice {

    private HeadedNotice() {}

    /** A notice, which takes its title from a heading where it has none and may have one. */
    public static Admonition of(
            String kind, List<Inline> title, List<Block> body, Attributes attributes, SourceRange at) {
        boolean isUntitled = attributes.classes().containsAll(Admonition.UNTITLED.classes());
        if (title.isEmpty() && !isUntitled && !body.isEmpty() && body.get(0) instanceof Heading heading) {
            Attributes both = heading.attributes().and(attributes);
            return new Admonition(kind, heading.content(), body.subList(1, body.size()), both, at);
        }
        return new Admonition(kind, title, body, attributes, at);
    }
}
