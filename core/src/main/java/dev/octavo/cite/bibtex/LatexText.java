package dev.octavo.cite.bibtex;

import dev.octavo.cite.Mark;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns LaTeX, as fields hold it, into text with {@link Mark}s: accents, dashes, quotes, signs, what is set apart, and braces
 * that protect capitals. A command that is not known leaves its argument; one without an argument stays as it is written.
 */
final class LatexText {

    /** Deeper braces are read as if they were not there. */
    private static final int MAX_DEPTH = 50;

    private static final Pattern COMMAND = Pattern.compile("\\\\(?:([A-Za-z]++)\\*?+[ \\t\\n]*+|(.))", Pattern.DOTALL);

    private final String latex;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int depth;
    private boolean inMath;

    private LatexText(String latex) {
        this.latex = latex;
    }

    /** The text of a field, on one line. */
    static String of(String latex) {
        LatexText text = new LatexText(Mark.strip(latex));
        while (text.at < text.latex.length()) {
            text.step();
        }
        return Normalizer.normalize(text.out, Normalizer.Form.NFC)
                .replaceAll("[ \\t\\n]+", " ")
                .strip();
    }

    private void step() {
        char c = latex.charAt(at);
        switch (c) {
            case '\\' -> command();
            case '{' -> group();
            case '}' -> at++;
            case '$' -> {
                inMath = !inMath;
                at++;
            }
            case '^', '_' -> script(c == '^' ? Mark.SUPERSCRIPT : Mark.SUBSCRIPT);
            case '~' -> sign("\u00A0", 1);
            case '-' -> dashes();
            case '`' -> quote("\u2018", "\u201C", c);
            case '\'' -> quote("\u2019", "\u201D", c);
            default -> sign(String.valueOf(c), 1);
        }
    }

    private void sign(String sign, int length) {
        out.append(sign);
        at += length;
    }

    private void dashes() {
        if (latex.startsWith("---", at)) {
            sign("\u2014", 3);
        } else if (latex.startsWith("--", at)) {
            sign("\u2013", 2);
        } else {
            sign("-", 1);
        }
    }

    private void quote(String single, String twofold, char c) {
        boolean isTwofold = at + 1 < latex.length() && latex.charAt(at + 1) == c;
        sign(isTwofold ? twofold : single, isTwofold ? 2 : 1);
    }

    /** Braces protect capitals where they do not only hold a command. */
    private void group() {
        boolean protects = depth == 0 && !inMath && at + 1 < latex.length() && latex.charAt(at + 1) != '\\';
        String content = argument();
        if (protects) {
            out.append(Mark.NO_CASE.around(content));
        } else {
            out.append(content);
        }
    }

    private void script(Mark mark) {
        if (!inMath) {
            sign(String.valueOf(latex.charAt(at)), 1);
            return;
        }
        at++;
        out.append(mark.around(argument()));
    }

    private void command() {
        Matcher command = COMMAND.matcher(latex).region(at, latex.length());
        if (!command.lookingAt()) {
            sign("\\", 1);
            return;
        }
        at = command.end();
        boolean isWord = command.group(1) != null;
        String name = isWord ? command.group(1) : command.group(2);
        Optional<String> accent = LatexSigns.accent(name);
        if (accent.isPresent()) {
            accented(accent.get());
        } else if (LatexSigns.sign(name).isPresent()) {
            out.append(LatexSigns.sign(name).get());
            // The braces that end a command's name: \ss{}.
            at += isWord && latex.startsWith("{}", at) ? 2 : 0;
        } else {
            other(name, command.group());
        }
    }

    private void accented(String accent) {
        String base = Mark.strip(argument());
        if (base.isEmpty()) {
            return;
        }
        int end = base.offsetByCodePoints(0, 1);
        String letter = base.substring(0, end);
        String dotted = letter.equals("\u0131") ? "i" : letter.equals("\u0237") ? "j" : letter;
        out.append(dotted).append(accent).append(base.substring(end));
    }

    private void other(String name, String written) {
        Optional<Mark> mark = LatexSigns.mark(name);
        if (mark.isPresent()) {
            out.append(mark.get().around(isDeclaration(name) ? rest() : argument()));
        } else if (name.equals("enquote")) {
            out.append('\u201C').append(argument()).append('\u201D');
        } else if (name.equals("href")) {
            argument();
            out.append(argument());
        } else if (at < latex.length() && latex.charAt(at) == '{') {
            out.append(argument());
        } else if (!LatexSigns.isSilent(name)) {
            out.append(written);
        }
    }

    /** {@code {\em so}}: up to the end of the braces, and not as an argument. */
    private static boolean isDeclaration(String name) {
        return Map.of("em", 1, "it", 1, "sl", 1, "bf", 1, "sc", 1, "itshape", 1, "bfseries", 1, "scshape", 1)
                .containsKey(name);
    }

    private String rest() {
        String rest = latex.substring(at);
        at = latex.length();
        return inner(rest);
    }

    /** What stands in braces next, or the next character or command. */
    private String argument() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
        if (at >= latex.length()) {
            return "";
        }
        if (latex.charAt(at) != '{') {
            int start = at;
            Matcher command = COMMAND.matcher(latex).region(at, latex.length());
            at = command.lookingAt() ? command.end() : latex.offsetByCodePoints(at, 1);
            return inner(latex.substring(start, at));
        }
        int start = ++at;
        for (int open = 1; at < latex.length(); at++) {
            char c = latex.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
                break;
            }
        }
        String content = latex.substring(start, Math.min(at, latex.length()));
        at++;
        return inner(content);
    }

    private String inner(String content) {
        if (depth >= MAX_DEPTH) {
            return content.replaceAll("[{}]", "");
        }
        LatexText inner = new LatexText(content);
        inner.depth = depth + 1;
        inner.inMath = inMath;
        while (inner.at < content.length()) {
            inner.step();
        }
        return inner.out.toString();
    }
}
