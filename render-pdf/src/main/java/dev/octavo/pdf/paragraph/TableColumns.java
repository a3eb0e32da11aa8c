package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.PropertyValue;
import com.openhtmltopdf.css.sheet.PropertyDeclaration;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.Styleable;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.newtable.TableColumn;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineBox;
import dev.octavo.pdf.font.Typesetter;
import dev.octavo.pdf.markup.Elements;
import dev.octavo.pdf.paragraph.Breakpoint.Kind;
import dev.octavo.pdf.paragraph.CellContent.Block;
import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.css.CSSPrimitiveValue;

/**
 * Gives the columns of those tables their widths in which something wraps, or code stands, from the boxes of a layout; the others are as wide
 * as what they hold, as the engine has them. Tables within others follow when these are laid out anew.
 */
final class TableColumns {

    private final Typesetter typesetter;
    private final LayoutContext context;
    private final Set<TableBox> fixed = Collections.newSetFromMap(new IdentityHashMap<>());

    TableColumns(Typesetter typesetter, LayoutContext context) {
        this.typesetter = typesetter;
        this.context = context;
    }

    /** Sets the columns of the outermost tables below a box that are not set yet; whether the document must be laid out once more, and then asked again. */
    boolean set(Box root) {
        int before = fixed.size();
        setBelow(root);
        return fixed.size() > before;
    }

    private void setBelow(Box box) {
        boolean isNew = box instanceof TableBox table && !fixed.contains(table) && set(table);
        if (!isNew) {
            box.getChildren().forEach(this::setBelow);
        }
    }

    private boolean set(TableBox table) {
        double width = table.getContainingBlockWidth();
        if (isOfText(table)) {
            fix(table, shares(table).stream().map(share -> share * width).toList());
            return fixed.add(table);
        }
        if (table.getMaxWidth() <= width && !holdsCode(table)) {
            return false;
        }
        List<CellContent> cells = contents(table, width / table.numEffCols());
        List<Double> columns = ColumnWidths.of(table.numEffCols(), cells, width);
        if (columns.stream().mapToDouble(Double::doubleValue).sum() == 0) {
            return false;
        }
        fix(table, columns);
        return fixed.add(table);
    }

    /** Columns of text, whose widths are told. */
    private static boolean isOfText(TableBox table) {
        @Nullable Element element = table.getElement();
        return element != null && element.hasAttribute("data-columns");
    }

    private static List<Double> shares(TableBox table) {
        return Elements.children(Objects.requireNonNull(table.getElement(), "columns are an element")).stream()
                .map(column -> Double.valueOf(column.getAttribute("data-share")))
                .toList();
    }

    /** Of a line of code in several colours the engine takes the widest piece for the whole, so that tables came out far too narrow. */
    private static boolean holdsCode(TableBox table) {
        @Nullable Element element = table.getElement();
        return element != null && element.getElementsByTagName("pre").getLength() > 0;
    }

    private List<CellContent> contents(TableBox table, double share) {
        List<CellContent> contents = new ArrayList<>();
        int row = 0;
        for (Box section : table.getChildren()) {
            for (Box line : section.getChildren()) {
                for (Box cell : line.getChildren()) {
                    contents.add(content(table, (TableCellBox) cell, row, share));
                }
                row++;
            }
        }
        return contents;
    }

    private CellContent content(TableBox table, TableCellBox cell, int row, double share) {
        int column = table.colToEffCol(cell.getCol());
        int end = table.colToEffCol(cell.getCol() + cell.getStyle().getColSpan());
        List<Block> blocks = new ArrayList<>();
        addBlocks(cell, cell.getWidth(), share, blocks);
        return new CellContent(row, column, end - column, cell.getStyle().getRowSpan(), blocks);
    }

    private void addBlocks(BlockBox box, int width, double share, List<Block> blocks) {
        switch (box.getChildrenContentType()) {
            case INLINE -> blocks.add(block(box, width, share));
            case BLOCK -> {
                if (box instanceof TableBox) {
                    blocks.add(whole(box, width));
                } else {
                    box.getChildren().forEach(child -> addBlocks((BlockBox) child, width, share, blocks));
                }
            }
            default -> blocks.add(whole(box, width));
        }
    }

