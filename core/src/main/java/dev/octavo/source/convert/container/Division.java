package dev.octavo.source.convert.container;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.SourceRange;
import dev.octavo.source.markdown.container.Container;
import java.util.List;

/**
 * A division whose title and blocks are read, for those that make something of it.
 *
 * @param container what was parsed
 * @param name what it is called, as {@link dev.octavo.source.markdown.container.ContainerNames} has it where it has it
 * @param attributes what else is said of it
 */
record Division(
        Container container, String name, List<Inline> title, List<Block> body, Attributes attributes, SourceRange at) {

    /** What stands behind the name of a directive, as it is written. */
    String argument() {
        return container.argument();
    }
}
