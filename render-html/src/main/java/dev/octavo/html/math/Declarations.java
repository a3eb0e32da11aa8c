package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Commands that rule the rest of their row, or that take what stands before them too; and those that leave nothing. */
final class Declarations {

    /** Goes on with a row of which the given pieces were read. */
    @FunctionalInterface
    interface Declaration {
        List<Atom> apply(TexParser parser, List<Atom> before) throws UnreadableException;
    }

    private static final Map<String, Declaration> TABLE = table();

    private Declarations() {}

    static Optional<Declaration> find(Token token) {
        return token.is(Token.Sort.COMMAND) ? Optional.ofNullable(TABLE.get(token.text())) : Optional.empty();
    }

    static Set<String> names() {
        return TABLE.keySet();
    }

    private static Map<String, Declaration> table() {
        Map<String, Declaration> table = new HashMap<>();
        styles(table);
        fonts(table);
        fractions(table);
        table.put("color", Declarations::coloured);
        table.put("tag", Declarations::tagged);
        for (String name : List.of("label", "require")) {
            table.put(name, (parser, before) -> {
                parser.in().word();
                return before;
            });
        }
        for (String name : List.of("notag", "nonumber", "begingroup", "endgroup", "relax", "allowbreak", "nobreak")) {
            table.put(name, (parser, before) -> before);
        }
        return Map.copyOf(table);
    }

    /** The tag of a formula that is set apart stands where its number would; one within a line has no such place. */
    private static List<Atom> tagged(TexParser parser, List<Atom> before) throws UnreadableException {
        boolean isBare = parser.in().takeStar();
        if (parser.isDisplay()) {
            parser.in().word();
            return before;
        }
        MathElement tag = Texts.text(parser, "");
        before.add(new Atom(Kind.SPACE, RowBuilder.space(1)));
        before.add(Atom.ord(
                isBare ? tag : new RowBuilder().fence("(").add(tag).fence(")").row()));
        return before;
    }

    private static void styles(Map<String, Declaration> table) {
        table.put("displaystyle", (parser, before) -> styled("true", "0", parser, before));
        table.put("textstyle", (parser, before) -> styled("false", "0", parser, before));
        table.put("scriptstyle", (parser, before) -> styled("false", "1", parser, before));
        table.put("scriptscriptstyle", (parser, before) -> styled("false", "2", parser, before));
    }

    private static List<Atom> styled(String display, String level, TexParser parser, List<Atom> before)
            throws UnreadableException {
        Setting setting = parser.setting();
        boolean script = !level.equals("0");
        parser.set(new Setting(setting.font(), display.equals("true"), script));
        List<MathElement> rest = Row.elements(parser.row(), script);
        before.add(Atom.ord(
                MathElement.of("mstyle", rest).with("displaystyle", display).with("scriptlevel", level)));
        return before;
    }

    private static void fonts(Map<String, Declaration> table) {
        Map.of(
                        "rm", MathFont.ROMAN,
                        "it", MathFont.ITALIC,
                        "bf", MathFont.BOLD,
                        "sf", MathFont.SANS_SERIF,
                        "tt", MathFont.MONOSPACE,
                        "cal", MathFont.SCRIPT,
                        "frak", MathFont.FRAKTUR)
                .forEach((name, font) -> table.put(name, (parser, before) -> {
                    parser.set(parser.setting().with(font));
                    return before;
                }));
    }

    /** TeX's own fractions, which stand between what they part. */
    private static void fractions(Map<String, Declaration> table) {
        table.put("over", (parser, before) -> List.of(Atom.ord(fraction(parser, before))));
        table.put("atop", (parser, before) -> List.of(Atom.ord(Fractions.lineless(fraction(parser, before)))));
        table.put(
                "choose",
                (parser, before) ->
                        List.of(Atom.ord(Fractions.fenced("(", Fractions.lineless(fraction(parser, before)), ")"))));
        table.put(
                "brace",
                (parser, before) ->
                        List.of(Atom.ord(Fractions.fenced("{", Fractions.lineless(fraction(parser, before)), "}"))));
        table.put(
                "brack",
                (parser, before) ->
                        List.of(Atom.ord(Fractions.fenced("[", Fractions.lineless(fraction(parser, before)), "]"))));
    }

    private static MathElement fraction(TexParser parser, List<Atom> before) throws UnreadableException {
        MathElement above = parser.element(before);
        parser.set(parser.setting().inText());
        return MathElement.of("mfrac", above, parser.element(parser.row()));
    }

    private static List<Atom> coloured(TexParser parser, List<Atom> before) throws UnreadableException {
        parser.in().bracketed();
        Optional<String> colour = Colours.find(parser.in().word());
        List<Atom> rest = parser.row();
        if (colour.isEmpty()) {
            List<Atom> all = new ArrayList<>(before);
            all.addAll(rest);
            return all;
        }
        before.add(Atom.ord(
                MathElement.of("mstyle", Row.elements(rest, parser.setting().script()))
                        .with("mathcolor", colour.get())));
        return before;
    }
}
