package dev.octavo.source.markdown.comment;

import org.commonmark.node.CustomNode;

/** Words that their author has hidden from readers. */
public final class HiddenInline extends CustomNode {

    HiddenInline() {}
}
