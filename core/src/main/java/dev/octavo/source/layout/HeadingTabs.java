package dev.octavo.source.layout;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Link;
import dev.octavo.model.ThematicBreak;
import java.util.ArrayList;
import java.util.List;

/**
 * Tabs below headings that are links to them, {@code # [Linux](#tab/linux)}, as DocFX has them: each goes on to the next, the last one to a
 * thematic break, which is no part of the text.
 */
public final class HeadingTabs {

    private static final String PLACE = "#tab/";

    private HeadingTabs() {}

    /** Blocks with tabs in the place of such headings and what is below them. */
    public static List<Block> in(List<Block> blocks) {
        return blocks.stream().noneMatch(HeadingTabs::isTab) ? blocks : joined(blocks);
    }

    private static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        int next = 0;
        while (next < blocks.size()) {
            if (blocks.get(next) instanceof Heading heading && isTab(heading)) {
                int end = end(blocks, next + 1, heading.level());
                joined.add(tab(heading, blocks.subList(next + 1, end)));
                next = end < blocks.size() && blocks.get(end) instanceof ThematicBreak ? end + 1 : end;
            } else {
                joined.add(blocks.get(next++));
            }
        }
        return joined;
    }

    /** Where a tab ends that begins here: at the line that ends all, the next tab or another heading of its level. */
    private static int end(List<Block> blocks, int start, int level) {
        int end = start;
        while (end < blocks.size()
                && !(blocks.get(end) instanceof ThematicBreak)
                && !(blocks.get(end) instanceof Heading heading && heading.level() <= level)) {
            end++;
        }
        return end;
    }

    private static Block tab(Heading heading, List<Block> body) {
        Link title = (Link) heading.content().get(0);
        return Tab.of(title.content(), List.copyOf(body), Attributes.NONE, heading.at());
    }

    private static boolean isTab(Block block) {
        return block instanceof Heading heading
                && heading.content().size() == 1
                && heading.content().get(0) instanceof Link link
                && link.destination().startsWith(PLACE);
    }
}
