package dev.octavo.pdf.text;

import dev.octavo.model.Article;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.model.Table;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The tables of words for which a page can be turned: those that stand in lists, notes or other tables cannot leave these. */
public final class TurnableTables {

    private final Set<Table> tables = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The tables of an article. */
    public TurnableTables(Article article) {
        add(article.lead());
        article.sections().forEach(this::add);
    }

    private void add(Section section) {
        add(section.body());
        section.sections().forEach(this::add);
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Table table && !Nodes.holds(table.children(), TurnableTables::hasAWidth)) {
                tables.add(table);
            }
        }
    }

    /** What is wider than its widest word, so that nobody knows before it is laid out what a page holds. */
    private static boolean hasAWidth(Node node) {
        return node instanceof Table || node instanceof CodeBlock;
    }

    boolean contain(Table table) {
        return tables.contains(table);
    }
}
