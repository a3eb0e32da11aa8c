package dev.octavo.source.outline;

import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Section;
import dev.octavo.source.text.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A flat run of blocks to nested sections. */
public final class SectionBuilder {

    /**
     * The result.
     *
     * @param lead the blocks before the first heading
     * @param sections the sections
     */
    public record Outline(List<Block> lead, List<Section> sections) {}

    /** A section whose end has not been seen; the outermost one has no heading. */
    private record Open(int level, List<Block> body, List<Section> sections, List<Heading> heading) {

        Open(int level, List<Heading> heading) {
            this(level, new ArrayList<>(), new ArrayList<>(), heading);
        }

        Section close() {
            Heading title = heading.get(0);
            return new Section(level, title.content(), title.attributes(), body, sections, title.at());
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Findings findings;
    private int previousLevel;

    private SectionBuilder(Findings findings) {
        this.findings = findings;
    }

    /** The sections of blocks, and what stands before the first. */
    public static Outline build(List<Block> blocks, Findings findings) {
        return new SectionBuilder(findings).outline(blocks);
    }

    private Outline outline(List<Block> blocks) {
        Open document = new Open(0, List.of());
        open.push(document);
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                open(heading);
            } else {
                open.element().body().add(block);
            }
        }
        closeDownTo(1);
        return new Outline(document.body(), document.sections());
    }

    private void open(Heading heading) {
        int level = heading.level();
        if (previousLevel > 0 && level > previousLevel + 1) {
            findings.warning(
                    "heading-skip", "heading jumps from level " + previousLevel + " to " + level, heading.at());
        }
        previousLevel = level;
        closeDownTo(level);
        open.push(new Open(level, List.of(heading)));
    }

    private void closeDownTo(int level) {
        while (open.element().level() >= level) {
            Section closed = open.pop().close();
            open.element().sections().add(closed);
        }
    }
}
