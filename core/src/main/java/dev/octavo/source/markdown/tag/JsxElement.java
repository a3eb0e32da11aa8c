package dev.octavo.source.markdown.tag;

import org.commonmark.node.CustomBlock;

/**
 * What stands from a tag on a line to the one that closes it on another: blocks, the first and the last of which are the tags,
 * as blocks of HTML; or blocks that are only indented.
 */
public final class JsxElement extends CustomBlock {

    JsxElement() {}
}
