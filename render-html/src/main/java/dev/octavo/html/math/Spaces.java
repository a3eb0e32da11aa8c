package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import dev.octavo.html.math.Commands.Command;
import java.util.List;
import java.util.Map;

/** White space, and what takes the room of something without showing it. */
final class Spaces {

    private static final double MU = 1 / 18.0;

    private Spaces() {}

    static void addTo(Map<String, Command> table) {
        put(table, 3 * MU, ",", "thinspace");
        put(table, 4 * MU, ":", ">", "medspace");
        put(table, 5 * MU, ";", "thickspace");
        put(table, -3 * MU, "!", "negthinspace");
        put(table, -4 * MU, "negmedspace");
        put(table, -5 * MU, "negthickspace");
        put(table, 0.5, "enspace", "enskip");
        put(table, 1, "quad");
        put(table, 2, "qquad");
        for (String name : List.of(" ", "\n", "\t", "\r", "space", "nobreakspace")) {
            table.put(name, (parser, token) -> new Atom(Kind.SPACE, MathElement.token("mtext", "\u00a0")));
        }
        for (String name : List.of("hspace", "kern", "mkern", "hskip", "mskip", "mspace")) {
            table.put(name, Spaces::measured);
        }
        for (String name : List.of("strut", "mathstrut")) {
            table.put(name, (parser, token) -> Atom.ord(upright(MathElement.token("mo", "("))));
        }
        phantoms(table);
    }

    private static void put(Map<String, Command> table, double em, String... names) {
        Atom space = new Atom(Kind.SPACE, RowBuilder.space(em));
        for (String name : names) {
            table.put(name, (parser, token) -> space);
        }
    }

    private static Atom measured(TexParser parser, Token token) throws UnreadableException {
        Lexer in = parser.in();
        in.takeStar();
        String length = in.peek().is(Token.Sort.OPEN) ? in.word() : in.length();
        double em = Lengths.parse(length)
                .orElseThrow(() ->
                        new UnreadableException(token.written() + " wants a length, not " + length, token.offset()));
        return new Atom(Kind.SPACE, RowBuilder.space(em));
    }

    private static void phantoms(Map<String, Command> table) {
        table.put("phantom", (parser, token) -> Atom.ord(hidden(parser)));
        table.put("hphantom", (parser, token) -> Atom.ord(flat(hidden(parser))));
        table.put("vphantom", (parser, token) -> Atom.ord(narrow(hidden(parser))));
        table.put("smash", (parser, token) -> {
            parser.in().bracketed();
            return Atom.ord(flat(parser.argument().element()));
        });
        for (String name : List.of("rlap", "mathrlap")) {
            table.put(name, (parser, token) -> Atom.ord(narrow(parser.argument().element())));
        }
    }

    private static MathElement hidden(TexParser parser) throws UnreadableException {
        return MathElement.of("mphantom", parser.argument().element());
    }

    private static MathElement upright(MathElement fence) {
        return narrow(MathElement.of("mphantom", fence.with("stretchy", "false")));
    }

    private static MathElement flat(MathElement content) {
        return MathElement.of("mpadded", content).with("height", "0em").with("depth", "0em");
    }

    private static MathElement narrow(MathElement content) {
        return MathElement.of("mpadded", content).with("width", "0em");
    }
}
