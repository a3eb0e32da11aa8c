package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import dev.octavo.html.math.Atom.Limits;
import java.util.Set;

/** What symbols become that take no argument. */
final class SymbolAtoms {

    /** What browsers would make as high as its surroundings. */
    private static final Set<String> STRETCHED = Set.of("∣", "∥", "∤", "∦", "|", "‖");

    private SymbolAtoms() {}

    static Atom of(Symbol symbol, Setting setting) {
        String text = symbol.text();
        return switch (symbol.kind()) {
            case LETTER -> Atom.ord(letter(text, setting.font()));
            case UPRIGHT -> Atom.ord(upright(text, setting.font()));
            case ORD, BAR -> Atom.ord(MathElement.token("mi", text));
            case OP -> new Atom(Kind.OP, MathElement.token("mo", text), Limits.DISPLAY);
            case INTEGRAL -> new Atom(Kind.OP, MathElement.token("mo", text));
            case BIN -> new Atom(Kind.BIN, MathElement.token("mo", text));
            case REL -> new Atom(Kind.REL, relation(text));
            case VERTICAL -> new Atom(Kind.REL, unstretched(text));
            case OPEN -> new Atom(Kind.OPEN, unstretched(text));
            case OPEN_BAR -> new Atom(Kind.OPEN, unstretched(text).with("form", "prefix"));
            case CLOSE -> new Atom(Kind.CLOSE, unstretched(text));
            case CLOSE_BAR -> new Atom(Kind.CLOSE, unstretched(text).with("form", "postfix"));
            case POSTFIX -> new Atom(Kind.CLOSE, Row.unspaced(MathElement.token("mo", text)));
            case PUNCT -> new Atom(Kind.PUNCT, punctuation(text));
            case INNER -> new Atom(Kind.INNER, Row.unspaced(MathElement.token("mo", text)));
            case FUNCTION -> new Atom(Kind.FUNCTION, MathElement.token("mi", text));
            case LIMIT_FUNCTION -> new Atom(Kind.FUNCTION, MathElement.token("mi", text), Limits.DISPLAY);
            case ACCENT, WIDE_ACCENT, UNDER_ACCENT, LINE, OVER_LABEL, UNDER_LABEL, LONG_ARROW ->
                throw new IllegalArgumentException("takes an argument: " + text);
        };
    }

    /** A letter alone is slanted by the browser, a word is not. */
    private static MathElement letter(String text, MathFont font) {
        MathElement letter = MathElement.token("mi", font.set(text));
        boolean alone = text.codePointCount(0, text.length()) == 1;
        return font == MathFont.ROMAN && alone ? letter.with("mathvariant", "normal") : letter;
    }

    private static MathElement upright(String text, MathFont font) {
        MathFont alphabet = font == MathFont.BOLD_ITALIC ? MathFont.BOLD : font;
        MathElement letter = MathElement.token("mi", alphabet.set(text));
        return letter.text().equals(text) ? letter.with("mathvariant", "normal") : letter;
    }

    private static MathElement relation(String text) {
        if (STRETCHED.contains(text)) {
            return unstretched(text);
        }
        MathElement relation = MathElement.token("mo", text);
        return text.contains(":") ? relation.with("lspace", "0.2778em").with("rspace", "0.2778em") : relation;
    }

    private static MathElement punctuation(String text) {
        MathElement mark = MathElement.token("mo", text);
        return text.equals(":") ? mark.with("lspace", "0em").with("rspace", "0.1667em") : mark;
    }

    private static MathElement unstretched(String text) {
        return MathElement.token("mo", text).with("stretchy", "false");
    }
}
