package dev.octavo.pdf.page;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.constants.MarginBoxName;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The styles of a document, but that the engine finds no margins to lay out with the pages. Those of the first layout would be for pages
 * that do not stay, and all of them would be in memory when the lines of the text are chosen; {@link LateMargins} lays them out.
 */
public final class StylesWithoutMargins extends StyleReference {

    private final StyleReference all;

    private StylesWithoutMargins(SharedContext context) {
        super(context.getUserAgentCallback());
        this.all = context.getCss();
    }

    /** Leaves out the margins of a document that is not laid out yet. */
    public static void in(SharedContext context) {
        context.setCss(new StylesWithoutMargins(context));
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        return new WithoutMargins(all.getPageStyle(pageName, pseudoPage));
    }

    @Override
    public CalculatedStyle getRootElementStyle() {
        return all.getRootElementStyle();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return all.isHoverStyled(element);
    }

    @Override
    public int getFragmentHide(Element element) {
        return all.getFragmentHide(element);
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        return all.getPseudoElementStyle(node, pseudoElement);
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        return all.getCascadedStyle(element, restyle);
    }

    @Override
    public String getCSSForAllDescendants(Element element) {
        return all.getCSSForAllDescendants(element);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return all.getFontFaceRules();
    }

    /** What a stylesheet says of a page, of which the engine is told that it has no margins. */
    private static final class WithoutMargins extends PageInfo {

        private final PageInfo all;

        WithoutMargins(PageInfo all) {
            super(all.getProperties(), all.getPageStyle(), all.getMarginBoxes(), List.of());
            this.all = all;
        }

        @Override
        public boolean hasAny(MarginBoxName[] marginBoxes) {
            return false;
        }

        @Override
        public @Nullable CalculatedStyle getFootnoteAreaRawMaxHeightStyle() {
            return all.getFootnoteAreaRawMaxHeightStyle();
        }

        @Override
        public CascadedStyle createFootnoteAreaStyle() {
            return all.createFootnoteAreaStyle();
        }
    }
}
