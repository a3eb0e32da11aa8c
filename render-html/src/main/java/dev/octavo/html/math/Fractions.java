package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Commands.Command;
import java.util.Map;
import java.util.Optional;

/** Fractions, binomials and roots. */
final class Fractions {

    private Fractions() {}

    static void addTo(Map<String, Command> table) {
        table.put("frac", (parser, token) -> Atom.ord(fraction(parser)));
        table.put("dfrac", (parser, token) -> Atom.ord(display(fraction(parser))));
        table.put("cfrac", (parser, token) -> continued(parser));
        table.put("tfrac", (parser, token) -> Atom.ord(text(fraction(parser))));
        table.put("binom", (parser, token) -> Atom.ord(fenced("(", lineless(fraction(parser)), ")")));
        table.put("dbinom", (parser, token) -> Atom.ord(fenced("(", display(lineless(fraction(parser))), ")")));
        table.put("tbinom", (parser, token) -> Atom.ord(fenced("(", text(lineless(fraction(parser))), ")")));
        table.put("genfrac", (parser, token) -> general(parser));
        table.put("sqrt", (parser, token) -> root(parser));
    }

    private static MathElement fraction(TexParser parser) throws UnreadableException {
        Setting inner = parser.setting().inText();
        return MathElement.of("mfrac", parser.argument(inner), parser.argument(inner));
    }

    /** The fractions within a continued one do not shrink. */
    private static Atom continued(TexParser parser) throws UnreadableException {
        parser.in().bracketed();
        Setting inner = parser.setting().inDisplay();
        MathElement above = display(parser.argument(inner));
        return Atom.ord(display(MathElement.of("mfrac", above, display(parser.argument(inner)))));
    }

    static MathElement lineless(MathElement fraction) {
        return fraction.with("linethickness", "0");
    }

    private static MathElement display(MathElement content) {
        return MathElement.of("mstyle", content).with("displaystyle", "true").with("scriptlevel", "0");
    }

    private static MathElement text(MathElement content) {
        return MathElement.of("mstyle", content).with("displaystyle", "false").with("scriptlevel", "0");
    }

    /** Something between fences that grow with it; an empty fence is left out. */
    static MathElement fenced(String open, MathElement content, String close) {
        RowBuilder row = new RowBuilder();
        if (!open.isEmpty()) {
            row.add(Delimiters.stretched(open, "prefix"));
        }
        row.add(content);
        if (!close.isEmpty()) {
            row.add(Delimiters.stretched(close, "postfix"));
        }
        return row.row();
    }

    private static Atom general(TexParser parser) throws UnreadableException {
        String open = Delimiters.argument(parser);
        String close = Delimiters.argument(parser);
        String thickness = parser.in().word();
        String style = parser.in().word();
        MathElement fraction = fraction(parser);
        MathElement lined = Lengths.parse(thickness)
                .map(em -> fraction.with("linethickness", em == 0 ? "0" : Lengths.em(Math.abs(em))))
                .orElse(fraction);
        MathElement styled =
                switch (style) {
                    case "0" -> display(lined);
                    case "1" -> text(lined);
                    default -> lined;
                };
        return Atom.ord(fenced(open, styled, close));
    }

    private static Atom root(TexParser parser) throws UnreadableException {
        Optional<MathElement> index = parser.option(parser.setting().inScript());
        MathElement radicand = parser.argument(parser.setting());
        return Atom.ord(index.map(degree -> MathElement.of("mroot", radicand, degree))
                .orElseGet(() -> MathElement.of("msqrt", radicand)));
    }
}
