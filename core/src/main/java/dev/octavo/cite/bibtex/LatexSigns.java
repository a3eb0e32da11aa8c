package dev.octavo.cite.bibtex;

import static java.util.Map.entry;

import dev.octavo.cite.Mark;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What LaTeX's commands stand for. */
final class LatexSigns {

    /** Combining characters, which follow the letter. */
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            entry("`", "\u0300"),
            entry("'", "\u0301"),
            entry("^", "\u0302"),
            entry("~", "\u0303"),
            entry("=", "\u0304"),
            entry("u", "\u0306"),
            entry(".", "\u0307"),
            entry("\"", "\u0308"),
            entry("r", "\u030A"),
            entry("H", "\u030B"),
            entry("v", "\u030C"),
            entry("d", "\u0323"),
            entry("c", "\u0327"),
            entry("k", "\u0328"),
            entry("b", "\u0331"));

    private static final Map<String, String> SIGNS = Map.ofEntries(
            entry("ss", "\u00DF"),
            entry("ae", "\u00E6"),
            entry("AE", "\u00C6"),
            entry("oe", "\u0153"),
            entry("OE", "\u0152"),
            entry("aa", "\u00E5"),
            entry("AA", "\u00C5"),
            entry("o", "\u00F8"),
            entry("O", "\u00D8"),
            entry("l", "\u0142"),
            entry("L", "\u0141"),
            entry("i", "\u0131"),
            entry("j", "\u0237"),
            entry("dh", "\u00F0"),
            entry("DH", "\u00D0"),
            entry("dj", "\u0111"),
            entry("DJ", "\u0110"),
            entry("th", "\u00FE"),
            entry("TH", "\u00DE"),
            entry("ng", "\u014B"),
            entry("NG", "\u014A"),
            entry("&", "&"),
            entry("%", "%"),
            entry("$", "$"),
            entry("#", "#"),
            entry("_", "_"),
            entry("{", "{"),
            entry("}", "}"),
            entry(" ", " "),
            entry("\n", " "),
            entry(",", "\u202F"),
            entry("\\", " "),
            entry("/", ""),
            entry("-", "\u00AD"),
            entry("ldots", "\u2026"),
            entry("dots", "\u2026"),
            entry("textellipsis", "\u2026"),
            entry("textendash", "\u2013"),
            entry("textemdash", "\u2014"),
            entry("textquoteleft", "\u2018"),
            entry("textquoteright", "\u2019"),
            entry("textquotedblleft", "\u201C"),
            entry("textquotedblright", "\u201D"),
            entry("guillemotleft", "\u00AB"),
            entry("guillemotright", "\u00BB"),
            entry("textasciitilde", "~"),
            entry("textasciicircum", "^"),
            entry("textbackslash", "\\"),
            entry("textunderscore", "_"),
            entry("textless", "<"),
            entry("textgreater", ">"),
            entry("textbar", "|"),
            entry("slash", "/"),
            entry("S", "\u00A7"),
            entry("P", "\u00B6"),
            entry("copyright", "\u00A9"),
            entry("textregistered", "\u00AE"),
            entry("texttrademark", "\u2122"),
            entry("textdegree", "\u00B0"),
            entry("pounds", "\u00A3"),
            entry("euro", "\u20AC"),
            entry("texteuro", "\u20AC"),
            entry("TeX", "TeX"),
            entry("LaTeX", "LaTeX"),
            entry("BibTeX", "BibTeX"),
            entry("times", "\u00D7"),
            entry("cdot", "\u00B7"),
            entry("pm", "\u00B1"),
            entry("to", "\u2192"),
            entry("rightarrow", "\u2192"),
            entry("infty", "\u221E"),
            entry("leq", "\u2264"),
            entry("le", "\u2264"),
            entry("geq", "\u2265"),
            entry("ge", "\u2265"),
            entry("neq", "\u2260"),
            entry("approx", "\u2248"),
            entry("sim", "\u223C"),
            entry("partial", "\u2202"),
            entry("alpha", "\u03B1"),
            entry("beta", "\u03B2"),
            entry("gamma", "\u03B3"),
            entry("delta", "\u03B4"),
            entry("epsilon", "\u03B5"),
            entry("zeta", "\u03B6"),
            entry("eta", "\u03B7"),
            entry("theta", "\u03B8"),
            entry("kappa", "\u03BA"),
            entry("lambda", "\u03BB"),
            entry("mu", "\u03BC"),
            entry("nu", "\u03BD"),
            entry("xi", "\u03BE"),
            entry("pi", "\u03C0"),
            entry("rho", "\u03C1"),
            entry("sigma", "\u03C3"),
            entry("tau", "\u03C4"),
            entry("phi", "\u03C6"),
            entry("chi", "\u03C7"),
            entry("psi", "\u03C8"),
            entry("omega", "\u03C9"),
            entry("Gamma", "\u0393"),
            entry("Delta", "\u0394"),
            entry("Theta", "\u0398"),
            entry("Lambda", "\u039B"),
            entry("Sigma", "\u03A3"),
            entry("Phi", "\u03A6"),
            entry("Psi", "\u03A8"),
            entry("Omega", "\u03A9"));

    private static final Map<String, Mark> MARKS = Map.ofEntries(
            entry("emph", Mark.ITALIC),
            entry("textit", Mark.ITALIC),
            entry("textsl", Mark.ITALIC),
            entry("mkbibemph", Mark.ITALIC),
            entry("em", Mark.ITALIC),
            entry("it", Mark.ITALIC),
            entry("sl", Mark.ITALIC),
            entry("itshape", Mark.ITALIC),
            entry("textbf", Mark.BOLD),
            entry("mkbibbold", Mark.BOLD),
            entry("bf", Mark.BOLD),
            entry("bfseries", Mark.BOLD),
            entry("textsc", Mark.SMALL_CAPS),
            entry("sc", Mark.SMALL_CAPS),
            entry("scshape", Mark.SMALL_CAPS),
            entry("textsuperscript", Mark.SUPERSCRIPT),
            entry("textsubscript", Mark.SUBSCRIPT));

    /** Of these nothing is to be seen. */
    private static final Set<String> SILENT = Set.of(
            "relax", "rm", "tt", "sf", "normalfont", "upshape", "mdseries", "protect", "noopsort", "!", ";", ":");

    private LatexSigns() {}

    static Optional<String> accent(String command) {
        return Optional.ofNullable(ACCENTS.get(command));
    }

    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }

    static Optional<Mark> mark(String command) {
        return Optional.ofNullable(MARKS.get(command));
    }

    static boolean isSilent(String command) {
        return SILENT.contains(command);
    }
}
