package dev.octavo.markdown;

import dev.octavo.markdown.MarkdownOut.Extent;
import dev.octavo.model.Figure;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Text;
import java.util.List;
import java.util.Optional;

/** Figures of a single picture to the picture, whose title or alternative text is the caption. */
final class Figures {

    private Figures() {}

    /** Whether a paragraph is a picture alone, linked or not, that would be read as a figure. */
    static boolean isFigure(Paragraph paragraph) {
        Inline only = paragraph.content().get(0);
        Inline shown = only instanceof Link link && link.content().size() == 1
                ? link.content().get(0)
                : only;
        return paragraph.content().size() == 1 && shown instanceof Image image && isCaptioned(image);
    }

    private static boolean isCaptioned(Image image) {
        return !image.title().isBlank()
                || (!image.attributes().id().isEmpty() && !image.alternative().isBlank());
    }

    /** Such a paragraph, which only tags can tell from a figure. */
    static String paragraph(Paragraph paragraph) {
        MarkdownOut out = new MarkdownOut(Style.HTML, Extent.LINE);
        Handlers.TABLE.handleAll(paragraph.content(), out);
        return HtmlTags.open("p", paragraph.attributes()) + out + "</p>";
    }

    /** The picture; empty where there is more to the figure. */
    static Optional<String> image(Figure figure) {
        boolean single = figure.body().size() == 1
                && figure.body().get(0) instanceof Paragraph shown
                && shown.content().size() == 1;
        return single
                ? image(((Paragraph) figure.body().get(0)).content().get(0), figure)
                        .map(inline -> markdown(inline, figure))
                : Optional.empty();
    }

    private static Optional<Inline> image(Inline shown, Figure figure) {
        if (shown instanceof Image image) {
            return Optional.of(captioned(image, figure));
        }
        return shown instanceof Link link
                        && link.content().size() == 1
                        && link.content().get(0) instanceof Image image
                ? Optional.of(new Link(
                        link.destination(),
                        link.title(),
                        List.of(captioned(image, figure)),
                        link.attributes(),
                        link.at()))
                : Optional.empty();
    }

    private static Image captioned(Image image, Figure figure) {
        String id = figure.attributes().id();
        boolean told = !id.isEmpty() && figure.caption().equals(List.of(new Text(image.alternative())));
        return new Image(
                image.source(),
                image.alternative(),
                told ? "" : markdown(figure.caption()),
                image.attributes().withId(id),
                image.at());
    }

    private static String markdown(List<Inline> inlines) {
        MarkdownOut out = new MarkdownOut(Style.PLAIN, Extent.LINES);
        Handlers.TABLE.handleAll(inlines, out);
        return out.toString();
    }

    private static String markdown(Inline inline, Figure figure) {
        return markdown(List.of(inline))
                + AttributeList.below(figure.attributes().withId(""));
    }
}
