package dev.octavo.source.markdown.list;

import org.commonmark.node.CustomBlock;

/** {@link Term}s, each followed by what describes it: {@link Description}s. */
public final class Definitions extends CustomBlock {}