    private Block block(BlockBox box, int width, double share) {
        float beside = width - box.getContentWidth();
        Optional<ParagraphText> text = ParagraphText.of(box);
        if (text.isEmpty()) {
            return box.getStyle().getWhitespace() == IdentValue.NORMAL ? whole(box, width) : code(box, width);
        }
        String letters = text.get().text();
        List<Breakpoint> places = Breakpoints.of(text.get(), typesetter, context, Integer.MAX_VALUE).stream()
                .map(place -> isBetweenSquares(place, letters) ? place.as(Kind.WORD) : place)
                .toList();
        Block block = Block.of(beside, places);
        return hasPicture(box) ? block.shrunk((float) share - beside) : block;
    }

    /** Whether a line may end at a place as in any text of Chinese or Japanese, so that no word is parted. */
    private static boolean isBetweenSquares(Breakpoint place, String text) {
        return place.kind() == Kind.SIGN
                && (isSquare(text.codePointBefore(place.at())) || isSquare(text.codePointAt(place.at())));
    }

    private static boolean isSquare(int letter) {
        return Character.isIdeographic(letter)
                || UnicodeScript.of(letter) == UnicodeScript.HIRAGANA
                || UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(UnicodeBlock.of(letter));
    }

    private static boolean hasPicture(BlockBox box) {
        @Nullable Element element = box.getElement();
        return element != null && element.getElementsByTagName("img").getLength() > 0;
    }

    /** Code, whose lines are best left as they are. */
    private Block code(BlockBox box, int width) {
        List<Breakpoint> places = new ArrayList<>(List.of(Breakpoint.FIRST));
        float end = 0;
        for (Styleable content : box.getInlineContent()) {
            if (content instanceof InlineBox text && text.getText() != null) {
                String[] lines = text.getText().split("\n", -1);
                for (int i = 0; i < lines.length; i++) {
                    if (i > 0) {
                        places.add(lineEnd(places.size(), end));
                    }
                    end += width(lines[i], text);
                }
            }
        }
        places.add(lineEnd(places.size(), end));
        return new Block(width - box.getContentWidth(), box.getMinWidth(), box.getMinWidth(), places);
    }

    private static Breakpoint lineEnd(int at, float length) {
        return new Breakpoint(at, length, length, Glue.NONE, Glue.NONE, Kind.LAST);
    }

    /** Rounded up for each colour, as the engine does. */
    private int width(String code, InlineBox box) {
        return context.getTextRenderer()
                .getWidth(context.getFontContext(), box.getStyle().getFSFont(context), code);
    }

    /** What the engine alone can measure. */
    private static Block whole(BlockBox box, int width) {
        float beside = box instanceof TableCellBox ? 0 : width - box.getContainingBlockWidth();
        Breakpoint end = new Breakpoint(1, box.getMaxWidth(), box.getMaxWidth(), Glue.NONE, Glue.NONE, Kind.LAST);
        return new Block(beside, box.getMinWidth(), box.getMinWidth(), List.of(Breakpoint.FIRST, end));
    }

    private void fix(TableBox table, List<Double> columns) {
        CalculatedStyle style = table.getStyle();
        table.setStyle(
                changed(style, columns.stream().mapToDouble(Double::doubleValue).sum()));
        for (int x = 0; x < columns.size(); x++) {
            TableColumn column = new TableColumn();
            column.setStyle(changed(style, columns.get(x) / table.spanOfEffCol(x)));
            table.addStyleColumn(column);
        }
    }

    private CalculatedStyle changed(CalculatedStyle style, double width) {
        float pixels = (float) (width / context.getDotsPerPixel());
        PropertyDeclaration length = new PropertyDeclaration(
                CSSName.WIDTH,
                new PropertyValue(CSSPrimitiveValue.CSS_PX, pixels, pixels + "px"),
                true,
                StylesheetInfo.USER);
        return OtherStyle.of(style, CSSName.TABLE_LAYOUT, IdentValue.FIXED, length);
    }
}
