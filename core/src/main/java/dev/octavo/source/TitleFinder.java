package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Group;
import dev.octavo.model.HardBreak;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import dev.octavo.source.text.SourceName;
import dev.octavo.source.text.Titles;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the title of an article, and takes the heading that only repeats it out of the body, where it would be printed
 * twice.
 */
final class TitleFinder {

    /**
     * The result.
     *
     * @param title the title, never empty
     * @param body the blocks without the title's heading
     */
    record Titled(String title, List<Block> body) {}

    private final String known;
    private final List<Block> blocks;
    private final SourceName name;

    /** With the title that the front matter tells, empty for none. */
    TitleFinder(String known, List<Block> blocks, SourceName name) {
        this.known = known;
        this.blocks = blocks;
        this.name = name;
    }

    Titled find() {
        if (!known.isEmpty()) {
            return new Titled(known, leads() && Titles.areSame(known, text(blocks.get(0))) ? rest() : blocks);
        }
        if (leads() && headings(1) == 1) {
            return new Titled(text(blocks.get(0)), rest());
        }
        return new Titled(firstHeading(), blocks);
    }

    /** Whether the first block is a heading of level 1 of which nothing is lost when only its text is kept. */
    private boolean leads() {
        return !blocks.isEmpty()
                && blocks.get(0) instanceof Heading heading
                && heading.level() == 1
                && !text(heading).isEmpty()
                && Nodes.stream(heading.content()).allMatch(TitleFinder::isTextLike);
    }

    private static boolean isTextLike(Node node) {
        Inline inline = (Inline) node;
        return inline instanceof Text
                || inline instanceof Code
                || inline instanceof Emphasis
                || inline instanceof Strong
                || inline instanceof SoftBreak
                || inline instanceof HardBreak;
    }

    private long headings(int level) {
        return blocks.stream()
                .filter(block -> block instanceof Heading heading && heading.level() == level)
                .count();
    }

    /** The body without the title's heading, whose identifier stays: something may link there. */
    private List<Block> rest() {
        List<Block> rest = new ArrayList<>(blocks);
        Block heading = rest.remove(0);
        String id = heading.attributes().id();
        if (!id.isEmpty()) {
            rest.add(0, new Group(List.of(), Attributes.id(id), heading.at()));
        }
        return rest;
    }

    private String firstHeading() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(TitleFinder::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(name::title);
    }

    private static String text(Block block) {
        return Nodes.text(((Heading) block).content());
    }
}
