package dev.octavo.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chemical formulas and reactions as mhchem writes them, {@code 2H2 + O2 -> 2H2O}, in LaTeX that needs no package.
 *
 * <p>What a digit or a sign means depends on what stands before it: a number of molecules at the beginning, of atoms behind
 * one, a charge where nothing follows.
 */
final class ChemicalFormula {

    private static final Pattern PIECE = Pattern.compile(
            "(?<gap>\\s+)"
                    + "|(?<arrow><=>>|<<=>|<=>|<-->|<->|->|<-)"
                    + "|(?<script>[\\^_])"
                    + "|(?<amount>\\d+/\\d+|\\d+(?:[.,]\\d+)?)"
                    + "|(?<state>\\((?:aq|s|l|g|cr|am|lc|vit|ads|sol)\\))"
                    + "|(?<atoms>(?:[A-Z][a-z]*+)++)"
                    + "|(?<letters>[a-z]+)"
                    + "|(?<math>\\$[^$]*\\$)"
                    + "|(?<command>\\\\(?:[A-Za-z]+|.))"
                    + "|(?<group>\\{)"
                    + "|(?<other>.)",
            Pattern.DOTALL);

    /** What a script holds that has no braces: digits or a letter, and signs. */
    private static final Pattern SCRIPT = Pattern.compile("(?:[A-Za-z]|\\d*)[.*]*(?:[+\\-]+\\d*)?");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}|[A-Z]");

    private static final Map<String, String> ARROWS = Map.of(
            "->", "rightarrow",
            "<-", "leftarrow",
            "<->", "leftrightarrow",
            "<-->", "rightleftarrows",
            "<=>", "rightleftharpoons",
            "<=>>", "rightleftharpoons",
            "<<=>", "rightleftharpoons");

    private static final Map<String, String> LABELLED = Map.of(
            "->", "xrightarrow",
            "<-", "xleftarrow",
            "<->", "xleftrightarrow",
            "<-->", "xtofrom");

    private static final Map<String, String> BONDS = Map.of(
            "-", "\\mathord{-}",
            "1", "\\mathord{-}",
            "=", "\\mathord{=}",
            "2", "\\mathord{=}",
            "#", "\\mathord{\\equiv}",
            "3", "\\mathord{\\equiv}",
            "~", "\\cdots ",
            "...", "\\cdots ",
            "->", "\\mathord{\\rightarrow}",
            "<-", "\\mathord{\\leftarrow}");

    /** How deep labels of arrows are read that stand in one another; deeper ones stand as they are written. */
    private static final int DEEPEST = 100;

    private final String written;
    private final int depth;
    private final StringBuilder tex = new StringBuilder();
    private int at;

    /** Whether what stands before is a molecule or a part of one. */
    private boolean isBehindAtom;

    private boolean isApart = true;

    /** Whether a bracket was not closed; to look on for others would take long, where there are many. */
    private boolean isLabelOpen;

    private boolean hasRaised;
    private boolean hasLowered;

    private ChemicalFormula(String written, int depth) {
        this.written = written;
        this.depth = depth;
    }

    /** A chemical formula in plain LaTeX. */
    static String tex(String written) {
        return tex(written, 0);
    }

    private static String tex(String written, int depth) {
        if (depth > DEEPEST) {
            return written;
        }
        ChemicalFormula formula = new ChemicalFormula(written, depth);
        formula.readAll();
        return formula.tex.toString();
    }

    private void readAll() {
        Matcher piece = PIECE.matcher(written);
        while (piece.find(at)) {
            at = piece.end();
            read(piece);
        }
    }

    private void read(Matcher piece) {
        String sign = piece.group();
        if (piece.group("gap") != null) {
            begin();
            isApart = true;
            return;
        }
        if (piece.group("arrow") != null && (isApart || !sign.equals("<-"))) {
            arrow(sign);
        } else if (piece.group("script") != null) {
            script(sign);
        } else if (piece.group("amount") != null) {
            amount(sign);
        } else if (piece.group("state") != null) {
            atoms("\\,(\\mathrm{" + sign.substring(1, sign.length() - 1) + "})");
        } else if (piece.group("atoms") != null) {
            atoms("\\mathrm{" + sign + "}");
        } else if (piece.group("letters") != null) {
            letters(sign);
        } else if (piece.group("math") != null) {
            atoms("{" + sign.substring(1, sign.length() - 1) + "}");
        } else if (piece.group("command") != null) {
            command(sign);
        } else if (piece.group("group") != null) {
            at--;
            group();
        } else {
            sign(sign);
        }
        isApart = false;
    }

    /** From here on something new may begin, with a number. */
    private void begin() {
        isBehindAtom = false;
        hasRaised = false;
        hasLowered = false;
    }

    private void atoms(String atoms) {
        tex.append(atoms);
        begin();
        isBehindAtom = true;
    }

    /** Single letters are numbers that are not told, {@code n H2O}, or arrows of what rises or falls; others are words. */
    private void letters(String letters) {
        if (isApart && letters.equals("v") && isBeforeGap()) {
            tex.append("\\,{\\downarrow}");
        } else if (letters.length() == 1 && !isBehindAtom && !isBeforeScript()) {
            tex.append(letters).append(isBeforeGap() && at < written.length() ? "\\," : "");
        } else {
            atoms("\\mathrm{" + letters + "}");
        }
    }

    private void amount(String number) {
        if (isBehindAtom && !number.contains("/")) {
            lower(ofAtoms(number));
            return;
        }
        String[] parts = number.split("/", 2);
        tex.append(parts.length == 2 ? "\\tfrac{" + parts[0] + "}{" + parts[1] + "}" : number.replace(",", "{,}"))
                .append("\\,");
    }

    /** A part of an atom, as in {@code Fe0.95O}; behind other numbers a dot begins what is added. */
    private String ofAtoms(String number) {
        int mark = number.replace(',', '.').indexOf('.');
        if (mark < 0 || number.startsWith("0")) {
            return number;
        }
        at -= number.length() - mark;
        return number.substring(0, mark);
    }

    private void script(String sign) {
        boolean isAlone = isApart && isBeforeGap();
        if (isAlone && sign.equals("^")) {
            tex.append("\\,{\\uparrow}");
            return;
        }
        String script = takeScript();
        if (script.isEmpty()) {
            return;
        }
        if (sign.equals("^")) {
            raise(script);
        } else {
            lower(script);
        }
    }

    private String takeScript() {
        if (at < written.length() && (written.charAt(at) == '{' || written.charAt(at) == '\\')) {
            return takeArgument();
        } else if (at < written.length() && written.charAt(at) == '$') {
            int end = Math.max(at + 1, written.indexOf('$', at + 1));
            String script = written.substring(at + 1, end);
            at = Math.min(end + 1, written.length());
            return script;
        }
        Matcher script = SCRIPT.matcher(written).region(at, written.length());
        String found = script.lookingAt() ? script.group() : "";
        at += found.length();
        return found;
    }

    private String takeArgument() {
        TexArguments arguments = new TexArguments(written, at);
        String argument = arguments.required();
        at = arguments.isMissing() ? written.length() : arguments.end();
        return argument;
    }

    /** Two scripts side by side are of two things. */
    private void raise(String script) {
        tex.append(hasRaised || tex.isEmpty() || isApart ? "{}" : "")
                .append("^{")
                .append(shown(script))
                .append('}');
        hasRaised = true;
    }

    private void lower(String script) {
        boolean isBare = !isBehindAtom && !hasRaised;
        tex.append(hasLowered || isBare ? "{}" : "")
                .append("_{")
                .append(shown(script))
                .append('}');
        hasLowered = true;
    }

    /** Words and signs of oxidation are upright; a letter alone is a number that is not told. */
    private static String shown(String script) {
        String inside = script.startsWith("$") && script.endsWith("$") && script.length() > 1
                ? script.substring(1, script.length() - 1)
                : script;
        if (inside.indexOf('\\') >= 0) {
            return inside;
        }
        return WORD.matcher(inside).replaceAll("\\\\mathrm{$0}").replaceAll("(?<!\\d)\\.", "\\\\bullet ");
    }

    private void arrow(String arrow) {
        String above = takeLabel();
        String below = takeLabel();
        String labelled = LABELLED.getOrDefault(arrow, "xrightleftharpoons");
        if (above.isEmpty() && below.isEmpty()) {
            tex.append(" \\")
                    .append(ARROWS.containsKey(arrow) ? longArrow(ARROWS.get(arrow)) : "rightarrow")
                    .append(' ');
        } else {
            tex.append('\\').append(labelled);
            tex.append(below.isEmpty() ? "" : "[{" + tex(below, depth + 1) + "}]")
                    .append('{')
                    .append(tex(above, depth + 1))
                    .append('}');
        }
        begin();
    }

    private static String longArrow(String arrow) {
        return arrow.startsWith("rightleft") ? arrow : "long" + arrow;
    }

    private String takeLabel() {
        if (isLabelOpen || at == written.length() || written.charAt(at) != '[') {
            return "";
        }
        TexArguments arguments = new TexArguments(written, at);
        String label = arguments.fenced('[');
        isLabelOpen = arguments.isMissing();
        at = isLabelOpen ? at : arguments.end();
        return label;
    }

    private void command(String command) {
        if (command.equals("\\bond")) {
            tex.append(BONDS.getOrDefault(takeArgument(), "\\mathord{-}"));
            begin();
        } else {
            tex.append(command).append(command.length() > 2 ? " " : "");
            isBehindAtom = true;
            while (at < written.length() && written.charAt(at) == '{') {
                tex.append('{').append(takeArgument()).append('}');
            }
        }
    }

    /** Braces hold words, or keep something together. */
    private void group() {
        String inside = takeArgument();
        if (!inside.isBlank()) {
            atoms("\\text{" + inside + "}");
        }
        isBehindAtom = true;
    }

    private void sign(String sign) {
        switch (sign) {
            case "+" -> plus();
            case "-" -> minus();
            case "=" -> tex.append(isBehindAtom && !isBeforeGap() ? BONDS.get("=") : "=");
            case "#" -> tex.append(isBehindAtom ? BONDS.get("#") : "\\#");
            case "*", "." -> dot(sign);
            case ")", "]" -> atoms(sign);
            case "%", "&" -> tex.append('\\').append(sign);
            case "}" -> {}
            default -> tex.append(sign);
        }
        boolean isClosing = sign.equals(")") || sign.equals("]");
        boolean isCharge = (sign.equals("+") || sign.equals("-")) && hasRaised;
        isBehindAtom = isClosing || isCharge;
    }

    private void plus() {
        if ((isBehindAtom && !isBeforeAtom()) || hasRaised) {
            raise("+");
        } else {
            tex.append(" + ");
        }
    }

    /** A charge, where nothing follows that it could bind. */
    private void minus() {
        if (isBehindAtom && isBeforeAtom()) {
            tex.append(BONDS.get("-"));
            begin();
        } else if (isBehindAtom) {
            raise("-");
        } else {
            tex.append("-");
        }
    }

    /** What is added to a compound, {@code CuSO4 * 5H2O}. */
    private void dot(String sign) {
        tex.append(sign.equals("*") || isBehindAtom || isApart ? "\\cdot " : sign);
        begin();
    }

    /** Whether a charge follows, as that of an electron. */
    private boolean isBeforeScript() {
        return at < written.length() && "+-^_".indexOf(written.charAt(at)) >= 0;
    }

    private boolean isBeforeGap() {
        return at == written.length() || Character.isWhitespace(written.charAt(at));
    }

    private boolean isBeforeAtom() {
        return at < written.length()
                && (Character.isLetterOrDigit(written.charAt(at)) || "([{\\$".indexOf(written.charAt(at)) >= 0);
    }
}
