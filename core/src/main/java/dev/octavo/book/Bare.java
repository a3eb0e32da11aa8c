package dev.octavo.book;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import java.util.List;

/** A text as it may stand a second time, inside a link: without links, notes, pictures and identifiers. */
final class Bare extends Rewriter {

    private static final Bare INSTANCE = new Bare();

    private Bare() {}

    static List<Inline> of(List<Inline> text) {
        return INSTANCE.inlines(text);
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        if (inline instanceof Link link) {
            return inlines(link.content());
        } else if (inline instanceof FootnoteReference) {
            return List.of();
        } else if (inline instanceof Image image) {
            return image.alternative().isEmpty() ? List.of() : List.of(new Text(image.alternative()));
        } else if (inline instanceof Code code) {
            return List.of(new Code(code.text(), nameless(code.attributes())));
        } else if (inline instanceof Span span) {
            Attributes attributes = nameless(span.attributes());
            List<Inline> content = inlines(span.content());
            return attributes.isEmpty() ? content : List.of(new Span(content, attributes));
        }
        return super.inline(inline);
    }

    /** What is not about this one occurrence. */
    private static Attributes nameless(Attributes attributes) {
        boolean isMark = attributes.classes().contains(IndexMarks.CLASS)
                || attributes.classes().contains(GlossaryLinks.CLASS);
        return isMark ? Attributes.NONE : attributes.withId("");
    }
}
