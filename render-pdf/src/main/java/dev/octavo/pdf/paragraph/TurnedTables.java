package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import dev.octavo.pdf.markup.Elements;
import dev.octavo.pdf.paragraph.PageFlow.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lets what follows a table on a turned page fill the page before it, which would else end where the table stands in the source. Whole
 * blocks go ahead, as many as there is room for; none goes past a heading, or with its notes.
 */
public final class TurnedTables {

    /** The attribute of what stands behind its place: how many blocks have gone ahead. */
    public static final String POSTPONED = "data-postponed";

    private static final String LEADS = "data-leads";

    private static final Set<String> LEAVES = Set.of("article", "chapter");

    /** Of the height of a page; less is not worth another layout. */
    private static final double LEAST = 0.12;

    private final LayoutContext context;
    private final PageFlow flow;
    private final List<PageBox> pages;
    private final Set<Node> changed = new HashSet<>();

    private TurnedTables(BlockBox root, LayoutContext context) {
        this.context = context;
        this.flow = new PageFlow(root, context);
        this.pages = root.getLayer().getPages();
    }

    /**
     * Moves the tables of a document that is laid out behind what may go ahead, in each chapter one that was not moved yet: where the
     * others come to stand is known when that is laid out.
     *
     * @return whether one was moved, and the document must be laid out again
     */
    public static boolean postpone(BlockBox root, LayoutContext context) {
        List<Box> tables = new ArrayList<>();
        collect(root, tables);
        if (tables.isEmpty()) {
            return false; // as in most documents, whose pages need not be gone through
        }
        TurnedTables turned = new TurnedTables(root, context);
        tables.forEach(turned::postpone);
        return !turned.changed.isEmpty();
    }

    private static void collect(Box box, List<Box> tables) {
        if (box.getElement() != null && Elements.classes(box.getElement()).contains("turned")) {
            tables.add(box);
        } else if (!PageFlow.isWhole(box)) {
            box.getChildren().forEach(child -> collect(child, tables));
        }
    }

    private void postpone(Box table) {
        Element element = table.getElement();
        Node leaf = leaf(element);
        if (element.hasAttribute(POSTPONED) || changed.contains(leaf) || !mayStandLater(table)) {
            return;
        }
        List<Box> ahead = ahead(table);
        if (!ahead.isEmpty()) {
            Element last = ahead.get(ahead.size() - 1).getElement();
            element.getParentNode().insertBefore(element, last.getNextSibling());
            element.setAttribute(POSTPONED, "" + ahead.size());
            changed.add(leaf);
        }
    }

    private static Node leaf(Element element) {
        Element leaf = element;
        while (Collections.disjoint(LEAVES, Elements.classes(leaf)) && leaf.getParentNode() instanceof Element around) {
            leaf = around;
        }
        return leaf;
    }

    /** Not with its heading, nor where it is announced, nor behind another one. */
    private static boolean mayStandLater(Box table) {
        @Nullable Box before = table.getPreviousSibling();
        return before != null
                && !PageFlow.isOnItsOwnPage(before)
                && !leadsOn(before)
                && Elements.within(table.getElement()).stream()
                        .noneMatch(inner -> inner.getTagName().matches("h[1-6]") || inner.hasAttribute(LEADS));
    }

    private static boolean leadsOn(Box block) {
        return block.getElement() != null && block.getElement().hasAttribute(LEADS);
    }

    /** The blocks behind a table that fit on the page before it. */
    private List<Box> ahead(Box table) {
        int room = room(table);
        List<Box> ahead = new ArrayList<>();
        @Nullable Box first = table.getNextSibling();
        for (Box next = first; next != null && mayGoAhead(next); next = next.getNextSibling()) {
            if (next.getAbsY() + next.getHeight() - first.getAbsY() > room) {
                break;
            }
            ahead.add(next);
        }
        while (!ahead.isEmpty() && leadsOn(ahead.get(ahead.size() - 1))) {
            ahead.remove(ahead.size() - 1);
        }
        int height = ahead.stream().mapToInt(Box::getHeight).sum();
        return height < LEAST * pages.get(0).getContentHeight(context) ? List.of() : ahead;
    }

    /** Below the last line of the page before a table, without the space between two blocks. */
    private int room(Box table) {
        int page = PageFlow.pageAt(table.getAbsY(), pages);
        @Nullable Sheet before = flow.sheets().get(page - 1);
        return before == null || before.hasNotes()
                ? 0
                : before.room() - (int) (2 * table.getStyle().getLineHeight(context));
    }

    private static boolean mayGoAhead(Box block) {
        Element element = block.getElement();
        return element != null
                && !element.getTagName().matches("section|h[1-6]")
                && !PageFlow.isOnItsOwnPage(block)
                && Elements.within(element).stream().noneMatch(TurnedTables::isBound);
    }

    /** Notes need the foot of the page, and what floats more room than its block. */
    private static boolean isBound(Element inner) {
        return inner.hasAttribute("data-float") || Elements.classes(inner).contains("footnote");
    }
}
