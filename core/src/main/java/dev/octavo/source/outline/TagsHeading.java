package dev.octavo.source.outline;

import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The heading by which HackMD has tags where there is no front matter: {@code ###### tags: `lamps` `oil`}. */
public final class TagsHeading {

    private static final int LEVEL = 6;

    /** It stands behind the title, or behind what follows that. */
    private static final int FARTHEST = 3;

    private static final Pattern MARK = Pattern.compile("(?i)\\s*+tags\\s*+:\\s*+");
    private static final Pattern COMMA = Pattern.compile("\\s*+,\\s*+");

    private TagsHeading() {}

    /** Takes the heading out of the blocks of an article; the tags that it tells, none where there is no such heading. */
    public static List<String> take(List<Block> blocks) {
        for (Block block : List.copyOf(blocks.subList(0, Math.min(FARTHEST, blocks.size())))) {
            List<String> tags = block instanceof Heading heading ? tags(heading) : List.of();
            if (!tags.isEmpty()) {
                blocks.remove(block);
                return tags;
            }
        }
        return List.of();
    }

    private static List<String> tags(Heading heading) {
        List<Inline> content = heading.content();
        boolean isOne = heading.level() == LEVEL
                && !content.isEmpty()
                && content.get(0) instanceof Text text
                && MARK.matcher(text.text()).lookingAt();
        if (!isOne) {
            return List.of();
        }
        List<String> coded = content.stream()
                .filter(Code.class::isInstance)
                .map(code -> ((Code) code).text())
                .toList();
        String written = MARK.matcher(Nodes.text(content)).replaceFirst("");
        List<String> tags = new ArrayList<>(
                coded.isEmpty() ? Stream.of(COMMA.split(written, -1)).toList() : coded);
        tags.removeIf(String::isBlank);
        return tags;
    }
}
