package dev.octavo.pdf.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings together what belongs together: the chapters of a part, a caption and its table, the entries of a list of contents. */
final class Parts {

    /** Elsewhere a caption is words (ISO 32005, table 5). */
    private static final Set<String> MAY_HAVE_CAPTIONS = Set.of("Table", "Figure", "Formula", "L", "Div");

    private static final List<String> LEVELS = List.of("part-entry", "chapter-entry", "section-entry");

    private Parts() {}

    /** Goes through the tags while their frames still stand. */
    static void shapeLists(Tag root) {
        root.all()
                .filter(tag -> tag.is("L") && tag.origin().name().equals("dl"))
                .forEach(Parts::definitions);
        root.all()
                .filter(tag -> tag.is("P") && tag.origin().name().equals("pre"))
                .forEach(Parts::code);
    }

    /** Goes through the simplified tags. */
    static void bringTogether(Tag root) {
        root.hold(chaptersInParts(root));
        root.all().toList().forEach(tag -> {
            tag.hold(captionsInTables(tag));
            if (tag.is("Table") && tag.tags().noneMatch(part -> part.is("TBody"))) {
                tag.hold(withoutHead(tag));
            }
            tag.hold(tag.kids().stream().map(Parts::figureItself).toList());
            if (MAY_HAVE_CAPTIONS.stream().noneMatch(tag::is)) {
                tag.tags().filter(kid -> kid.is("Caption")).forEach(caption -> caption.become("P"));
            }
            if (tag.hasClass("contents")) {
                tag.hold(contents(tag));
            }
        });
    }

    /** A term is the label of what describes it. */
    private static void definitions(Tag list) {
        List<Kid> items = new ArrayList<>();
        @Nullable Tag item = null;
        boolean described = true;
        for (Kid kid : list.kids()) {
            boolean label = kid instanceof Tag tag && tag.is("Lbl");
            if (item == null || (label && described)) {
                item = new Tag("LI");
                items.add(item);
            }
            described = !label;
            item.add(kid);
        }
        list.hold(items);
    }

    /** Code of several lines is one piece of code in a paragraph of its own. */
    private static void code(Tag block) {
        Tag code = new Tag("Code");
        block.kids().forEach(code::add);
        code.tags().filter(tag -> tag.is("Code")).forEach(tag -> tag.become("Span"));
        block.hold(List.of(code));
    }

    private static List<Kid> chaptersInParts(Tag document) {
        List<Kid> kids = new ArrayList<>();
        @Nullable Tag part = null;
        for (Kid kid : document.kids()) {
            if (kid instanceof Tag tag && tag.is("Part")) {
                part = tag;
                kids.add(part);
            } else if (part != null && !isOutsideParts(kid)) {
                part.add(kid);
            } else {
                kids.add(kid);
            }
        }
        return kids;
    }

    private static boolean isOutsideParts(Kid kid) {
        return kid instanceof Tag tag && tag.is("Art") && !tag.origin().has("data-in-part");
    }

    private static List<Kid> captionsInTables(Tag tag) {
        List<Kid> kids = new ArrayList<>();
        for (Kid kid : tag.kids()) {
            int last = kids.size() - 1;
            if (kid instanceof Tag table
                    && table.is("Table")
                    && last >= 0
                    && kids.get(last) instanceof Tag caption
                    && caption.is("Caption")) {
                table.addFirst(caption);
                kids.remove(last);
            }
            kids.add(kid);
        }
        return kids;
    }

    /** Rows of heads without a body are no head, only rows (PDF/UA-1, 7.2). */
    private static List<Kid> withoutHead(Tag table) {
        return table.kids().stream()
                .flatMap(kid -> kid instanceof Tag head && head.is("THead") ? head.kids().stream() : Stream.of(kid))
                .toList();
    }

    /** A picture and its caption are one figure, without a frame. */
    private static Kid figureItself(Kid kid) {
        if (kid instanceof Tag frame
                && frame.is("Div")
                && frame.tags().filter(tag -> tag.is("Figure")).count() == 1
                && frame.tags().allMatch(tag -> tag.is("Figure") || tag.is("Caption"))) {
            Tag picture =
                    frame.tags().filter(tag -> tag.is("Figure")).findFirst().orElseThrow();
            List<Kid> kids = new ArrayList<>(picture.kids());
            frame.tags().filter(tag -> tag.is("Caption")).forEach(kids::add);
            picture.hold(kids);
            return picture;
        }
        return kid;
    }

    /** The entries of a table of contents, each in that of the level above. */
    private static List<Kid> contents(Tag frame) {
        List<Kid> kids = new ArrayList<>();
        Deque<Tag> open = new ArrayDeque<>();
        Map<Tag, Integer> levels = new HashMap<>();
        for (Kid kid : frame.kids()) {
            if (!(kid instanceof Tag entry) || level(entry) < 0) {
                kids.add(kid);
                continue;
            }
            int level = level(entry);
            while (open.size() > 1 && levels.getOrDefault(open.peek(), 0) > level) {
                open.pop();
            }
            if (open.isEmpty() || levels.getOrDefault(open.peek(), 0) < level) {
                Tag list = new Tag("TOC");
                levels.put(list, level);
                if (open.isEmpty()) {
                    kids.add(list);
                } else {
                    last(open.peek()).add(list);
                }
                open.push(list);
            }
            open.peek().add(item(entry));
        }
        return kids;
    }

    private static Tag last(Tag list) {
        return (Tag) list.kids().get(list.kids().size() - 1);
    }

    private static int level(Tag entry) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (entry.hasClass(LEVELS.get(level))) {
                return level;
            }
        }
        return -1;
    }

    private static Tag item(Tag entry) {
        Tag reference = new Tag("Reference");
        reference.hold(entry.kids());
        Tag item = new Tag("TOCI");
        item.add(reference);
        return item;
    }
}
