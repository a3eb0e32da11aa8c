package dev.octavo.model;

import dev.octavo.model.FormulaLine.Spacing;
import dev.octavo.model.FormulaSigns.Kind;
import dev.octavo.model.FormulaSigns.Sign;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Formulas in plain text, as one writes them where there are letters alone: <code>\lambda_1 \ge \frac{1}{2}</code> is
 * {@code λ₁ ≥ 1/2}. One that holds anything unknown stays as it was written.
 */
final class FormulaText {

    /** What sets letters in another shape, which plain text has not. */
    private static final Set<String> SHAPES = Set.of(
            "mathrm",
            "mathord",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathcal",
            "mathscr",
            "mathfrak",
            "boldsymbol",
            "bm",
            "pmb");

    private static final Set<String> TEXTS =
            Set.of("text", "textrm", "textbf", "textit", "textsf", "texttt", "textnormal", "mbox");
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    private static final Set<String> SPACES = Set.of(",", ";", ":", " ", ">", "quad", "qquad", "enspace");

    private static final Set<String> STYLES = Set.of("limits", "nolimits", "displaystyle", "textstyle", "!");
    private static final Pattern SIZES = Pattern.compile("left|right|middle|[bB]igg?[lrm]?");

    /** What stands beside anything else without being read with it: a number or a sign, with its marks and scripts. */
    private static final Pattern ONE = Pattern.compile("√?(\\d+|.)[\\p{M}\\p{Lm}\\p{No}⁺⁻⁼⁽⁾₊₋₌₍₎′″°*]*|\\([^()]*\\)");

    private static final int DEEPEST = 24;

    /** How much longer than the formula all may be that its commands stand for. */
    private static final int MOST_TIMES = 30;

    private static final int MOST_AT_LEAST = 2_000;

    private final String tex;
    private int at;
    private int depth;
    private int room;
    private boolean isKnown = true;

    private FormulaText(String tex) {
        this.tex = tex;
        this.room = MOST_AT_LEAST + MOST_TIMES * tex.length();
    }

    /** A formula in plain text, or as it was written. */
    static String of(String tex) {
        FormulaText formula = new FormulaText(tex);
        String text = formula.row(Spacing.SPACED).strip();
        boolean isWhole = formula.isKnown && formula.at == tex.length() && !text.isEmpty();
        return isWhole ? Normalizer.normalize(text, Normalizer.Form.NFC) : tex;
    }

    /** Reads until a brace closes or nothing follows. */
    private String row(Spacing spacing) {
        FormulaLine line = new FormulaLine(spacing);
        while (isKnown && at < tex.length() && tex.charAt(at) != '}') {
            piece(line);
        }
        return line.text();
    }

    private void piece(FormulaLine line) {
        int c = tex.codePointAt(at);
        if (c == '^' || c == '_') {
            at++;
            script(c, line);
        } else if (c == '{') {
            line.add(argument(line.spacing()), Kind.LETTER);
        } else if (c == '\\') {
            command(name(), line);
        } else if (c == '~') {
            at++;
            line.space();
        } else if ("&%#$".indexOf(c) >= 0) {
            isKnown = false;
        } else {
            at += Character.charCount(c);
            if (!Character.isWhitespace(c)) {
                line.add(FormulaSigns.ofCharacter(c));
            }
        }
    }

