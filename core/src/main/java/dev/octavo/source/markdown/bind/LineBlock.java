package dev.octavo.source.markdown.bind;

import org.commonmark.node.CustomBlock;

/** Text whose lines stay as they are, such as verse and addresses: each began with a bar. */
public final class LineBlock extends CustomBlock {}
