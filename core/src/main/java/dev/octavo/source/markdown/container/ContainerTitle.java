package dev.octavo.source.markdown.container;

import org.commonmark.node.CustomBlock;

/** The title of a {@link Container}, whose first child it is. */
public final class ContainerTitle extends CustomBlock {}
