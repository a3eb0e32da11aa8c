package dev.octavo.source.markdown.comment;

import org.commonmark.node.CustomNode;

/** A comment of a template within a line, or what only tells another generator how to read. */
public final class CommentMark extends CustomNode {

    CommentMark() {}
}
