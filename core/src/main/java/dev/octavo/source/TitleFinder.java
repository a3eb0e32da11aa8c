package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
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
     * @param heading the title as the text has it, where that is more than words
     * @param body the blocks without the title's heading
     */
    record Titled(String title, List<Inline> heading, List<Block> body) {}

    private final List<Inline> told;
    private final String known;
    private final List<Block> blocks;

    /** The blocks from the first one on that is more than a page break. */
    private final List<Block> begun;

    private final SourceName name;

    /** With the title that the front matter tells, empty for none. */
    TitleFinder(List<Inline> told, List<Block> blocks, SourceName name) {
        this.told = told;
        this.known = Nodes.title(told);
        this.blocks = blocks;
        this.begun = PageBreaks.withoutLeading(blocks);
        this.name = name;
    }

    Titled find() {
        if (leads() && (known.isEmpty() || Titles.areSame(known, text(begun.get(0))))) {
            List<Inline> heading = marked(((Heading) begun.get(0)).content());
            return new Titled(
                    known.isEmpty() ? text(begun.get(0)) : known, heading.isEmpty() ? marked(told) : heading, rest());
        }
        return new Titled(known.isEmpty() ? firstHeading() : known, marked(told), blocks);
    }

    /** Whether the first block, page breaks aside, is a heading that says something, of the highest level there is. */
    private boolean leads() {
        return !begun.isEmpty()
                && begun.get(0) instanceof Heading heading
                && heading.level() == topLevel()
                && !text(heading).isEmpty();
    }

    private int topLevel() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .mapToInt(block -> ((Heading) block).level())
                .min()
                .orElse(1);
    }

    /** What a title holds, where that is more than words. */
    private static List<Inline> marked(List<Inline> content) {
        return content.stream().allMatch(Text.class::isInstance) ? List.of() : content;
    }

    /** The body without the title's heading, whose identifier stays: something may link there. */
    private List<Block> rest() {
        List<Block> rest = new ArrayList<>(begun);
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
        return Nodes.title(((Heading) block).content());
    }
}
