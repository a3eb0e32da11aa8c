package dev.octavo.source.convert.document;

import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import org.commonmark.node.Node;

/** Parses Markdown that stands within the text of a document. */
@FunctionalInterface
public interface InnerParser {

    /** The tree of a text. */
    Node parse(SourceText markdown, Findings findings);
}
