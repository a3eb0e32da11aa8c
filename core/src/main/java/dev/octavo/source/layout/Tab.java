package dev.octavo.source.layout;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.SourceRange;
import java.util.List;
import java.util.Map;

/**
 * One of several tabs, which stand one below the other where nothing can be clicked: code alone has the tab's title, anything
 * else stands under it.
 */
public final class Tab {

    private static final String TITLE = "title";

    private Tab() {}

    /** What a tab becomes. */
    public static Block of(List<Inline> title, List<Block> body, Attributes attributes, SourceRange at) {
        boolean isUntitledCode = body.size() == 1
                && body.get(0) instanceof CodeBlock code
                && !code.attributes().values().containsKey(TITLE);
        return isUntitledCode
                ? body.get(0).with(attributes.and(new Attributes("", List.of(), Map.of(TITLE, Nodes.text(title)))))
                : new Admonition("tab", title, body, attributes, at);
    }
}
