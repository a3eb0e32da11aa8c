package dev.octavo.source.markdown.table;

import org.commonmark.node.CustomBlock;

/** The caption of the table before it: {@code : The planets {#tbl:planets}}. */
public final class Caption extends CustomBlock {}
