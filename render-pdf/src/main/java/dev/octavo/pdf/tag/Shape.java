package dev.octavo.pdf.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Leaves no tag that says nothing: what only frames others is dissolved, what is empty goes, the pieces of an element that is
 * broken over lines become one, and text that stands beside blocks becomes a paragraph.
 */
final class Shape {

    /** What holds blocks; text directly inside it is wrapped. */
    private static final Set<String> GROUPING = Set.of("Document", "Part", "Art", "Sect", "Div", "Aside", "BlockQuote");

    /** What holds blocks, or text alone. */
    private static final Set<String> EITHER = Set.of("LBody", "TD", "TH", "Note");

    /** What stays even where it is empty, lest a table lose a cell. */
    private static final Set<String> CELLS = Set.of("TD", "TH");

    private Shape() {}

    static void simplify(Tag tag, String language) {
        String spoken = tag.text("Lang").isEmpty() ? language : tag.text("Lang");
        tag.tags().forEach(kid -> simplify(kid, spoken));
        if (tag.text("Lang").equals(language)) {
            tag.forget("Lang");
        }
        tag.hold(joined(dissolved(tag)));
        if (needsParagraphs(tag)) {
            tag.hold(inParagraphs(tag));
        }
    }

    private static List<Kid> dissolved(Tag tag) {
        return tag.kids().stream()
                .flatMap(kid -> kid instanceof Tag inner ? what(inner, tag) : Stream.of(kid))
                .toList();
    }

    /** What is left of a tag inside another. */
    private static Stream<? extends Kid> what(Tag tag, Tag holder) {
        if (tag.kids().isEmpty()) {
            return CELLS.contains(tag.type()) ? Stream.of(tag) : Stream.empty();
        }
        if (isAlone(tag, holder) && tag.is("Div") && isText(tag) && !GROUPING.contains(holder.type())) {
            return tag.kids().stream();
        }
        if (tag.is("Div") && isText(tag)) {
            tag.become("P");
        }
        return saysNothing(tag, holder) ? tag.kids().stream() : Stream.of(tag);
    }

    private static boolean isAlone(Tag tag, Tag holder) {
        return holder.tags().allMatch(kid -> kid == tag || kid.kids().isEmpty())
                && holder.kids().stream().noneMatch(Run.class::isInstance);
    }

    private static boolean saysNothing(Tag tag, Tag holder) {
        boolean plain = tag.text("Lang").isEmpty()
                && tag.get("Alt") == null
                && tag.get("ActualText") == null
                && tag.get("E") == null;
        return switch (tag.type()) {
            case "Span" -> plain;
            case "Div" -> plain && !tag.origin().name().equals("figure");
            case "P" -> tag.kids().size() == 1 && tag.tags().anyMatch(kid -> kid.is("Figure") || kid.is("Caption"));
            default -> isDoubled(tag, holder);
        };
    }

    /** Whether a tag says the same as that around it, or is the source that a formula is shown as. */
    private static boolean isDoubled(Tag tag, Tag holder) {
        boolean same = tag.is(holder.type()) && tag.element() != null && tag.element() == holder.element();
        return same || (holder.is("Formula") && (tag.is("Code") || tag.is("Formula")));
    }

    /** Whether it holds only what stands in lines. */
    private static boolean isText(Tag tag) {
        return tag.kids().stream().noneMatch(Shape::isBlock) && !isOnlyAPicture(tag);
    }

    private static boolean isOnlyAPicture(Tag tag) {
        return tag.kids().size() == 1 && tag.tags().anyMatch(kid -> kid.is("Figure"));
    }

    private static boolean isBlock(Kid kid) {
        return kid instanceof Tag tag && !tag.isInline() && !tag.is("Figure");
    }

    private static boolean needsParagraphs(Tag tag) {
        return GROUPING.contains(tag.type())
                || (EITHER.contains(tag.type()) && tag.kids().stream().anyMatch(Shape::isBlock));
    }

    private static List<Kid> inParagraphs(Tag tag) {
        List<Kid> wrapped = new ArrayList<>();
        List<Kid> line = new ArrayList<>();
        for (Kid kid : tag.kids()) {
            if (isBlock(kid) || (kid instanceof Tag inner && (inner.is("Lbl") || inner.is("Note")))) {
                endLine(line, wrapped);
                wrapped.add(kid);
            } else {
                line.add(kid);
            }
        }
        endLine(line, wrapped);
        return wrapped;
    }

    private static void endLine(List<Kid> line, List<Kid> wrapped) {
        if (line.size() == 1 && line.get(0) instanceof Tag only && only.is("Figure")) {
            wrapped.add(only);
        } else if (!line.isEmpty()) {
            Tag paragraph = new Tag("P");
            paragraph.hold(line);
            wrapped.add(paragraph);
        }
        line.clear();
    }

    /** Makes one of neighbours that come from one element, and puts a picture into the link around it. */
    private static List<Kid> joined(List<Kid> kids) {
        List<Kid> joined = new ArrayList<>();
        for (Kid kid : kids) {
            int last = joined.size() - 1;
            if (last >= 0 && kid instanceof Tag tag && joined.get(last) instanceof Tag before) {
                if (isMoreOf(before, tag)) {
                    tag.kids().forEach(before::add);
                    continue;
                } else if (isPictureIn(tag, before)) {
                    joined.remove(last);
                    tag.addFirst(before);
                }
            }
            joined.add(kid);
        }
        return joined;
    }

    private static boolean isMoreOf(Tag before, Tag tag) {
        return tag.isInline() && before.is(tag.type()) && tag.element() != null && before.element() == tag.element();
    }

    private static boolean isPictureIn(Tag link, Tag picture) {
        return link.is("Link")
                && picture.is("Figure")
                && picture.element() != null
                && picture.element().getParentNode() == link.element();
    }
}
