package dev.octavo.pdf.page;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import dev.octavo.render.PageMap;
import dev.octavo.render.TextPlaces;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Finds out where in the articles the pages of a document begin, by going through its lines in the order of the source. Each
 * element that was written for a node says where it begins; within it, letters are counted.
 */
public final class PageStarts {

    /** The attribute that says of which article an element holds the text: its place in the publication, from 0. */
    public static final String ARTICLE = "data-article";

    /** The attribute that holds the place where an element begins. */
    public static final String PLACE = "data-place";

    /** The attribute that holds the place of an element that counts one, whatever stands in it. */
    public static final String PLACE_OF_WHOLE = "data-place-of-whole";

    /** The attribute of footnotes and of their calls, which are no part of the text that is counted through. */
    private static final String NOTE = "data-note";

    private final List<Leaf> leaves;
    private final Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PageMap.Page> pages = new ArrayList<>();
    private int article = -1;
    private boolean counting = true;
    private int place;
    private int next;

    private PageStarts(List<Leaf> leaves) {
        this.leaves = leaves;
    }

    /** The pages on which text of articles begins or goes on. */
    static List<PageMap.Page> of(Box root, List<Leaf> leaves) {
        PageStarts starts = new PageStarts(leaves);
        starts.findArticles(root);
        return starts.pages;
    }

    private void findArticles(Box outer) {
        for (Box box : outer.getChildren()) {
            Element element = box.getElement();
            if (element != null && element.hasAttribute(ARTICLE)) {
                walkArticle(box, element);
            } else {
                findArticles(box);
            }
        }
    }

    /** An article below another one stands at its end. */
    private void walkArticle(Box box, Element element) {
        seen.add(element);
        beginArticle(box, Integer.parseInt(element.getAttribute(ARTICLE)));
        walkThrough(box);
        endArticle(box);
    }

    private void beginArticle(Box box, int index) {
        article = index;
        place = 0;
        while (next < leaves.size() && leaves.get(next).box().getBottom() <= box.getAbsY()) {
            next++;
        }
        showsSomething(box.getAbsY());
    }

    /** Pages of which only notes are left begin where the text ends. */
    private void endArticle(Box box) {
        showsSomething(box.getAbsY() + box.getHeight() - 1);
    }

    private void walk(Box box) {
        Element element = box.getElement();
        if (element == null) {
            walkThrough(box);
        } else if (element.hasAttribute(ARTICLE) && !seen.contains(element)) {
            walkArticle(box, element);
        } else if (element.hasAttribute(PLACE_OF_WHOLE)) {
            place = Integer.parseInt(element.getAttribute(PLACE_OF_WHOLE));
            uncounted(() -> walkThrough(box));
            place++;
        } else if (!element.hasAttribute(NOTE)) {
            if (element.hasAttribute(PLACE) && seen.add(element)) {
                place = Integer.parseInt(element.getAttribute(PLACE));
            }
            walkThrough(box);
        }
    }

    private void uncounted(Runnable walk) {
        boolean outer = counting;
        counting = false;
        walk.run();
        counting = outer;
    }

    private void walkThrough(Box box) {
        if (box instanceof LineBox || (box instanceof BlockBox block && block.isReplaced())) {
            showsSomething(box.getAbsY());
        }
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(this::walkInLine);
        } else {
            box.getChildren().forEach(this::walk);
        }
    }

    private void walkInLine(Object child) {
        if (child instanceof Box inner) {
            walk(inner);
        } else if (counting && child instanceof InlineText text) {
            place += TextPlaces.letters(text.getSubstring());
        }
    }

    /** Something stands at this height: if that is on a new page, the page begins with it. */
    private void showsSomething(int y) {
        while (next < leaves.size() && leaves.get(next).box().getTop() <= y) {
            Leaf leaf = leaves.get(next);
            if (y < leaf.box().getBottom()) {
                pages.add(new PageMap.Page(leaf.label(), article, place));
            }
            next++;
        }
    }
}
