package dev.octavo.source.markdown.emphasis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Makes emphasis of runs of stars that belong together, by the steps of CommonMark ("process emphasis"). */
final class StarPairs {

    private static final int KINDS = 6;

    private final List<StarRun> open = new ArrayList<>();

    /** For each kind of closing run, below which of the open ones none is found for it. */
    private final int[] bottoms = new int[KINDS];

    void pair(List<StarRun> runs) {
        for (StarRun run : runs) {
            if (run.closes()) {
                close(run);
            }
            if (run.opens() && run.left() > 0) {
                open.add(run);
            }
        }
    }

    private void close(StarRun closing) {
        while (closing.left() > 0) {
            int place = opening(closing);
            if (place < 0) {
                bottoms[kind(closing)] = open.size();
                return;
            }
            StarRun opening = open.get(place);
            emphasise(opening, closing, opening.left() > 1 && closing.left() > 1 ? 2 : 1);
            forget(opening.left() > 0 ? place + 1 : place);
        }
    }

    private int opening(StarRun closing) {
        for (int place = open.size() - 1; place >= bottoms[kind(closing)]; place--) {
            if (mayPair(open.get(place), closing)) {
                return place;
            }
        }
        return -1;
    }

    /** Rules 9 and 10: what both opens and closes pairs with no run where both lengths are a multiple of three together alone. */
    private static boolean mayPair(StarRun opening, StarRun closing) {
        boolean isOfBothKinds = opening.closes() || closing.opens();
        boolean isMultiple = (opening.length() + closing.length()) % 3 == 0;
        return !isOfBothKinds || !isMultiple || (opening.length() % 3 == 0 && closing.length() % 3 == 0);
    }

    private static int kind(StarRun closing) {
        return closing.length() % 3 * 2 + (closing.opens() ? 1 : 0);
    }

    private void forget(int from) {
        open.subList(from, open.size()).clear();
        Arrays.setAll(bottoms, kind -> Math.min(bottoms[kind], open.size()));
    }

    private static void emphasise(StarRun opening, StarRun closing, int stars) {
        String delimiter = "*".repeat(stars);
        Node emphasis = stars == 1 ? new Emphasis(delimiter) : new StrongEmphasis(delimiter);
        List<SourceSpan> spans = new ArrayList<>();
        Node inside = opening.text().getNext();
        while (inside != closing.text()) {
            Node next = inside.getNext();
            spans.addAll(inside.getSourceSpans());
            emphasis.appendChild(inside);
            inside = next;
        }
        emphasis.setSourceSpans(spans);
        opening.text().insertAfter(emphasis);
        take(opening, stars);
        take(closing, stars);
    }

    /** A text without stars is none, and stands beside emphasis as the parser leaves it. */
    private static void take(StarRun run, int stars) {
        run.take(stars);
        Text text = run.text();
        if (run.left() == 0 && (text.getPrevious() != null || text.getNext() != null)) {
            text.unlink();
        }
    }
}
