package dev.octavo.source.markdown.list;

import org.commonmark.node.CustomBlock;

/** What a term means: {@code : description} below a paragraph that holds the term. */
public final class Description extends CustomBlock {}
