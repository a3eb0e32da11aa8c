package dev.octavo.html;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Rewriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that their authors put to a side. The side and the width may be told of the picture, of a link around it or of a division
 * that holds nothing else; afterwards the figure tells both, so that its caption is as wide as the picture, and the picture its width.
 */
final class SideFigures extends Rewriter {

    private static final Set<String> SIDES = Set.of("left", "right");
    private static final String WIDTH = "width";

    private SideFigures() {}

    static Article in(Article article) {
        return Nodes.holds(article, node -> areOfSide(node.attributes()))
                ? new SideFigures().article(article)
                : article;
    }

    /** Whether what is told so stands at a side. */
    static boolean areOfSide(Attributes attributes) {
        return !Collections.disjoint(attributes.classes(), SIDES);
    }

    /** A figure whose picture, if it shows one alone, is told to be so wide. */
    static Figure ofWidth(String width, Figure figure) {
        return picture(figure).isPresent() && figure.body().get(0) instanceof Paragraph paragraph
                ? showing(ofWidth(width, paragraph.content().get(0)), paragraph, figure)
                : figure;
    }

    @Override
    protected Block block(Block block) {
        Block shown = block instanceof Group group ? onlyPicture(group).orElse(group) : block;
        return super.block(shown instanceof Figure figure ? told(figure) : shown);
    }

    /** The figure or the picture that is all that a division at a side holds, with what is told of the division. */
    private static Optional<Block> onlyPicture(Group group) {
        if (!areOfSide(group.attributes()) || group.body().size() != 1) {
            return Optional.empty();
        }
        Block only = group.body().get(0);
        if (only instanceof Figure figure && picture(figure).isPresent()) {
            return Optional.of(with(group.attributes().and(figure.attributes()), figure));
        }
        return only instanceof Paragraph paragraph
                        && paragraph.content().size() == 1
                        && paragraph.content().get(0) instanceof Image image
                ? Optional.of(showing(with(group.attributes().and(image.attributes()), image), paragraph))
                : Optional.empty();
    }

    /** A figure that tells its side and its width itself, if it stands at one. */
    private static Figure told(Figure figure) {
        Attributes all = picture(figure)
                .map(picture -> sideAndWidth(picture).and(figure.attributes()))
                .orElse(Attributes.NONE);
        if (!areOfSide(all)) {
            return figure;
        }
        String width = all.values().getOrDefault(WIDTH, "");
        Figure told = with(all, figure);
        return width.isEmpty() ? told : ofWidth(width, told);
    }

    /** What a picture or a link around it tells of the side and the width. */
    private static Attributes sideAndWidth(Inline picture) {
        Attributes all = picture instanceof Link link
                ? link.attributes().and(attributes(link.content().get(0)))
                : attributes(picture);
        String width = all.values().getOrDefault(WIDTH, "");
        return new Attributes(
                "",
                all.classes().stream().filter(SIDES::contains).toList(),
                width.isEmpty() ? Map.of() : Map.of(WIDTH, width));
    }

    private static Attributes attributes(Inline picture) {
        return picture instanceof Image image ? image.attributes() : Attributes.NONE;
    }

    /** The picture of a figure that shows nothing else, or the link that holds it. */
    private static Optional<Inline> picture(Figure figure) {
        return figure.body().size() == 1
                        && figure.body().get(0) instanceof Paragraph paragraph
                        && paragraph.content().size() == 1
                ? Optional.of(paragraph.content().get(0)).filter(SideFigures::isPicture)
                : Optional.empty();
    }

    private static boolean isPicture(Inline part) {
        return part instanceof Image
                || (part instanceof Link link
                        && link.content().size() == 1
                        && link.content().get(0) instanceof Image);
    }

    private static Inline ofWidth(String width, Inline picture) {
        if (picture instanceof Link link) {
            Inline inside = ofWidth(width, link.content().get(0));
            return new Link(link.destination(), link.title(), List.of(inside), link.attributes(), link.at());
        }
        return picture instanceof Image image ? with(ofWidth(width, image.attributes()), image) : picture;
    }

    private static Attributes ofWidth(String width, Attributes attributes) {
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        values.put(WIDTH, width);
        return new Attributes(attributes.id(), attributes.classes(), values);
    }

    private static Figure showing(Inline picture, Paragraph paragraph, Figure figure) {
        return new Figure(List.of(showing(picture, paragraph)), figure.caption(), figure.attributes(), figure.at());
    }

    private static Paragraph showing(Inline picture, Paragraph paragraph) {
        return new Paragraph(List.of(picture), paragraph.attributes(), paragraph.at());
    }

    private static Figure with(Attributes attributes, Figure figure) {
        return new Figure(figure.body(), figure.caption(), attributes, figure.at());
    }

    private static Image with(Attributes attributes, Image image) {
        return new Image(image.source(), image.alternative(), image.title(), attributes, image.at());
    }
}
