package dev.octavo.source.convert.document;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import java.util.List;
import org.commonmark.node.Node;

/** What stands inside the nodes of a document, converted: what converters ask of each other. */
public interface InnerContent {

    /** The blocks inside a container. */
    List<Block> blocks(Node container);

    /** The text of a block as paragraphs: more than one when HTML in it opens a block. */
    List<Block> paragraphs(Node block, SourceRange at);

    /** The text of a block as inlines alone. */
    List<Inline> leaf(Node block);

    /** The inlines inside an inline; blocks that HTML opens among them are made flat. */
    List<Inline> inlines(Node inline);
}
