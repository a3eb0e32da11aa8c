package dev.octavo.model;

import dev.octavo.model.FormulaSigns.Kind;
import dev.octavo.model.FormulaSigns.Sign;

/** Sets the signs of a formula side by side, with the spaces that one sees between them in print. */
final class FormulaLine {

    /** Whether signs between others have spaces at their sides. */
    enum Spacing {
        SPACED,
        /** As in scripts and texts. */
        CLOSE
    }

    private static final String OPENING = "([{⟨⌊⌈";

    private final Spacing spacing;
    private final StringBuilder text = new StringBuilder();
    private boolean isApart;
    private Kind last = Kind.RELATION;

    /** An empty line. */
    FormulaLine(Spacing spacing) {
        this.spacing = spacing;
    }

    Spacing spacing() {
        return spacing;
    }

    private boolean isSpaced() {
        return spacing == Spacing.SPACED;
    }

    void add(String sign, Kind kind) {
        add(new Sign(sign, kind));
    }

    void add(Sign sign) {
        if (sign.text().isEmpty()) {
            return;
        }
        boolean isOperator = sign.kind() == Kind.RELATION || (sign.kind() == Kind.OPERATION && isOperand());
        if (isApart || (isOperator && isSpaced()) || isBesideWord(sign)) {
            addSpace();
        }
        text.append(sign.text());
        isApart = isSpaced() && (isOperator || sign.kind() == Kind.PUNCTUATION);
        last = sign.kind();
    }

    /** Adds a script, which stands close to what it belongs to. */
    void attach(String script) {
        text.append(script);
    }

    /** Sets what follows apart. */
    void space() {
        isApart = true;
    }

    String text() {
        return text.toString();
    }

    private void addSpace() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Whether something stands there that an operation can have to its left; else it is a sign, as in −1. */
    private boolean isOperand() {
        boolean isOperator = last == Kind.RELATION || last == Kind.OPERATION;
        return !isOperator && OPENING.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a word and a letter, or two words, would run into each other. */
    private boolean isBesideWord(Sign sign) {
        boolean isWord = sign.kind() == Kind.WORD;
        boolean isWordOrLetter =
                isWord || (sign.kind() == Kind.LETTER && isLetter(sign.text().codePointAt(0)));
        return (last == Kind.WORD && isWordOrLetter)
                || (isWord && last == Kind.LETTER && isLetter(text.codePointBefore(text.length())));
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || c == '√' || c == '∂';
    }
}
