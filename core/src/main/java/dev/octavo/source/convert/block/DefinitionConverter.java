package dev.octavo.source.convert.block;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.DefinitionList;
import dev.octavo.model.DefinitionList.Definition;
import dev.octavo.model.Inline;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.list.Definitions;
import dev.octavo.source.markdown.list.Term;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/** Terms and descriptions, as they follow each other, to a definition list. */
final class DefinitionConverter {

    private final Conversion conversion;
    private final InnerContent inner;
    private final List<Definition> definitions = new ArrayList<>();
    private List<List<Inline>> terms = new ArrayList<>();
    private List<List<Block>> descriptions = new ArrayList<>();

    DefinitionConverter(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
    }

    DefinitionList convert(Definitions list) {
        for (Node part : Syntax.children(list)) {
            if (part instanceof Term) {
                closeDescribed();
                terms.add(inner.leaf(part));
            } else {
                descriptions.add(inner.blocks(part));
            }
        }
        closeDescribed();
        return new DefinitionList(definitions, Attributes.NONE, conversion.at(list));
    }

    /** Ends the entry whose descriptions have begun. */
    private void closeDescribed() {
        if (!descriptions.isEmpty()) {
            definitions.add(new Definition(terms, descriptions));
            terms = new ArrayList<>();
            descriptions = new ArrayList<>();
        }
    }
}