    /** Reads a command's name: letters, or one other character. */
    private String name() {
        int start = ++at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        at = at == start && at < tex.length() ? tex.offsetByCodePoints(at, 1) : at;
        return tex.substring(start, at);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void command(String name, FormulaLine line) {
        Optional<Sign> sign = FormulaSigns.ofCommand(name);
        Optional<String> accent = FormulaSigns.accent(name);
        if (sign.isPresent()) {
            line.add(sign.get());
        } else if (FRACTIONS.contains(name)) {
            line.add(grouped(argument(Spacing.SPACED)) + "/" + grouped(argument(Spacing.SPACED)), Kind.WORD);
        } else if (name.equals("sqrt")) {
            line.add(root() + grouped(argument(Spacing.SPACED)), Kind.LETTER);
        } else if (name.equals("mathbb")) {
            line.add(FormulaSigns.doubleStruck(argument(Spacing.CLOSE)), Kind.LETTER);
        } else if (name.equals("operatorname")) {
            skip('*'); // lets scripts stand below
            line.add(argument(Spacing.CLOSE), Kind.WORD);
        } else if (SHAPES.contains(name)) {
            line.add(argument(Spacing.CLOSE), Kind.LETTER);
        } else if (TEXTS.contains(name)) {
            line.add(words(), Kind.LETTER);
        } else if (accent.isPresent()) {
            line.add(accented(argument(Spacing.CLOSE), accent.get()), Kind.LETTER);
        } else if (SPACES.contains(name)) {
            line.space();
        } else if (SIZES.matcher(name).matches()) {
            skipSpaces();
            skip('.'); // stands for no fence
        } else if (TexShorthand.isKnown(name)) {
            shorthand(name, line);
        } else {
            isKnown &= STYLES.contains(name);
        }
    }

    /** Reads what a command of a package stands for. */
    private void shorthand(String name, FormulaLine line) {
        Optional<TexShorthand> shorthand = TexShorthand.of(name, tex, at);
        // What some stand for repeats an argument, in which they may stand again.
        room -= shorthand.map(found -> found.tex().length()).orElse(0);
        if (shorthand.isEmpty() || room < 0 || depth >= DEEPEST) {
            isKnown = false;
            return;
        }
        FormulaText meant = new FormulaText(shorthand.get().tex());
        meant.depth = depth + 1;
        meant.room = room;
        String text = meant.row(line.spacing());
        room = meant.room;
        isKnown &= meant.isKnown && meant.at == meant.tex.length();
        at = shorthand.get().end();
        line.add(text, Kind.LETTER);
    }

    private void script(int sign, FormulaLine line) {
        String script = argument(Spacing.CLOSE);
        Optional<String> small = sign == '^' ? FormulaSigns.raised(script) : FormulaSigns.lowered(script);
        line.attach(small.orElseGet(() -> Character.toString(sign) + grouped(script)));
    }

    private String root() {
        skipSpaces();
        isKnown &= at == tex.length() || tex.charAt(at) != '[';
        return "√";
    }

    /** A letter with a mark; several have no mark in common. */
    private String accented(String letter, String mark) {
        isKnown &= letter.codePointCount(0, letter.length()) == 1;
        return letter + mark;
    }

    /** In brackets where it would be read with what stands beside it. */
    private static String grouped(String text) {
        return ONE.matcher(text).matches() ? text : "(" + text + ")";
    }

    /** Reads what a command or a script takes: braces, a command or a character. */
    private String argument(Spacing spacing) {
        skipSpaces();
        if (at == tex.length() || ++depth > DEEPEST) {
            isKnown = false;
            return "";
        }
        FormulaLine line = new FormulaLine(spacing);
        if (tex.charAt(at) != '{') {
            piece(line);
        } else {
            at++;
            line.add(row(spacing), Kind.LETTER);
            isKnown &= at < tex.length();
            at++;
        }
        depth--;
        return line.text();
    }

    /** Reads text in braces. */
    private String words() {
        int end = tex.indexOf('}', at);
        String words = end < 0 || tex.charAt(at) != '{' ? "\\" : tex.substring(at + 1, end);
        isKnown &= words.chars().noneMatch(c -> "\\${".indexOf(c) >= 0);
        at = isKnown ? end + 1 : at;
        return words;
    }

    private void skip(char sign) {
        at += at < tex.length() && tex.charAt(at) == sign ? 1 : 0;
    }

    private void skipSpaces() {
        while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
    }
}
