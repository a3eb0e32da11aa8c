package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.CSSPrimitiveValue;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A picture alone in its paragraph or figure. Where it does not fit on the rest of a page it is made smaller, if it need not become much
 * smaller: else it would go to the next page, and leave the rest of this one empty.
 */
final class FittedPicture {

    /** Of its own height. */
    private static final double SMALLEST = 0.66;

    /** Of the height of the text. Lower ones leave no great gap. */
    private static final double LOW = 0.2;

    private final BlockBox block;
    private final BlockBox picture;
    private final CalculatedStyle style;

    private FittedPicture(BlockBox block, BlockBox picture) {
        this.block = block;
        this.picture = picture;
        this.style = picture.getStyle();
    }

    /** The picture of a paragraph or a figure; empty where it holds none, several or more than a caption beside it. */
    static Optional<FittedPicture> in(BlockBox block) {
        Element element = block.getElement();
        boolean isFrame = element != null
                && (element.getTagName().equals("figure")
                        || element.getAttribute("class").matches("pictures?"));
        List<BlockBox> pictures = isFrame
                ? LineBlocks.in(block).stream()
                        .flatMap(FittedPicture::picturesOf)
                        .toList()
                : List.of();
        return pictures.size() == 1 ? Optional.of(new FittedPicture(block, pictures.get(0))) : Optional.empty();
    }

    private static Stream<BlockBox> picturesOf(BlockBox lines) {
        return lines.getInlineContent().stream()
                .filter(BlockBox.class::isInstance)
                .map(BlockBox.class::cast)
                .filter(FittedPicture::isPicture);
    }

    private static boolean isPicture(BlockBox content) {
        return content.getElement() != null
                && content.getElement().getTagName().equals("img")
                && !content.getStyle().isNonFlowContent();
    }

    /** Gives it its own size. */
    void restore() {
        picture.setStyle(style);
    }

    /** Makes it smaller where its block, which is laid out, so stays on the page where it begins; whether it has. */
    boolean shrink(LayoutContext c) {
        List<PageBox> pages = c.getRootLayer().getPages();
        PageBox page = pages.get(PageFlow.pageAt(top(c), pages));
        int height = picture.getHeight();
        int room = page.getBottomUsable() - top(c) - heightOfRest(c) - PageFlow.TOLERANCE;
        boolean isShrunk = bottom() > page.getBottomUsable()
                && height >= LOW * (page.getBottom() - page.getTop())
                && room >= SMALLEST * height
                && room < height;
        if (isShrunk) {
            picture.setStyle(scaled((double) room / height, c));
        }
        return isShrunk;
    }

    private int top(LayoutContext c) {
        return (int) (block.getAbsY()
                + block.getMargin(c).top()
                + block.getBorder(c).top()
                + block.getPadding(c).top());
    }

    private int bottom() {
        return lines().mapToInt(line -> line.getAbsY() + line.getHeight()).max().orElse(0);
    }

    /** Of the caption, and of what its line is higher than the picture. */
    private int heightOfRest(CssContext c) {
        LineBox line = picture.getLineBox();
        int captions = line.getParent() == block
                ? 0
                : block.getChildren().stream()
                        .filter(child -> child != line.getParent())
                        .mapToInt(child -> heightOf(child, c))
                        .sum();
        return captions + line.getHeight() - picture.getHeight();
    }

    /** With the margin that it has lost if it has gone to the next page. */
    private static int heightOf(Box caption, CssContext c) {
        float lost = caption.getStyle()
                        .getMarginRect(caption.getContainingBlockWidth(), c)
                        .top()
                - caption.getMargin(c).top();
        return caption.getHeight() + (int) lost;
    }

    private Stream<Box> lines() {
        return LineBlocks.in(block).stream().flatMap(lines -> lines.getChildren().stream());
    }

    private CalculatedStyle scaled(double scale, CssContext c) {
        return OtherStyle.of(
                style,
                CSSName.MAX_WIDTH,
                IdentValue.NONE,
                length(CSSName.WIDTH, scale * picture.getContentWidth(), c),
                length(CSSName.HEIGHT, scale * picture.getHeight(), c));
    }

    private static PropertyDeclaration length(CSSName name, double dots, CssContext c) {
        float pixels = (float) (dots / c.getDotsPerPixel());
        PropertyValue value = new PropertyValue(CSSPrimitiveValue.CSS_PX, pixels, pixels + "px");
        return new PropertyDeclaration(name, value, true, StylesheetInfo.USER);
    }
}
