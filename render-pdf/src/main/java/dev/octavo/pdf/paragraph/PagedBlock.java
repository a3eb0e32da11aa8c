package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.style.derived.BorderPropertySet;
import com.openhtmltopdf.css.style.derived.RectPropertySet;
import com.openhtmltopdf.layout.InlineBoxing;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.LayoutContext.BlockBoxingState;
import com.openhtmltopdf.layout.LayoutState;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;

/**
 * A block as the engine has it, but for where pages begin and end. A margin is cut where a page begins that is not begun on purpose
 * (CSS Fragmentation 3, 5.2): the engine leaves a block its own there, and whatever of one does not fit on the page before. And as many
 * lines go to the next page as {@code widows} says, where the engine moves one more, and parts no paragraph of four. And none begins or
 * ends on a page with its frame alone.
 */
final class PagedBlock extends BlockBox {

    private final FacingPages facing;
    private final Optional<FittedPicture> picture;

    private PagedBlock(BlockBox block, Box parent, int index, FacingPages facing) {
        this.facing = facing;
        setStyle(block.getStyle());
        setElement(block.getElement());
        setParent(parent);
        setIndex(index);
        setContainingBlock(block.getContainingBlock());
        setFirstLetterStyle(block.getFirstLetterStyle());
        setFirstLineStyle(block.getFirstLineStyle());
        setChildrenContentType(block.getChildrenContentType());
        setContentWidth(block.getContentWidth());
        setListCounter(block.getListCounter());
        if (block.getChildrenContentType() == ContentType.INLINE) {
            setInlineContent(block.getInlineContent());
        }
        block.getChildren().forEach(this::adopt);
        picture = FittedPicture.in(this);
    }

    private void adopt(Box child) {
        child.setContainingBlock(this);
        addChild(child);
    }

    /**
     * Takes the places of the engine's boxes below one, but for those that are more than blocks in the flow. It must be laid out once
     * more then.
     */
    static void replaceIn(Box parent, FacingPages facing) {
        List<Box> children = parent.getChildren();
        for (int i = 0; i < children.size(); i++) {
            Box child = children.get(i);
            if (child instanceof BlockBox block && isPlain(block)) {
                child = new PagedBlock(block, parent, i, facing);
                children.set(i, child);
            }
            if (!(child instanceof TableBox || child instanceof LineBox)) {
                replaceIn(child, facing);
            }
        }
    }

    private static boolean isPlain(BlockBox block) {
        boolean hasContent = block.getChildrenContentType() == ContentType.INLINE
                || block.getChildrenContentType() == ContentType.BLOCK;
        return hasContent
                && block.getClass() == BlockBox.class
                && !block.isAnonymous()
                && block.getPseudoElementOrClass() == null
                && !block.getStyle().isNonFlowContent()
                && !block.getStyle().requiresLayer()
                && !block.getStyle().establishesBFC();
    }

    /** What of a margin would reach into the next page is cut, and what has become one with another does not count again. */
    @Override
    protected void collapseMargins(LayoutContext c) {
        super.collapseMargins(c);
        if (isLaidOutAgainAtTheEndOf(getParent(), c)) {
            setMarginBottom(c, 0);
        }
        PageBox page = c.isPrint() ? c.getRootLayer().getFirstPage(c, this) : null;
        if (page != null && getAbsY() + getMargin(c).top() > page.getBottom()) {
            setMarginTop(c, page.getBottom() - getAbsY());
        }
    }

    /** What is laid out again forgets that its lower margin has become one with that of what it is the end of. */
    private boolean isLaidOutAgainAtTheEndOf(Box parent, CssContext c) {
        return parent instanceof BlockBox block
                && block.isBottomMarginCalculated()
                && block.getStyle().isMayCollapseMarginsWithChildren()
                && block.getPadding(c).bottom() == 0
                && block.getBorder(c).bottom() == 0
                && block.getChild(block.getChildCount() - 1) == this;
    }

    /** Called for what stands at the top of a page. */
    @Override
    protected void resetTopMargin(CssContext c) {
        if (isBegunOnPurpose()) {
            super.resetTopMargin(c);
        } else {
            setMarginTop(c, 0);
        }
    }

