package dev.octavo.source.markdown.comment;

import org.commonmark.node.CustomBlock;

/** Lines that their author has hidden from readers. */
public final class HiddenBlock extends CustomBlock {

    HiddenBlock() {}
}
