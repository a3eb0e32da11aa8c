package dev.octavo.source.layout;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Figure;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Makes a figure of an image that stands alone in its paragraph: one with a title, which becomes the caption, or with an
 * identifier, whose alternative text does if there is any; and of one without a title above a line that is emphasised as a whole, as
 * many have their captions. Any other image stays part of its paragraph.
 */
public final class Figures {

    /** The identifiers of what is a figure even if nothing is said of it. */
    private static final Pattern FIGURE = Pattern.compile("fig[-:].+");

    private Figures() {}

    /**
     * What a paragraph becomes.
     *
     * @param captions gives the caption of a picture that has one
     */
    public static Block of(Paragraph paragraph, Function<Image, List<Inline>> captions) {
        Inline only = paragraph.content().size() == 1 ? paragraph.content().get(0) : null;
        if (only instanceof Image image) {
            return of(image, image, paragraph, captions);
        } else if (only instanceof Link link
                && link.content().size() == 1
                && link.content().get(0) instanceof Image image) {
            return of(image, link, paragraph, captions);
        }
        return captionBelow(paragraph.content())
                .map(caption -> figure(
                        pictured(paragraph.content().get(0)),
                        paragraph.content().get(0),
                        paragraph,
                        image -> caption))
                .orElse(paragraph);
    }

    private static Optional<List<Inline>> captionBelow(List<Inline> content) {
        boolean isOne = content.size() == 3
                && isPicture(content.get(0))
                && pictured(content.get(0)).title().isEmpty()
                && (content.get(1) instanceof SoftBreak || content.get(1) instanceof HardBreak);
        return isOne && content.get(2) instanceof Emphasis caption ? Optional.of(caption.content()) : Optional.empty();
    }

    private static Image pictured(Inline shown) {
        return shown instanceof Link link ? (Image) link.content().get(0) : (Image) shown;
    }

    /** As the other, of a picture in columns, where what is said of any is its caption. */
    static Block inColumns(Paragraph paragraph, Function<Image, List<Inline>> captions) {
        return paragraph.content().get(0) instanceof Image image
                        && !image.alternative().isBlank()
                ? figure(image, image, paragraph, captions)
                : of(paragraph, captions);
    }

    private static Block of(Image image, Inline shown, Paragraph paragraph, Function<Image, List<Inline>> captions) {
        String id = image.attributes().id();
        boolean isSaid = image.title().isEmpty() && !id.isEmpty();
        boolean isTold = isSaid
                ? !image.alternative().isBlank() || FIGURE.matcher(id).matches()
                : !image.title().isBlank();
        return isTold ? figure(image, shown, paragraph, captions) : paragraph;
    }

    private static Block figure(
            Image image, Inline shown, Paragraph paragraph, Function<Image, List<Inline>> captions) {
        Image bare = new Image(
                image.source(), image.alternative(), "", image.attributes().withId(""), image.at());
        Inline body = shown instanceof Link link
                ? new Link(link.destination(), link.title(), List.of(bare), link.attributes(), link.at())
                : bare;
        SourceRange at = paragraph.at();
        return new Figure(
                List.of(new Paragraph(List.of(body), Attributes.NONE, at)),
                captions.apply(image),
                paragraph.attributes().and(Attributes.id(image.attributes().id())),
                at);
    }

    /** The pictures, with links around them, of a paragraph that holds nothing else; none of others. */
    public static List<Inline> pictures(Paragraph paragraph) {
        List<Inline> shown = paragraph.content().stream()
                .filter(inline -> !(inline instanceof SoftBreak || inline instanceof HardBreak))
                .toList();
        return shown.stream().allMatch(Figures::isPicture) ? shown : List.of();
    }

    private static boolean isPicture(Inline inline) {
        return inline instanceof Image
                || (inline instanceof Link link
                        && !link.content().isEmpty()
                        && link.content().stream().allMatch(Image.class::isInstance));
    }
}
