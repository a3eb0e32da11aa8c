package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;
import dev.octavo.pdf.math.Formulas.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a formula into its place: within a line, or in the middle of the measure with its number at the right end. One too
 * wide is broken before relations, sums and wide spaces, and what no break makes narrow enough is set smaller.
 */
final class Display {

    private static final String RELATIONS = "=≠<>≤≥≡≈∼≃≅∝→⇒⇔⟹⟺⟶↦∈⊂⊆≔≪≫⩽⩾";
    private static final String SUMS = "+−±∓";
    private static final double INDENT = 2;
    private static final double NUMBER_GAP = 1;
    private static final double LINE_GAP = 0.45;

    /** Smaller than this part of its size, nobody reads a formula. */
    private static final double SMALLEST = 0.4;

    private final Wording wording;
    private final Style style;
    private final double measure;
    private final double tallest;

    /**
     * A place for formulas.
     *
     * @param wording the fonts of the document
     * @param style how they are set
     * @param measure the width of the place
     * @param tallest how high the page is
     */
    Display(Wording wording, Style style, double measure, double tallest) {
        this.wording = wording;
        this.style = style;
        this.measure = measure;
        this.tallest = tallest;
    }

    /** Whether a formula can be read there, set smaller if it must. */
    boolean holds(Formula formula) {
        Box lines = lines(formula.content(), new FormulaTypesetter(wording, measure), measure);
        return scale(lines, measure) >= SMALLEST;
    }

    /** How wide a formula is that is not broken. */
    double width(Formula formula) {
        return new FormulaTypesetter(wording, measure)
                .set(formula.content(), style)
                .width();
    }

    Box set(Formula formula) {
        FormulaTypesetter typesetter = new FormulaTypesetter(wording, measure);
        if (!formula.display()) {
            Box box = lines(formula.content(), typesetter, measure);
            return fitted(box.withWidth(box.width() + box.italic()), measure);
        }
        Box number = formula.number().isEmpty()
                ? Box.EMPTY
                : typesetter.set(MathElement.token("mtext", formula.number()), style);
        double reserved = number.width() == 0 ? 0 : number.width() + style.em(NUMBER_GAP);
        double room = measure - reserved;
        Box body = fitted(lines(formula.content(), typesetter, room), room);
        double x = Math.min((measure - body.width()) / 2, room - body.width());
        return new Box.Builder()
                .add(x, 0, body)
                .add(measure - number.width(), 0, number)
                .build(measure);
    }

    private Box fitted(Box box, double room) {
        double scale = scale(box, room);
        return scale < 1 ? box.scaled(scale) : box;
    }

    private double scale(Box box, double room) {
        return Math.min(1, Math.min(room / box.width(), tallest / box.total()));
    }

    private Box lines(MathElement content, FormulaTypesetter typesetter, double room) {
        Box line = typesetter.set(content, style);
        return line.width() > room && content.name().equals("mrow") ? broken(content, typesetter, room) : line;
    }

    /** The lines of a row, one under the other, all but the first indented. */
    private Box broken(MathElement content, FormulaTypesetter typesetter, double room) {
        List<Box> lines = new ArrayList<>();
        List<MathElement> line = new ArrayList<>();
        for (List<MathElement> piece : pieces(content.children())) {
            List<MathElement> longer = new ArrayList<>(line);
            longer.addAll(piece);
            double indent = lines.isEmpty() ? 0 : style.em(INDENT);
            if (!line.isEmpty() && indent + typesetter.row(longer, style).width() > room) {
                lines.add(typesetter.row(line, style));
                line = new ArrayList<>(piece);
            } else {
                line = longer;
            }
        }
        lines.add(typesetter.row(line, style));
        return piled(lines);
    }

    /** What must stay together: from a relation or a sum to the next. */
    private static List<List<MathElement>> pieces(List<MathElement> row) {
        List<List<MathElement>> pieces = new ArrayList<>();
        List<MathElement> piece = new ArrayList<>();
        for (MathElement element : row) {
            if (mayBegin(element) && !piece.isEmpty()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            piece.add(element);
        }
        pieces.add(piece);
        return pieces;
    }

    private static boolean mayBegin(MathElement element) {
        if (element.name().equals("mspace")) {
            return Ems.of(element, "width") >= 1;
        }
        return element.name().equals("mo")
                && !element.text().isEmpty()
                && !element.attributes().getOrDefault("form", "").equals("prefix")
                && (RELATIONS + SUMS).contains(element.text());
    }

    private Box piled(List<Box> lines) {
        Box.Builder pile = new Box.Builder();
        double y = 0;
        double width = 0;
        for (int i = 0; i < lines.size(); i++) {
            Box line = lines.get(i);
            double x = i == 0 ? 0 : style.em(INDENT);
            y -= i == 0 ? 0 : lines.get(i - 1).depth() + style.em(LINE_GAP) + line.height();
            pile.add(x, y, line);
            width = Math.max(width, x + line.width());
        }
        return pile.build(width);
    }
}
