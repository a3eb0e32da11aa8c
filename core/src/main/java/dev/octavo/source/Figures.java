package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Figure;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import java.util.List;

/**
 * Makes a figure of an image that stands alone in its paragraph: one with a title, which becomes the caption, or with an
 * identifier, whose alternative text does. Any other image stays part of its paragraph.
 */
final class Figures {

    private Figures() {}

    static Block of(Paragraph paragraph) {
        Inline only = paragraph.content().size() == 1 ? paragraph.content().get(0) : null;
        if (only instanceof Image image) {
            return of(image, image, paragraph);
        } else if (only instanceof Link link
                && link.content().size() == 1
                && link.content().get(0) instanceof Image image) {
            return of(image, link, paragraph);
        }
        return paragraph;
    }

    private static Block of(Image image, Inline shown, Paragraph paragraph) {
        String id = image.attributes().id();
        String caption = image.title().isEmpty() && !id.isEmpty() ? image.alternative() : image.title();
        if (caption.isBlank()) {
            return paragraph;
        }
        Image bare = new Image(
                image.source(), image.alternative(), "", image.attributes().withId(""), image.at());
        Inline body = shown instanceof Link link
                ? new Link(link.destination(), link.title(), List.of(bare), link.attributes(), link.at())
                : bare;
        SourceRange at = paragraph.at();
        return new Figure(
                List.of(new Paragraph(List.of(body), Attributes.NONE, at)),
                List.of(new Text(caption)),
                paragraph.attributes().and(Attributes.id(id)),
                at);
    }
}
