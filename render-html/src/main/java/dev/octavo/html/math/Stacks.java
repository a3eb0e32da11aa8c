package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import dev.octavo.html.math.Atom.Limits;
import dev.octavo.html.math.Commands.Command;
import java.util.Map;
import java.util.Optional;

/** Accents, braces with labels, arrows with text, and things put above or below others. */
final class Stacks {

    private static final double ARROW_END = 0.4286;
    private static final double SHORTEST_ARROW = 0.75;

    private Stacks() {}

    static void addTo(Map<String, Command> table) {
        table.put("overset", (parser, token) -> over(parser));
        table.put("stackrel", (parser, token) -> new Atom(Kind.REL, over(parser).element()));
        table.put("underset", (parser, token) -> under(parser));
        table.put("substack", (parser, token) -> Atom.ord(Environments.substack(parser)));
    }

    /** Reads what a symbol of these is put on. */
    static Atom read(Symbol symbol, TexParser parser) throws UnreadableException {
        String text = symbol.text();
        return switch (symbol.kind()) {
            case ACCENT -> Atom.ord(accent(text, parser));
            case WIDE_ACCENT -> Atom.ord(accented("mover", "accent", mark(text), parser));
            case UNDER_ACCENT -> Atom.ord(accented("munder", "accentunder", mark(text), parser));
            case LINE -> lined(text, parser);
            case OVER_LABEL -> braced("mover", text, parser);
            case UNDER_LABEL -> braced("munder", text, parser);
            default -> arrow(text, parser);
        };
    }

    /** An arrow is made for the line; set as a script instead of an accent it is small enough for a letter. */
    private static MathElement accent(String text, TexParser parser) throws UnreadableException {
        MathElement mark = MathElement.token("mo", text).with("stretchy", "false");
        return text.equals("→")
                ? MathElement.of("mover", parser.argument(parser.setting()), mark)
                : accented("mover", "accent", mark, parser);
    }

    /** Few fonts have a line that grows: a sheet draws it on the element, and hides the character. */
    private static Atom lined(String text, TexParser parser) throws UnreadableException {
        boolean above = text.equals("‾");
        MathElement whole = above
                ? accented("mover", "accent", mark(text), parser)
                : accented("munder", "accentunder", mark(text), parser);
        return Atom.ord(whole.with("class", above ? "overline" : "underline"));
    }

    private static MathElement mark(String text) {
        return MathElement.token("mo", text).with("stretchy", "true");
    }

    private static MathElement accented(String name, String accent, MathElement mark, TexParser parser)
            throws UnreadableException {
        MathElement base = parser.argument(parser.setting());
        return MathElement.of(name, base, mark).with(accent, "true");
    }

    /** A brace takes a script as its label. */
    private static Atom braced(String name, String brace, TexParser parser) throws UnreadableException {
        MathElement base = parser.argument(parser.setting());
        return new Atom(Kind.ORD, MathElement.of(name, base, mark(brace)), Limits.ALWAYS);
    }

    private static Atom over(TexParser parser) throws UnreadableException {
        MathElement above = parser.argument(parser.setting().inScript());
        Atom base = parser.argument();
        return base.with(Limits.NEVER).with(MathElement.of("mover", base.element(), above));
    }

    private static Atom under(TexParser parser) throws UnreadableException {
        MathElement below = parser.argument(parser.setting().inScript());
        Atom base = parser.argument();
        return base.with(Limits.NEVER).with(MathElement.of("munder", base.element(), below));
    }

    private static Atom arrow(String text, TexParser parser) throws UnreadableException {
        Setting label = parser.setting().inScript();
        Optional<MathElement> below = parser.option(label).map(Stacks::padded);
        MathElement above = padded(parser.argument(label));
        MathElement arrow = mark(text);
        MathElement whole = below.map(under -> MathElement.of("munderover", arrow, under, above))
                .orElseGet(() -> MathElement.of("mover", arrow, above));
        return new Atom(Kind.REL, whole);
    }

    /** The arrow grows with its label, and is longer than it; it must not vanish where there is none. */
    private static MathElement padded(MathElement label) {
        boolean empty = label.name().equals("mrow") && label.children().isEmpty();
        double end = empty ? SHORTEST_ARROW : ARROW_END;
        return MathElement.of("mrow", RowBuilder.space(end), label, RowBuilder.space(end));
    }
}
