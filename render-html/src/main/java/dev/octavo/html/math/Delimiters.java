package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import dev.octavo.html.math.Commands.Command;
import dev.octavo.html.math.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fences: those that grow with what is between them, and those of a size that is told. */
final class Delimiters {

    private static final Map<String, String> SIZES =
            Map.of("big", "1.2em", "Big", "1.8em", "bigg", "2.4em", "Bigg", "3em");
    private static final Map<String, Kind> SIDES = Map.of("", Kind.ORD, "l", Kind.OPEN, "r", Kind.CLOSE, "m", Kind.REL);
    private static final Map<String, String> ANGLES = Map.of("<", "⟨", ">", "⟩");
    private static final String RELATION_SPACE = "0.2778em";

    private Delimiters() {}

    static void addTo(Map<String, Command> table) {
        table.put("left", Delimiters::between);
        SIZES.forEach((name, size) -> SIDES.forEach((side, kind) ->
                table.put(name + side, (parser, token) -> new Atom(kind, sized(read(parser, token), size, kind)))));
    }

    /** A fence as high as what stands beside it. */
    static MathElement stretched(String fence, String form) {
        return MathElement.token("mo", fence).with("form", form).with("stretchy", "true");
    }

    /** A fence given in braces; empty for none. */
    static String argument(TexParser parser) throws UnreadableException {
        Token token = parser.in().peek();
        if (!token.is(Sort.OPEN)) {
            return read(parser, token);
        }
        parser.in().next();
        String fence = parser.in().peek().is(Sort.CLOSE) ? "" : read(parser, token);
        if (!parser.in().next().is(Sort.CLOSE)) {
            throw new UnreadableException("a brace is not closed", token.offset());
        }
        return fence;
    }

    /** Reads a fence; empty for the full stop that stands for none. */
    private static String read(TexParser parser, Token before) throws UnreadableException {
        Token token = parser.in().next();
        if (token.isCharacter(".")) {
            return "";
        }
        return find(token)
                .orElseThrow(() -> new UnreadableException(
                        "no fence after " + before.written() + ": " + token.written(), token.offset()));
    }

    private static Optional<String> find(Token token) {
        if (token.is(Sort.COMMAND)) {
            return Symbols.STANDARD
                    .command(token.text())
                    .filter(symbol -> symbol.kind().isDelimiter())
                    .map(Symbol::text);
        }
        boolean fence = token.is(Sort.CHARACTER)
                && (token.text().equals("|")
                        || token.text().equals("/")
                        || ANGLES.containsKey(token.text())
                        || Symbols.STANDARD.character(token.text()).kind().isDelimiter());
        return fence ? Optional.of(ANGLES.getOrDefault(token.text(), token.text())) : Optional.empty();
    }

    private static Atom between(TexParser parser, Token left) throws UnreadableException {
        RowBuilder row = new RowBuilder();
        String open = read(parser, left);
        if (!open.isEmpty()) {
            row.add(stretched(open, "prefix"));
        }
        content(parser, row);
        Token right = parser.in().next();
        if (!right.isCommand("right")) {
            throw new UnreadableException("\\left without \\right", left.offset());
        }
        String close = read(parser, right);
        if (!close.isEmpty()) {
            row.add(stretched(close, "postfix"));
        }
        return new Atom(Kind.INNER, row.row());
    }

    private static void content(TexParser parser, RowBuilder row) throws UnreadableException {
        while (true) {
            addAll(parser.plainRow(), parser, row);
            Token middle = parser.in().peek();
            if (!middle.isCommand("middle")) {
                return;
            }
            parser.in().next();
            row.add(Row.unspaced(stretched(read(parser, middle), "infix")));
        }
    }

    private static void addAll(List<Atom> atoms, TexParser parser, RowBuilder row) {
        new ArrayList<>(Row.elements(atoms, parser.setting().script())).forEach(row::add);
    }

    private static MathElement sized(String fence, String size, Kind kind) {
        MathElement sized = MathElement.token("mo", fence)
                .with("stretchy", "true")
                .with("symmetric", "true")
                .with("minsize", size)
                .with("maxsize", size);
        String space = kind == Kind.REL ? RELATION_SPACE : "0em";
        return sized.with("lspace", space).with("rspace", space);
    }
}
