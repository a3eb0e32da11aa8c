package dev.octavo.source.markdown.list;

import org.commonmark.node.CustomBlock;

/** The inlines of a line that a {@link Description} describes. */
public final class Term extends CustomBlock {}
