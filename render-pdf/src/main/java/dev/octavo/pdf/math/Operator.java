package dev.octavo.pdf.math;

import dev.octavo.html.MathElement;

/**
 * What an operator is, by its attributes, else by MathML Core's dictionary of operators (its appendix B); the space around
 * binary operators is TeX's.
 *
 * @param left the space before it, in ems
 * @param right the space behind it, in ems
 * @param stretchy whether it grows with what stands beside it
 * @param symmetric whether it grows up as far as down
 * @param large whether it is large in formulas set apart
 * @param movableLimits whether what stands above and below it moves beside it within a line
 */
record Operator(double left, double right, boolean stretchy, boolean symmetric, boolean large, boolean movableLimits) {

    /** Where an operator stands among what it works on. */
    enum Form {
        PREFIX,
        INFIX,
        POSTFIX
    }

    private static final double THIN = 3.0 / 18;
    private static final double MEDIUM = 4.0 / 18;
    private static final double THICK = 5.0 / 18;

    private static final String OPENING = "([{⟨⌈⌊⟦⟮⟬⦃⎰⌜⌞";
    private static final String CLOSING = ")]}⟩⌉⌋⟧⟯⟭⦄⎱⌝⌟";
    private static final String BARS = "|‖∣∥";
    private static final String SUMS = "∏∐∑⋀⋁⋂⋃⨀⨁⨂⨃⨄⨅⨆⨉";
    private static final String INTEGRALS = "∫∬∭⨌∮∯∰∱∲∳";
    private static final String SIGNS = "+−±∓-";
    private static final String BINARY = "+−-±∓∔∖∧∨∩∪⊎⊓⊔⊕⊖⊗⊘⊙⊚⊛⊝⊞⊟⊠⊡⊺⊻⊼⋄⋆⋇⋉⋊⋋⋌⋎⋏⋒⋓×÷·⋅∗∘∙†‡≀⨿⌅⩞△▽◁▷◯•*⊲⊳⊴⊵⊸";
    private static final String PUNCTUATION = ",;";
    private static final String WITHOUT_SPACE = "⁡⁢⁣⁤!′″‴⁗^_ˆˇ˜˙¨ˉ‾¯˘`´→←↔⏞⏟⎴⎵⏜⏝";
    private static final String ARROWS = "←→↔↦↩↪⇐⇒⇔⟵⟶⟷⟸⟹⟺⟼↼↽⇀⇁⇌⇋⟻↞↠↢↣⇄⇆";
    private static final String ACCENTS = "^_ˆˇ˜~‾¯ˉ⏞⏟⎴⎵⏜⏝";

    static Operator of(MathElement mo, Form form) {
        Operator standard = standard(mo.text(), form);
        return new Operator(
                ems(mo, "lspace", standard.left),
                ems(mo, "rspace", standard.right),
                flag(mo, "stretchy", standard.stretchy),
                flag(mo, "symmetric", standard.symmetric),
                flag(mo, "largeop", standard.large),
                flag(mo, "movablelimits", standard.movableLimits));
    }

    private static Operator standard(String text, Form form) {
        boolean single = text.codePointCount(0, text.length()) == 1;
        if (single && SUMS.contains(text)) {
            return new Operator(THIN, THIN, false, true, true, true);
        } else if (single && INTEGRALS.contains(text)) {
            return new Operator(THIN, THIN, false, true, true, false);
        } else if (single && isFence(text, form)) {
            return new Operator(0, 0, true, true, false, false);
        }
        double[] space = space(text, single, form);
        boolean stretchy = single && (ARROWS + ACCENTS).contains(text);
        return new Operator(space[0], space[1], stretchy, false, false, isFunction(text));
    }

    private static boolean isFence(String text, Form form) {
        return (OPENING + CLOSING).contains(text) || (BARS.contains(text) && form != Form.INFIX);
    }

    private static double[] space(String text, boolean single, Form form) {
        if (form != Form.INFIX && SIGNS.contains(text)) {
            return new double[] {0, 0};
        } else if (single && PUNCTUATION.contains(text)) {
            return new double[] {0, THIN};
        } else if (single && BINARY.contains(text)) {
            return new double[] {MEDIUM, MEDIUM};
        }
        boolean bare = single && WITHOUT_SPACE.contains(text) && !ARROWS.contains(text);
        return bare ? new double[] {0, 0} : new double[] {THICK, THICK};
    }

    private static boolean isFunction(String text) {
        return text.matches("lim|max|min|sup|inf|det|gcd|Pr");
    }

    private static boolean flag(MathElement mo, String name, boolean standard) {
        String value = mo.attributes().getOrDefault(name, "");
        return value.isEmpty() ? standard : value.equals("true");
    }

    private static double ems(MathElement mo, String name, double standard) {
        return mo.attributes().containsKey(name) ? Ems.of(mo, name) : standard;
    }
}
