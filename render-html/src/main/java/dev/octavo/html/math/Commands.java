package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import dev.octavo.html.math.Atom.Limits;
import dev.octavo.model.TexShorthand;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The commands that take arguments, or stand for more than a character. */
final class Commands {

    /** Reads the arguments of a command, and gives what it stands for. */
    @FunctionalInterface
    interface Command {
        Atom read(TexParser parser, Token token) throws UnreadableException;
    }

    private static final Map<String, Command> TABLE = table();

    private static final NavigableSet<String> NAMES = allNames();

    private Commands() {}

    /** Reads a command that was just taken. */
    static Atom read(Token token, TexParser parser) throws UnreadableException {
        Optional<Symbol> symbol = Symbols.STANDARD.command(token.text());
        if (symbol.isPresent()) {
            return symbol(symbol.get(), parser);
        }
        Command command = TABLE.get(token.text());
        if (command != null) {
            return command.read(parser, token);
        } else if (TexShorthand.isKnown(token.text())) {
            return parser.meaning(parser.in().shorthand(token), token);
        } else if (token.text().isEmpty()) {
            throw new UnreadableException("a backslash at the end", token.offset());
        }
        return parser.unknown(token);
    }

    /** The names of all commands, in order. */
    static NavigableSet<String> names() {
        return NAMES;
    }

    private static NavigableSet<String> allNames() {
        NavigableSet<String> names = new TreeSet<>(TABLE.keySet());
        names.addAll(Symbols.STANDARD.names());
        names.addAll(Declarations.names());
        TexShorthand.names().forEach(names::add);
        return Collections.unmodifiableNavigableSet(names);
    }

    private static Atom symbol(Symbol symbol, TexParser parser) throws UnreadableException {
        return symbol.kind().takesArgument() ? Stacks.read(symbol, parser) : SymbolAtoms.of(symbol, parser.setting());
    }

    private static Map<String, Command> table() {
        Map<String, Command> table = new HashMap<>();
        Fractions.addTo(table);
        Stacks.addTo(table);
        Delimiters.addTo(table);
        Spaces.addTo(table);
        Texts.addTo(table);
        fonts(table);
        classes(table);
        references(table);
        table.put("begin", Environments::read);
        table.put("ensuremath", (parser, token) -> parser.argument());
        meanings(table);
        table.put("sideset", (parser, token) -> Sides.read(parser));
        table.put("not", (parser, token) -> negated(parser));
        table.put("boxed", (parser, token) -> marked("boxed", parser));
        table.put("fbox", (parser, token) -> Atom.ord(box(Texts.text(parser, ""), "boxed")));
        table.put("cancel", (parser, token) -> marked("cancel", parser));
        table.put("bcancel", (parser, token) -> marked("bcancel", parser));
        table.put("xcancel", (parser, token) -> marked("cancel bcancel", parser));
        table.put("sout", (parser, token) -> marked("struck", parser));
        table.put("textcolor", (parser, token) -> coloured(parser));
        table.put("href", (parser, token) -> unlinked(parser));
        table.put("url", (parser, token) -> unlinkedAddress(parser));
        return table;
    }

    /** Commands that are written out. */
    private static void meanings(Map<String, Command> table) {
        Map.of(
                        "idotsint", "{\\int\\!\\cdots\\!\\int}",
                        "varinjlim", "\\operatorname*{\\underrightarrow{\\mathrm{lim}}}",
                        "varprojlim", "\\operatorname*{\\underleftarrow{\\mathrm{lim}}}",
                        "varliminf", "\\operatorname*{\\underline{\\mathrm{lim}}}",
                        "varlimsup", "\\operatorname*{\\overline{\\mathrm{lim}}}")
                .forEach((name, meaning) -> table.put(name, (parser, token) -> parser.meaning(meaning, token)));
    }

    private static void fonts(Map<String, Command> table) {
        Map.ofEntries(
                        Map.entry("mathnormal", MathFont.NORMAL),
                        Map.entry("mathrm", MathFont.ROMAN),
                        Map.entry("mathup", MathFont.ROMAN),
                        Map.entry("mathit", MathFont.ITALIC),
                        Map.entry("mathbf", MathFont.BOLD),
                        Map.entry("boldsymbol", MathFont.BOLD_ITALIC),
                        Map.entry("bm", MathFont.BOLD_ITALIC),
                        Map.entry("pmb", MathFont.BOLD_ITALIC),
                        Map.entry("mathbfit", MathFont.BOLD_ITALIC),
                        Map.entry("mathcal", MathFont.SCRIPT),
                        Map.entry("mathscr", MathFont.SCRIPT),
                        Map.entry("mathfrak", MathFont.FRAKTUR),
                        Map.entry("mathbb", MathFont.DOUBLE_STRUCK),
                        Map.entry("Bbb", MathFont.DOUBLE_STRUCK),
                        Map.entry("mathbbm", MathFont.DOUBLE_STRUCK),
                        Map.entry("mathds", MathFont.DOUBLE_STRUCK),
                        Map.entry("mathsf", MathFont.SANS_SERIF),
                        Map.entry("mathtt", MathFont.MONOSPACE))
                .forEach((name, font) -> table.put(
                        name,
                        (parser, token) ->
                                Atom.ord(parser.argument(parser.setting().with(font)))));
    }

