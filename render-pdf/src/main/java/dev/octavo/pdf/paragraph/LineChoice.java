package dev.octavo.pdf.paragraph;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.LineBox;
import dev.octavo.pdf.font.Typesetter;
import java.util.List;
import java.util.Optional;

/** Chooses the lines of a paragraph and writes its text as these, in the way of its script. */
final class LineChoice {

    private final Typesetter typesetter;
    private final CssContext context;
    private final boolean hanging;

    /**
     * For a document.
     *
     * @param hanging whether signs at the ends of justified lines stand in the margin
     */
    LineChoice(Typesetter typesetter, CssContext context, boolean hanging) {
        this.typesetter = typesetter;
        this.context = context;
        this.hanging = hanging;
    }

    /** The lines of a paragraph that is laid out; empty where they cannot be as they are wanted. */
    Optional<ChosenLines> lines(BlockBox block, ParagraphText text, Wanted wanted) {
        LineBox firstLine = (LineBox) block.getChild(0);
        int measure = block.getContentWidth();
        List<Breakpoint> places = EvenLines.areIn(block)
                ? EvenPlaces.of(text, whites(block, text), typesetter, context, measure)
                : Breakpoints.of(text, typesetter, context, measure);
        if (hangs(block) && !EvenLines.areIn(block)) {
            places = new HangingSigns(text, firstLine.isLayedOutRTL(), typesetter, context).in(places);
        }
        return TotalFit.of(places, measure - FirstLine.indent(block, context), measure, !isRagged(block), wanted);
    }

    /** The text of each part of a paragraph whose lines are chosen. */
    List<String> text(BlockBox block, ParagraphText text, ChosenLines lines) {
        return EvenLines.areIn(block)
                ? EvenText.of(text, lines, whites(block, text), typesetter, context)
                : LineText.of(text, lines, this::isEven);
    }

    private SignWhites whites(BlockBox block, ParagraphText text) {
        return new SignWhites(text, hangs(block), typesetter, context);
    }

    private boolean hangs(BlockBox block) {
        return hanging && block.getStyle().isTextJustify();
    }

    /** In code, where all letters advance by the same, so do spaces. */
    private boolean isEven(Part part) {
        return typesetter.isEven(part.style().getFSFont(context));
    }

    /** Whether the lines of a block end where their words end. */
    static boolean isRagged(BlockBox block) {
        IdentValue align = block.getStyle().getIdent(CSSName.TEXT_ALIGN);
        boolean isInCell = block instanceof TableCellBox || block.getContainingBlock() instanceof TableCellBox;
        return align == IdentValue.START
                || align == IdentValue.LEFT
                || (isInCell && (align == IdentValue.CENTER || align == IdentValue.RIGHT));
    }
}
