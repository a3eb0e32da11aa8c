package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pieces side by side. Browsers space operators by a dictionary of their own; what TeX would do otherwise is told here:
 * a sign before its number, nothing but the sign in scripts, a space after the name of a function.
 */
final class Row {

    private static final String APPLY_FUNCTION = "\u2061";
    private static final String THIN = "0.1667em";
    private static final Set<String> SIGNS = Set.of("+", "−", "±", "∓");

    private final List<Atom> atoms;
    private final boolean script;
    private final List<MathElement> set = new ArrayList<>();

    private Row(List<Atom> atoms, boolean script) {
        this.atoms = atoms;
        this.script = script;
    }

    /** The elements of a row, spaced. */
    static List<MathElement> elements(List<Atom> atoms, boolean script) {
        Row row = new Row(atoms, script);
        row.setAll();
        return row.set;
    }

    /** A row as one element. */
    static MathElement element(List<Atom> atoms, boolean script) {
        return element(elements(atoms, script));
    }

    static MathElement element(List<MathElement> elements) {
        return elements.size() == 1 ? elements.get(0) : MathElement.of("mrow", elements);
    }

    /** An operator without the space that the browser would set around it. */
    static MathElement unspaced(MathElement element) {
        return element.name().equals("mo") ? element.with("lspace", "0em").with("rspace", "0em") : element;
    }

    private void setAll() {
        Kind before = Kind.OPEN;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.is(Kind.SPACE)) {
                set.add(atom.element());
                continue;
            }
            Kind after = kindAfter(i);
            boolean sign = atom.is(Kind.BIN) && (!endsOperand(before) || !startsOperand(after));
            if (sign) {
                set.add(sign(atom.element()));
            } else {
                add(atom, before, after);
            }
            before = sign ? Kind.ORD : atom.kind();
        }
    }

    private void add(Atom atom, Kind before, Kind after) {
        if (isApart(before, atom.kind())) {
            set.add(thinSpace());
        }
        if (atom.is(Kind.FUNCTION)) {
            addFunction(atom.element(), before, after);
        } else if (script && (atom.is(Kind.BIN) || atom.is(Kind.REL) || atom.is(Kind.PUNCT))) {
            set.add(unspaced(atom.element()));
        } else {
            set.add(atom.element());
        }
    }

    /** Between what stands in growing fences and what follows or precedes it; not after what it is the argument of. */
    private boolean isApart(Kind before, Kind kind) {
        boolean follows = before == Kind.INNER && startsOperand(kind) && kind != Kind.BIN && kind != Kind.FUNCTION;
        boolean precedes = before == Kind.CLOSE && kind == Kind.INNER;
        return !script && (follows || precedes);
    }

    private void addFunction(MathElement name, Kind before, Kind after) {
        if (before == Kind.ORD || before == Kind.CLOSE || before == Kind.INNER) {
            set.add(thinSpace());
        }
        set.add(name);
        set.add(MathElement.token("mo", APPLY_FUNCTION));
        if (after == Kind.ORD || after == Kind.FUNCTION || after == Kind.OP) {
            set.add(thinSpace());
        }
    }

    private static MathElement thinSpace() {
        return MathElement.of("mspace").with("width", THIN);
    }

    private static MathElement sign(MathElement operator) {
        return SIGNS.contains(operator.text()) ? operator.with("form", "prefix") : unspaced(operator);
    }

    private Kind kindAfter(int index) {
        for (int i = index + 1; i < atoms.size(); i++) {
            if (!atoms.get(i).is(Kind.SPACE)) {
                return atoms.get(i).kind();
            }
        }
        return Kind.CLOSE;
    }

    private static boolean endsOperand(Kind kind) {
        return kind == Kind.ORD || kind == Kind.CLOSE || kind == Kind.INNER;
    }

    /** A sign after a sign begins an operand too: the second one is no operation. */
    private static boolean startsOperand(Kind kind) {
        return kind != Kind.REL && kind != Kind.CLOSE && kind != Kind.PUNCT;
    }
}