    private boolean isBegunOnPurpose() {
        boolean isBegun = getAbsY() == 0;
        for (Box box = this; box != null && box.getAbsY() == getAbsY(); box = box.getParent()) {
            isBegun |= PageFlow.isOnItsOwnPage(box);
        }
        return isBegun;
    }

    /** Begins on the next page where all that is in it does, lest the first of its frame is left alone. */
    @Override
    protected void layoutChildren(LayoutContext c, int contentStart) {
        if (c.isPrint() && getChildCount() == 1 && getChild(0) instanceof TableBox table) {
            layOutTable(table, c, contentStart);
        } else if (c.isPrint() && c.isPageBreaksAllowed() && picture.isPresent()) {
            layOutPicture(picture.get(), c, contentStart);
        } else {
            super.layoutChildren(c, contentStart);
        }
        if (c.isPrint() && c.isPageBreaksAllowed() && isFramed(c) && isBegunOnPageBefore(firstLine(), c)) {
            setNeedPageClear(true);
        }
    }

    /** Lays a table that goes to the next page out there from the start: what the engine has moved it no longer keeps from being parted, not even rows. */
    private void layOutTable(TableBox table, LayoutContext c, int contentStart) {
        int top = getHeight();
        LayoutState state = c.copyStateForRelayout();
        BlockBoxingState keeping = c.getBlockBoxingState();
        super.layoutChildren(c, contentStart);
        int moved = table.getY() - top;
        if (moved > contentStart) {
            c.restoreStateForRelayout(state);
            c.setBlockBoxingState(BlockBoxingState.NOT_SET);
            resetChildren(c);
            setHeight(top);
            super.layoutChildren(c, moved);
            c.setBlockBoxingState(keeping);
        }
    }

    private void layOutPicture(FittedPicture picture, LayoutContext c, int contentStart) {
        int top = getHeight();
        LayoutState state = c.copyStateForRelayout();
        picture.restore();
        super.layoutChildren(c, contentStart);
        if (picture.shrink(c)) {
            c.restoreStateForRelayout(state);
            setNeedPageClear(false);
            Relayout.dropLines(this, c);
            resetChildren(c);
            setHeight(top);
            super.layoutChildren(c, contentStart);
        }
    }

    private boolean isFramed(CssContext c) {
        BorderPropertySet border = getBorder(c);
        return border.left() > 0
                || border.right() > 0
                || border.top() > 0
                || getStyle().getBackgroundColor() != null;
    }

    private boolean isBegunOnPageBefore(Box line, LayoutContext c) {
        List<PageBox> pages = c.getRootLayer().getPages();
        int top = getAbsY() + (int) getMargin(c).top();
        return PageFlow.pageAt(top, pages) < PageFlow.pageOf(line, pages);
    }