    /** Commands that say what class something is of. */
    private static void classes(Map<String, Command> table) {
        table.put(
                "mathord",
                (parser, token) -> Atom.ord(Row.unspaced(parser.argument().element())));
        table.put("mathop", (parser, token) -> largeOperator(parser.argument().element()));
        table.put("mathbin", (parser, token) -> operator(Kind.BIN, "0.2222em", parser));
        table.put("mathrel", (parser, token) -> operator(Kind.REL, "0.2778em", parser));
        table.put(
                "mathopen",
                (parser, token) -> new Atom(Kind.OPEN, parser.argument().element()));
        table.put(
                "mathclose",
                (parser, token) -> new Atom(Kind.CLOSE, parser.argument().element()));
        table.put(
                "mathpunct",
                (parser, token) -> new Atom(Kind.PUNCT, parser.argument().element()));
        table.put(
                "mathinner",
                (parser, token) -> new Atom(Kind.INNER, parser.argument().element()));
        table.put("operatorname", (parser, token) -> {
            Limits limits = parser.in().takeStar() ? Limits.DISPLAY : Limits.NEVER;
            return named(parser.argument(parser.setting().with(MathFont.ROMAN)), limits);
        });
        table.put("bmod", (parser, token) -> new Atom(Kind.BIN, spaced("mod", "0.2222em")));
        table.put("mod", (parser, token) -> modulus("", "", parser));
        table.put("pmod", (parser, token) -> modulus("(", ")", parser));
        table.put("pod", (parser, token) -> remainder("(", ")", "", parser));
    }

    private static Atom largeOperator(MathElement argument) {
        Kind kind = argument.name().equals("mo") ? Kind.OP : Kind.FUNCTION;
        return new Atom(kind, argument, Limits.DISPLAY);
    }

    /** The name of a function, in which signs are punctuation and letters are upright. */
    private static Atom named(MathElement argument, Limits limits) {
        MathElement name = RowBuilder.of(argument)
                .map(word -> RowBuilder.upright(word.replace('−', '-').replace('∗', '*')))
                .orElse(argument);
        return new Atom(Kind.FUNCTION, name, limits);
    }

    private static Atom operator(Kind kind, String space, TexParser parser) throws UnreadableException {
        MathElement argument = parser.argument().element();
        boolean letter = argument.name().equals("mi") && argument.attributes().isEmpty();
        return new Atom(
                kind,
                RowBuilder.of(argument)
                        .map(word -> spaced(letter ? MathFont.ITALIC.set(word) : word, space))
                        .orElse(argument));
    }

    private static MathElement spaced(String word, String space) {
        return MathElement.token("mo", word).with("lspace", space).with("rspace", space);
    }

    private static Atom modulus(String open, String close, TexParser parser) throws UnreadableException {
        return remainder(open, close, "mod", parser);
    }

    private static Atom remainder(String open, String close, String word, TexParser parser) throws UnreadableException {
        String space = parser.setting().display() ? "1em" : "0.4444em";
        return Atom.ord(new RowBuilder()
                .space(space)
                .fence(open)
                .name(word)
                .space(word.isEmpty() ? "" : "0.3333em")
                .add(parser.argument().element())
                .fence(close)
                .row());
    }

    private static void references(Map<String, Command> table) {
        table.put("ref", (parser, token) -> Atom.ord(MathElement.token("mtext", reference(parser))));
        table.put("eqref", (parser, token) -> Atom.ord(MathElement.token("mtext", "(" + reference(parser) + ")")));
    }

    /** What LaTeX prints for a label that it does not know. */
    private static String reference(TexParser parser) throws UnreadableException {
        return parser.reference(parser.in().word()).orElse("??");
    }

    private static Atom negated(TexParser parser) throws UnreadableException {
        Atom atom = parser.argument();
        MathElement element = atom.element();
        String text = Symbols.STANDARD.negated(element.text());
        if (element.text().isEmpty()) {
            throw new UnreadableException(
                    "\\not before what it cannot strike", parser.in().position());
        }
        return atom.with(new MathElement(element.name(), element.attributes(), text, element.children()));
    }

    private static Atom marked(String className, TexParser parser) throws UnreadableException {
        return Atom.ord(box(parser.argument().element(), className));
    }

    /** Core has no element that draws lines around or across; a sheet does. */
    private static MathElement box(MathElement content, String className) {
        return MathElement.of("mrow", content).with("class", className);
    }

    private static Atom coloured(TexParser parser) throws UnreadableException {
        parser.in().bracketed();
        Optional<String> colour = Colours.find(parser.in().word());
        MathElement content = parser.argument().element();
        return Atom.ord(colour.map(value -> MathElement.of("mstyle", content).with("mathcolor", value))
                .orElse(content));
    }

    /** A formula leads nowhere. */
    private static Atom unlinked(TexParser parser) throws UnreadableException {
        parser.in().word();
        return parser.argument();
    }

    private static Atom unlinkedAddress(TexParser parser) throws UnreadableException {
        return Atom.ord(MathElement.token("mtext", parser.in().word()));
    }
}
