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

    private final Wording wording;
    private final Style style;
    private final double measure;

    Display(Wording wording, Style style, double measure) {
        this.wording = wording;
        this.style = style;
        this.measure = measure;
    }

    Box set(Formula formula) {
        Typesetter typesetter = new Typesetter(wording, measure);
        if (!formula.display()) {
            Box box = typesetter.set(formula.content(), style);
            return fitted(box.withWidth(box.width() + box.italic()), measure);
        }
        Box number = formula.number().isEmpty()
                ? Box.EMPTY
                : typesetter.set(MathElement.token("mtext", formula.number()), style);
        double reserved = number.width() == 0 ? 0 : number.width() + style.em(NUMBER_GAP);
        double room = measure - reserved;
        Box box = typesetter.set(formula.content(), style);
        Box body = fitted(box.width() > room ? broken(formula.content(), typesetter, room) : box, room);
        double x = Math.min((measure - body.width()) / 2, room - body.width());
        return new Box.Builder()
                .add(x, 0, body)
                .add(measure - number.width(), 0, number)
                .build(measure);
    }

    private static Box fitted(Box box, double room) {
        return box.width() > room ? box.scaled(room / box.width()) : box;
    }

    /** The lines of a row, one under the other, all but the first indented. */
    private Box broken(MathElement content, Typesetter typesetter, double room) {
        if (!content.name().equals("mrow")) {
            return typesetter.set(content, style);
        }
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
