package dev.octavo.source;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.Code;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.Details;
import dev.octavo.model.Figure;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.MathBlock;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.Span;
import dev.octavo.model.Table;
import dev.octavo.model.ThematicBreak;
import java.util.List;

/** Gives nodes attributes besides those that they have. */
final class Attribution {

    private Attribution() {}

    /** A block that carries them; one that cannot is put into a group that does. */
    static Block with(Attributes more, Block block) {
        Attributes all = block.attributes().and(more);
        if (block instanceof Paragraph b) {
            return new Paragraph(b.content(), all, b.at());
        } else if (block instanceof Heading b) {
            return new Heading(b.level(), b.content(), all, b.at());
        } else if (block instanceof CodeBlock b) {
            return new CodeBlock(b.language(), b.text(), all, b.at());
        } else if (block instanceof BulletList b) {
            return new BulletList(b.tight(), b.items(), all, b.at());
        } else if (block instanceof OrderedList b) {
            return new OrderedList(b.start(), b.tight(), b.items(), all, b.at());
        } else if (block instanceof Table b) {
            return new Table(b.caption(), b.alignments(), b.head(), b.body(), all, b.at());
        } else if (block instanceof Quote b) {
            return new Quote(b.body(), all, b.at());
        } else if (block instanceof Figure b) {
            return new Figure(b.body(), b.caption(), all, b.at());
        } else if (block instanceof DefinitionList b) {
            return new DefinitionList(b.definitions(), all, b.at());
        } else if (block instanceof Admonition b) {
            return new Admonition(b.kind(), b.title(), b.body(), all, b.at());
        } else if (block instanceof Details b) {
            return new Details(b.summary(), b.body(), all, b.at());
        } else if (block instanceof Group b) {
            return new Group(b.body(), all, b.at());
        } else if (block instanceof MathBlock b) {
            return new MathBlock(b.tex(), all, b.at());
        } else if (block instanceof ThematicBreak b) {
            return new ThematicBreak(all, b.at());
        }
        return new Group(List.of(block), more, block.at());
    }

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
            Attributes all = image.attributes().and(more);
            return new Image(image.source(), image.alternative(), image.title(), all, image.at());
        } else if (only instanceof Code code) {
            return new Code(code.text(), code.attributes().and(more));
        }
        return new Span(content, more);
    }
}
