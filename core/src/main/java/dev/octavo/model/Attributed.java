package dev.octavo.model;

import java.util.List;

/** Gives blocks attributes besides those that they have. */
final class Attributed {

    private Attributed() {}

    /** A block that carries them; one that cannot is put into a group that does. */
    static Block with(Attributes more, Block block) {
        if (more.isEmpty()) {
            return block;
        }
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
}
