package dev.octavo.markdown;

import dev.octavo.model.Admonition;
import dev.octavo.model.Block;
import dev.octavo.model.BulletList;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.ListItem;
import dev.octavo.model.OrderedList;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.ThematicBreak;
import java.util.List;

/** Tells which lists Markdown can have tight, without an empty line between what stands in an item, and which loose. */
final class Tightness {

    private Tightness() {}

    static boolean of(boolean wanted, List<ListItem> items) {
        return wanted ? items.stream().allMatch(item -> mayBeTight(item.body())) : !mayBeLoose(items);
    }

    private static boolean mayBeLoose(List<ListItem> items) {
        return items.size() > 1 || !items.get(0).body().isEmpty();
    }

    private static boolean mayBeTight(List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            boolean last = i == body.size() - 1;
            if (!isLines(body.get(i), last)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a block is written without an empty line that would part what stands around it. */
    private static boolean isLines(Block block, boolean last) {
        boolean isEnd = last && block.attributes().isEmpty();
        if (block instanceof BulletList list) {
            return list.tight() || isEnd;
        } else if (block instanceof OrderedList list) {
            return list.tight() || isEnd;
        } else if (block instanceof Heading heading) {
            return heading.level() <= 2 || !BlockWriter.isSetext(heading);
        }
        return (block instanceof Paragraph text && !Figures.isFigure(text))
                || block instanceof CodeBlock
                || block instanceof Quote
                || block instanceof Admonition
                || block instanceof ThematicBreak
                || (block instanceof Group group && (last || group.body().isEmpty()) && BlockWriter.isFenced(group));
    }
}
