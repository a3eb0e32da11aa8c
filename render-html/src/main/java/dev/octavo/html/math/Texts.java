package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Commands.Command;
import dev.octavo.html.math.Token.Sort;
import java.util.List;
import java.util.Map;

/** Text within a formula, where spaces count and dollars lead back to mathematics. */
final class Texts {

    /** The commands of text, and the classes with which a sheet tells their fonts. */
    private static final Map<String, String> FONTS = Map.ofEntries(
            Map.entry("text", ""),
            Map.entry("textrm", ""),
            Map.entry("textnormal", ""),
            Map.entry("textup", ""),
            Map.entry("textmd", ""),
            Map.entry("mbox", ""),
            Map.entry("hbox", ""),
            Map.entry("textbf", "bold"),
            Map.entry("textit", "italic"),
            Map.entry("textsl", "italic"),
            Map.entry("emph", "italic"),
            Map.entry("textsf", "sans"),
            Map.entry("texttt", "mono"));

    private static final Map<String, String> SPACES = Map.of(
            " ",
            "\u00a0",
            ",",
            "\u2009",
            ":",
            "\u2005",
            ";",
            "\u2004",
            "quad",
            "\u2003",
            "qquad",
            "\u2003\u2003",
            "!",
            "",
            "\\",
            "\u00a0");

    private final TexParser parser;
    private final RowBuilder row = new RowBuilder();
    private final StringBuilder text = new StringBuilder();
    private String font;

    private Texts(TexParser parser, String font) {
        this.parser = parser;
        this.font = font;
    }

    static void addTo(Map<String, Command> table) {
        for (String name : List.of("TeX", "LaTeX")) {
            table.put(name, (parser, token) -> Atom.ord(MathElement.token("mtext", name)));
        }
        FONTS.forEach((name, font) -> table.put(name, (parser, token) -> Atom.ord(text(parser, font))));
    }

    /** Reads a text in braces, or a single character. */
    static MathElement text(TexParser parser, String font) throws UnreadableException {
        Texts texts = new Texts(parser, font);
        texts.readArgument();
        texts.endText();
        return texts.row.row();
    }

    private void readArgument() throws UnreadableException {
        Token open = parser.in().next();
        if (!open.is(Sort.OPEN)) {
            read(open);
            return;
        }
        int depth = 1;
        while (depth > 0) {
            Token token = parser.in().take();
            if (token.is(Sort.END)) {
                throw new UnreadableException("a brace is not closed", open.offset());
            }
            depth += token.is(Sort.OPEN) ? 1 : token.is(Sort.CLOSE) ? -1 : 0;
            read(token);
        }
    }

    private void read(Token token) throws UnreadableException {
        switch (token.sort()) {
            case DOLLAR -> mathematics(token);
            case COMMAND -> command(token);
            case OPEN, CLOSE -> {}
            default -> append(token.text());
        }
    }

    /** A browser drops spaces at the ends of a token, unless they are of the kind that stays. */
    private void append(String character) {
        text.append(character.isBlank() || character.equals("~") ? "\u00a0" : character);
    }

    private void mathematics(Token dollar) throws UnreadableException {
        endText();
        Setting outer = parser.setting();
        parser.set(outer.with(MathFont.NORMAL).inText());
        List<Atom> atoms = parser.plainRow();
        row.add(parser.element(atoms));
        parser.set(outer);
        if (!parser.in().next().is(Sort.DOLLAR)) {
            throw new UnreadableException("a dollar is not closed", dollar.offset());
        }
    }

    private void command(Token token) throws UnreadableException {
        String name = token.text();
        String space = SPACES.get(name);
        String inner = FONTS.get(name);
        if (space != null) {
            text.append(space);
        } else if (inner != null) {
            String outer = font;
            startText(ColumnSpec.joined(outer, inner));
            parser.nested(this::readArgument);
            startText(outer);
        } else if (isSign(name)) {
            text.append(Symbols.STANDARD.command(name).orElseThrow().text());
        } else {
            endText();
            row.add(Commands.read(token, parser).element());
        }
    }

    private static boolean isSign(String name) {
        return Symbols.STANDARD
                .command(name)
                .filter(symbol -> symbol.kind() == Symbol.Kind.ORD || name.equals("{") || name.equals("}"))
                .isPresent();
    }

    private void startText(String newFont) {
        if (!newFont.equals(font)) {
            endText();
            font = newFont;
        }
    }

    private void endText() {
        if (!text.isEmpty()) {
            MathElement piece = MathElement.token("mtext", text.toString());
            row.add(font.isEmpty() ? piece : piece.with("class", font));
            text.setLength(0);
        }
    }
}
