package dev.octavo.model;

/**
 * A node on lines of its own: a paragraph, a list, a table.
 *
 * <p>Every block carries {@link Attributes} and the place it was read from. The family is closed but for
 * {@link CustomBlock}, so a {@code switch} over it (Java 21 and later) is exhaustive.
 */
public sealed interface Block extends Node
        permits Admonition,
                BulletList,
                CodeBlock,
                CustomBlock,
                DefinitionList,
                Details,
                Figure,
                Group,
                Heading,
                MathBlock,
                OrderedList,
                Paragraph,
                Quote,
                RawBlock,
                Table,
                ThematicBreak {

    /** Identifier, classes and key-values; {@link Attributes#NONE} when there are none. */
    @Override
    Attributes attributes();

    /** Where the block was read; {@link SourceRange#NONE} when it was made in code. */
    SourceRange at();

    /**
     * The block with more attributes besides its own: an identifier in place of its own, classes behind them, key-values in
     * place of those of the same keys. A block that cannot carry them is put into a {@link Group} that does.
     */
    default Block with(Attributes more) {
        return Attributed.with(more, this);
    }
}
