package dev.octavo.source.outline;

import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Text;
import dev.octavo.source.convert.html.PageBreaks;
import dev.octavo.source.text.SourceName;
import dev.octavo.source.text.Titles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the title of an article, and takes the heading that only repeats it out of the body, where it would be printed
 * twice.
 */
public final class TitleFinder {

    /**
     * The result.
     *
     * @param title the title, never empty
     * @param heading the title as the text has it, where that is more than words
     * @param body the blocks without the title's heading
     */
    public record Titled(String title, List<Inline> heading, List<Block> body) {}

    private final List<Inline> told;
    private final String known;
    private final List<Block> blocks;

    /** The blocks from the first one on that is more than a page break. */
    private final List<Block> begun;

    private final SourceName name;

    /** With the title that the front matter tells, empty for none. */
    public TitleFinder(List<Inline> told, List<Block> blocks, SourceName name) {
        this.told = told;
        this.known = Nodes.title(told);
        this.blocks = blocks;
        this.begun = PageBreaks.withoutLeading(blocks);
        this.name = name;
    }

    /** The title, and the blocks without it. */
    public Titled find() {
        Optional<FramedTitle> framed = FramedTitle.of(begun).filter(found -> isHighest(found.heading()));
        if (framed.isPresent() && isTold(framed.get().heading())) {
            return titled(framed.get().heading(), framed.get().rest());
        }
        int place = place();
        if (place < 0 || !isTold((Heading) begun.get(place))) {
            return new Titled(known.isEmpty() ? name() : known, marked(told), blocks);
        }
        Heading found = (Heading) begun.get(place);
        return titled(found, FramedTitle.without(found, begun, place));
    }

    private Titled titled(Heading found, List<Block> body) {
        List<Inline> heading = marked(found.content());
        return new Titled(known.isEmpty() ? text(found) : known, heading.isEmpty() ? marked(told) : heading, body);
    }

    /** Whether a heading in a division says something, and is above all others that stand in none. */
    private boolean isHighest(Heading heading) {
        return !text(heading).isEmpty() && headings().noneMatch(other -> other.level() <= heading.level());
    }

    /** Whether no title was told, or the one that the heading repeats. */
    private boolean isTold(Heading heading) {
        return known.isEmpty() || Titles.areSame(known, text(heading));
    }

    /** Where the heading stands that is the title of all; -1 for none. */
    private int place() {
        int place = firstPlace();
        return place < begun.size() && isTitle((Heading) begun.get(place), place) ? place : -1;
    }

    private int firstPlace() {
        int place = 0;
        while (place < begun.size() && !(begun.get(place) instanceof Heading)) {
            place++;
        }
        return place;
    }

    /**
     * Whether the first heading is the title: if it says something, is of the highest level there is, and comes first but for
     * pictures. Below an introduction it is if it is the only one of level 1, and not behind the middle of all.
     */
    private boolean isTitle(Heading heading, int place) {
        return heading.level() == topLevel()
                && !text(heading).isEmpty()
                && (begun.subList(0, place).stream().allMatch(FramedTitle::isPicture)
                        || (heading.level() == 1 && isAlone(heading) && isEarly(place)));
    }

    /** Whether no more stands before it than it begins. */
    private boolean isEarly(int place) {
        return place == 0 || hold(letters(begun.subList(0, place)), begun.subList(place, begun.size()));
    }

    /** Whether blocks hold so many letters, which the first few mostly do. */
    private static boolean hold(int letters, List<Block> blocks) {
        int missing = letters;
        for (int i = 0; i < blocks.size() && missing > 0; i++) {
            missing -= letters(blocks.subList(i, i + 1));
        }
        return missing <= 0;
    }

    private static int letters(List<Block> blocks) {
        return Nodes.stream(blocks)
                .filter(Text.class::isInstance)
                .mapToInt(text -> ((Text) text).text().length())
                .sum();
    }

    private boolean isAlone(Heading heading) {
        return headings().filter(other -> other.level() == heading.level()).count() == 1;
    }

    private int topLevel() {
        return headings().mapToInt(Heading::level).min().orElse(1);
    }

    private Stream<Heading> headings() {
        return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast);
    }

    /** What a title holds, where that is more than words. */
    private static List<Inline> marked(List<Inline> content) {
        return content.stream().allMatch(Text.class::isInstance) ? List.of() : content;
    }

    /** What an article is called that has no title: by its first heading, or by its file if that stands behind the middle. */
    private String name() {
        boolean isOfHeading = name.path().isEmpty() || isEarly(firstPlace());
        return isOfHeading
                ? headings()
                        .map(TitleFinder::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElseGet(name::title)
                : name.title();
    }

    private static String text(Heading heading) {
        return Nodes.title(heading.content());
    }
}
