package dev.octavo.pdf.math;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.FSFontMetrics;
import dev.octavo.pdf.math.Formulas.Formula;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Gives the engine formulas to place, and leaves pictures to its own factory. */
public final class FormulaFactory implements ReplacedElementFactory {

    /** The letters of the fonts for formulas are smaller than those of text. */
    static final double LETTERS = 1.08;

    /** Pixels of CSS in a point. */
    private static final double PIXEL = 96 / 72.0;

    private final ReplacedElementFactory others;
    private final Formulas formulas;

    /**
     * A factory for one document.
     *
     * @param others the engine's own
     * @param formulas the formulas of the document
     */
    public FormulaFactory(ReplacedElementFactory others, Formulas formulas) {
        this.others = others;
        this.formulas = formulas;
    }

    @Override
    @SuppressWarnings("NullAway") // the engine's factory answers null for what it does not replace, and may be asked so
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int width, int height) {
        Optional<Formula> formula = at(box.getElement());
        return formula.isPresent()
                ? element(formula.get(), context, box)
                : others.createReplacedElement(context, box, agent, width, height);
    }

    @Override
    public boolean isReplacedElement(@Nullable Element element) {
        return at(element).isPresent() || others.isReplacedElement(element);
    }

    private Optional<Formula> at(@Nullable Element element) {
        return element == null ? Optional.empty() : formulas.at(element);
    }

    private FormulaElement element(Formula formula, LayoutContext context, BlockBox box) {
        double size = box.getStyle().getFont(context).size * LETTERS;
        double measure = box.getContainingBlock().getContentWidth();
        Style style = Style.of(size, formula.display());
        double point = context.getSharedContext().getDotsPerPixel() * PIXEL;
        double widest = formulas.room(box.getElement()) * point;
        double room = measure > 0 ? Math.min(measure, widest) : widest;
        Display place = new Display(
                new EngineFonts(context), style, room, formulas.paper().tallest() * point);
        return new FormulaElement(place.set(formula), formula.display() ? Box.EMPTY : line(context, box));
    }

    /** What a line of letters takes where a formula stands. */
    private static Box line(LayoutContext context, BlockBox box) {
        FSFontMetrics letters = box.getStyle().getFSFontMetrics(context);
        double room = box.getStyle().getLineHeight(context) - letters.getAscent() - letters.getDescent();
        return new Box(0, letters.getAscent() + room / 2, letters.getDescent() + room / 2, 0, List.of());
    }
}