    /** Its first line, or whatever stands there. */
    private Box firstLine() {
        Box first = this;
        while (!(first instanceof LineBox) && !PageFlow.isWhole(first) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        return first;
    }

    /** Ends with the page where it would reach into the next one with its padding alone, which shows a strip of its ground there. */
    @Override
    protected void calcLayoutHeight(
            LayoutContext c, BorderPropertySet border, RectPropertySet margin, RectPropertySet padding) {
        boolean isCut = c.isPrint() && c.isPageBreaksAllowed() && padding.bottom() > 0 && endsWithLine();
        super.calcLayoutHeight(c, border, margin, isCut ? cut(padding, c) : padding);
    }

    private boolean endsWithLine() {
        return getChildrenContentType() == ContentType.INLINE && getChildCount() > 0;
    }

    private RectPropertySet cut(RectPropertySet padding, LayoutContext c) {
        List<PageBox> pages = c.getRootLayer().getPages();
        Box last = getChild(lines() - 1);
        int room = pages.get(PageFlow.pageOf(last, pages)).getBottom() - last.getAbsY() - last.getHeight();
        RectPropertySet cut = padding.copyOf();
        cut.setBottom(Math.min(padding.bottom(), Math.max(0, room)));
        return cut;
    }

    /** The ground ends with the last line of a page where lines have gone to the next that had room there. */
    @Override
    public void paintBackground(RenderingContext c) {
        if (getStyle().getBackgroundColor() == null || !endsWithLine()) {
            super.paintBackground(c);
        } else if (getStyle().isVisible(c, this)) {
            Rectangle ground = getPaintingBorderEdge(c);
            ground.height = Math.min(ground.height, bottomOn(c) - ground.y);
            c.getOutputDevice().paintBackground(c, getStyle(), ground, ground, getBorder(c));
        }
    }

    private int bottomOn(RenderingContext c) {
        int end = c.getPage().getBottom();
        int padding = (int) getPadding(c).bottom();
        return getChildren().stream()
                .limit(lines())
                .filter(line -> line.getAbsY() + line.getHeight() / 2 < end)
                .mapToInt(line -> line.getAbsY() + line.getHeight() + padding)
                .max()
                .orElse(end);
    }

    @Override
    protected void layoutInlineChildren(LayoutContext c, int contentStart, int breakAtLine, boolean tryAgain) {
        InlineBoxing.layoutContent(c, this, contentStart, breakAtLine);
        if (c.isPrint() && c.isPageBreaksAllowed() && getChildCount() > 1) {
            keepLinesTogether(c, contentStart);
        }
        if (getStyle().isTextJustify()) {
            getChildren().forEach(line -> ((LineBox) line).justify(c));
        }
    }

    private void keepLinesTogether(LayoutContext c, int contentStart) {
        int orphans = (int) getStyle().asFloat(CSSName.ORPHANS);
        int widows = (int) getStyle().asFloat(CSSName.WIDOWS);
        int lines = lines();
        int onFirst = linesOnPageOf(0, c);
        int onLast = linesOnPageOf(lines - 1, c);
        int firstOnLast = notEmpty(lines - Math.max(onLast, widows));
        if (onFirst < lines && onFirst < orphans) {
            setNeedPageClear(true);
        } else if (onFirst < lines && firstOnLast < lines - onLast) {
            breakBefore(firstOnLast, orphans, c, contentStart);
        } else {
            facing.firstOnNext(this, c.getRootLayer()).stream()
                    .filter(line -> lines - line >= widows && (line == 0 || line >= orphans))
                    .forEach(line -> breakBefore(line, orphans, c, contentStart));
        }
    }

    private int linesOnPageOf(int line, LayoutContext c) {
        List<PageBox> pages = c.getRootLayer().getPages();
        int page = PageFlow.pageOf(getChild(line), pages);
        return (int) getChildren().stream()
                .limit(lines())
                .filter(other -> PageFlow.pageOf(other, pages) == page)
                .count();
    }

    /** How many lines it has, but for the one without height that the engine adds behind the last of code. */
    private int lines() {
        int count = getChildCount();
        return getChild(count - 1).getHeight() == 0 ? count - 1 : count;
    }

    /** A line, or the last before it on which something stands. */
    private int notEmpty(int line) {
        int first = line;
        while (first > 0 && first < getChildCount() && isEmpty(getChild(first).getChildren())) {
            first--;
        }
        return first;
    }

    private static boolean isEmpty(List<?> content) {
        return content.stream()
                .allMatch(part -> part instanceof InlineText text
                        ? text.getSubstring().isBlank()
                        : part instanceof InlineLayoutBox box && isEmpty(box.getInlineChildren()));
    }

    /** Begins the next page with a line, or with the whole block where too few of its lines were left. */
    private void breakBefore(int line, int orphans, LayoutContext c, int contentStart) {
        if (line < orphans) {
            setNeedPageClear(true);
        } else {
            int counted = counted(line);
            do {
                resetChildren(c);
                removeAllChildren();
                InlineBoxing.layoutContent(c, this, contentStart, counted);
                counted--;
            } while (counted >= line && !beginsPage(line, c));
        }
    }

    private boolean beginsPage(int line, LayoutContext c) {
        List<PageBox> pages = c.getRootLayer().getPages();
        return line < getChildCount()
                && PageFlow.pageOf(getChild(line), pages) > PageFlow.pageOf(getChild(line - 1), pages);
    }

    /** The engine counts what stands in a line as a letter does as one more, but for what begins it. */
    private int counted(int line) {
        int counted = line;
        for (Box before : getChildren().subList(0, line + 1)) {
            counted += objectsIn(before.getChildren());
        }
        return counted;
    }

    private static int objectsIn(List<?> content) {
        int objects = 0;
        for (Object part : content) {
            objects += part instanceof BlockBox ? 1 : 0;
            objects += part instanceof InlineLayoutBox box ? objectsIn(box.getInlineChildren()) : 0;
        }
        return objects;
    }
}
