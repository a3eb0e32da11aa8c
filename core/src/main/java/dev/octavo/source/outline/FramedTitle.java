package dev.octavo.source.outline;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.Image;
import dev.octavo.model.Nodes;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A heading that begins an article within a division, after pictures at most: READMEs centre their heads so.
 *
 * @param heading the heading
 * @param rest all blocks without it
 */
record FramedTitle(Heading heading, List<Block> rest) {

    /** What a division may be that is only there for looks. */
    private static final Set<String> LOOKS = Set.of("left", "center", "right");

    /** The title that blocks begin with; empty where they begin with something else, or it stands in no division. */
    static Optional<FramedTitle> of(List<Block> blocks) {
        int first = behindPictures(blocks);
        boolean isFramed = first < blocks.size()
                && blocks.get(first) instanceof Group group
                && isForLooks(group.attributes().classes());
        return isFramed
                ? within(((Group) blocks.get(first)).body()).map(found -> found.behind(blocks, first))
                : Optional.empty();
    }

    private static Optional<FramedTitle> within(List<Block> body) {
        int first = behindPictures(body);
        if (first < body.size() && body.get(first) instanceof Heading heading) {
            return Optional.of(new FramedTitle(heading, without(heading, body, first)));
        }
        return of(body);
    }

    private static boolean isForLooks(List<String> classes) {
        return !classes.isEmpty() && LOOKS.containsAll(classes);
    }

    private static int behindPictures(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && isPicture(blocks.get(first))) {
            first++;
        }
        return first;
    }

    /** Blocks without a heading, whose identifier stays: something may link there. */
    static List<Block> without(Heading heading, List<Block> blocks, int place) {
        List<Block> rest = new ArrayList<>(blocks);
        rest.remove(place);
        String id = heading.attributes().id();
        if (!id.isEmpty()) {
            rest.add(place, new Group(List.of(), Attributes.id(id), heading.at()));
        }
        return rest;
    }

    /** The title of blocks among which the division stands that it was found in. */
    private FramedTitle behind(List<Block> blocks, int place) {
        Group group = (Group) blocks.get(place);
        List<Block> all = new ArrayList<>(blocks);
        all.set(place, new Group(rest, group.attributes(), group.at()));
        return new FramedTitle(heading, all);
    }

    /** Whether a block shows pictures, and no words. */
    static boolean isPicture(Block block) {
        return Nodes.holds(List.of(block), Image.class::isInstance)
                && !Nodes.holds(
                        List.of(block),
                        node -> node instanceof Text text && !text.text().isEmpty());
    }
}
