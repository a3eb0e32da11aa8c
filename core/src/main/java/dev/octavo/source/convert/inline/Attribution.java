package dev.octavo.source.convert.inline;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Span;
import dev.octavo.source.convert.html.HtmlAttributes;
import java.util.List;
import java.util.Set;

/** Gives inlines attributes besides those that they have. */
final class Attribution {

    private static final String SEEN = "fig-alt";

    private Attribution() {}

    /** Inlines that carry them: a single one that can, else a span around all. */
    static Inline with(Attributes more, List<Inline> content) {
        Inline only = content.size() == 1 ? content.get(0) : new Span(content, Attributes.NONE);
        if (only instanceof Link link) {
            return new Link(
                    link.destination(),
                    link.title(),
                    link.content(),
                    link.attributes().and(more),
                    link.at());
        } else if (only instanceof Image image) {
            return image(image, image.attributes().and(aligned(more)));
        } else if (only instanceof Code code) {
            return new Code(code.text(), code.attributes().and(more));
        }
        return new Span(content, more);
    }

    /** A picture of which Quarto's {@code fig-alt} tells what is seen: what stands in brackets is its caption. */
    private static Image image(Image image, Attributes all) {
        String seen = all.values().getOrDefault(SEEN, "");
        String caption = image.title().isEmpty() ? image.alternative() : image.title();
        return seen.isBlank()
                ? new Image(image.source(), image.alternative(), image.title(), all, image.at())
                : new Image(image.source(), seen, caption, all.without(Set.of(SEEN)), image.at());
    }

    /** The side of a picture, as Material for MkDocs tells it, as a class. */
    private static Attributes aligned(Attributes attributes) {
        String side = attributes.values().getOrDefault("align", "");
        return HtmlAttributes.ALIGNMENTS.contains(side)
                ? attributes.without(Set.of("align")).and(Attributes.classes(side))
                : attributes;
    }
}
