package dev.octavo.cite;

import dev.octavo.model.Block;
import dev.octavo.model.Citation;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Puts something else in place of the citations of an article, and of its divisions where that is wanted. */
final class CitationPlaces extends Rewriter {

    private static final String CLOSING = ".,;:!?";

    private final Function<Citation, List<Inline>> citations;
    private final UnaryOperator<Group> groups;

    CitationPlaces(Function<Citation, List<Inline>> citations, UnaryOperator<Group> groups) {
        this.citations = citations;
        this.groups = groups;
    }

    @Override
    protected Block block(Block block) {
        Block rewritten = super.block(block);
        return rewritten instanceof Group group ? groups.apply(group) : rewritten;
    }

    @Override
    protected List<Inline> inlines(List<Inline> inlines) {
        List<Inline> rewritten = new ArrayList<>();
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Citation citation) {
                List<Inline> set = citations.apply(citation);
                String behind = i + 1 < inlines.size() && inlines.get(i + 1) instanceof Text text ? text.text() : "";
                i += add(set, behind, rewritten) ? 1 : 0;
            } else {
                rewritten.addAll(inline(inlines.get(i)));
            }
        }
        return Nodes.joined(rewritten);
    }

    /** Adds a citation, and the text behind it where that has to change; whether it has. */
    private static boolean add(List<Inline> set, String behind, List<Inline> out) {
        boolean isNote = !set.isEmpty() && isNote(set.get(set.size() - 1));
        if (!isNote) {
            out.addAll(set);
            return false;
        }
        boolean standsAlone = set.size() == 1;
        int last = out.size() - 1;
        if (standsAlone && last >= 0 && out.get(last) instanceof Text before) {
            out.set(last, new Text(before.text().stripTrailing()));
        }
        int end = 0;
        while (standsAlone && end < behind.length() && CLOSING.indexOf(behind.charAt(end)) >= 0) {
            end++;
        }
        if (end > 0) {
            out.add(new Text(behind.substring(0, end)));
        }
        out.addAll(set);
        if (end > 0 && end < behind.length()) {
            out.add(new Text(behind.substring(end)));
        }
        return end > 0;
    }

    private static boolean isNote(Inline inline) {
        return inline instanceof FootnoteReference;
    }
}
