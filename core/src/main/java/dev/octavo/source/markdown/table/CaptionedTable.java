package dev.octavo.source.markdown.table;

import org.commonmark.node.CustomBlock;

/** A table and its {@link Caption}, in this order. */
public final class CaptionedTable extends CustomBlock {}
