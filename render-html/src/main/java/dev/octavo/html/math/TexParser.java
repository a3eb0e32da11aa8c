package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.MathRenderer.Formula;
import dev.octavo.html.math.Atom.Kind;
import dev.octavo.html.math.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one formula: rows, groups and scripts here, each command by its entry in {@link Commands}. */
final class TexParser {

    /** Deeper than any formula that is meant to be read: a hundred braces, or two hundred commands without. */
    private static final int DEEPEST = 200;

    /** How much longer all that commands stand for may be than the formula: some repeat an argument, in which they may stand again. */
    private static final int MOST_TIMES = 30;

    private static final int MOST_AT_LEAST = 2_000;

    private final Lexer in;
    private final Formula formula;
    private final Unknown unknown;
    private final TexParser outermost;
    private final OptionalInt place;
    private Setting setting;
    private List<String> rowNumbers;
    private boolean bracketEndsRow;
    private int depth;
    private int meant;

    TexParser(Formula formula) {
        this.formula = formula;
        this.in = new Lexer(formula.tex());
        this.unknown = new Unknown();
        this.outermost = this;
        this.place = OptionalInt.empty();
        this.setting = new Setting(MathFont.NORMAL, formula.display(), false);
        this.rowNumbers = formula.rowNumbers();
    }

    /** One that reads what a command stands for, in its place. */
    private TexParser(String tex, int place, TexParser outer) {
        this.formula = outer.formula;
        this.in = new Lexer(tex);
        this.unknown = outer.unknown;
        this.outermost = outer.outermost;
        this.place = OptionalInt.of(outer.place.orElse(place));
        this.setting = outer.setting;
        this.rowNumbers = List.of();
        this.depth = outer.depth;
    }

    /** Reads all of the formula. */
    MathElement formula() throws UnreadableException {
        List<Atom> atoms = row();
        MathElement whole = in.peek().isCommand("\\") ? Environments.lines(this, element(atoms)) : element(atoms);
        Token end = in.next();
        if (!end.is(Sort.END)) {
            throw new UnreadableException("unexpected " + end.written(), end.offset());
        }
        return whole;
    }

    /** Reads what a command stands for. A piece alone is of its own class, as if it stood there itself. */
    Atom meaning(String tex, Token command) throws UnreadableException {
        outermost.meant += tex.length();
        if (outermost.meant > MOST_AT_LEAST + MOST_TIMES * formula.tex().length()) {
            throw new UnreadableException("too many commands within each other", command.offset());
        }
        TexParser inner = new TexParser(tex, command.offset(), this);
        try {
            List<Atom> atoms = inner.row();
            Token end = inner.in.next();
            if (!end.is(Sort.END)) {
                throw new UnreadableException("unexpected " + end.written(), end.offset());
            }
            return atoms.size() == 1 ? atoms.get(0) : Atom.ord(element(atoms));
        } catch (UnreadableException e) {
            boolean isOutermost = outermost == this;
            throw new UnreadableException(
                    isOutermost ? e.problem() + " in " + command.written() : e.problem(), command.offset());
        }
    }

    /** A command that nobody knows stands for itself. */
    Atom unknown(Token command) {
        unknown.add(command.written(), place.orElse(command.offset()));
        return Atom.ord(MathElement.token("mtext", command.written()));
    }

    /** The commands met that nobody knows. */
    Unknown unknown() {
        return unknown;
    }

    boolean isDisplay() {
        return formula.display();
    }

    Lexer in() {
        return in;
    }

    Setting setting() {
        return setting;
    }

    void set(Setting setting) {
        this.setting = setting;
    }

    /** The number that a label stands for. */
    Optional<String> reference(String label) {
        return Optional.ofNullable(formula.references().get(label));
    }

    /** The numbers of the formula's rows, which only the outermost environment gets. */
    List<String> takeRowNumbers() {
        List<String> taken = rowNumbers;
        rowNumbers = List.of();
        return taken;
    }

    /** Reads up to where a row ends. */
    List<Atom> row() throws UnreadableException {
        enter(in.position());
        Setting outer = setting;
        List<Atom> atoms = new ArrayList<>();
        for (Token token = in.peek(); !endsRow(token); token = in.peek()) {
            Optional<Declarations.Declaration> declaration = Declarations.find(token);
            if (declaration.isPresent()) {
                in.next();
                atoms = declaration.get().apply(this, atoms);
            } else {
                atoms.add(scripted());
            }
        }
        setting = outer;
        depth--;
        return atoms;
    }

    private boolean endsRow(Token token) {
        return token.endsRow() || (bracketEndsRow && token.isCharacter("]"));
    }

    /** A row as one element. */
    MathElement element(List<Atom> atoms) {
        return Row.element(atoms, setting.script());
    }

    private Atom scripted() throws UnreadableException {
        Atom base = Scripts.startsWith(in.peek()) ? Atom.ord(MathElement.of("mrow")) : base(true);
        return new Scripts(this).of(base);
    }

    /** Reads an argument: a group, or a single token. A group of one piece is of that piece's class. */
    Atom argument() throws UnreadableException {
        Token token = in.peek();
        if (token.endsRow()) {
            throw new UnreadableException("an argument is missing", token.offset());
        }
        if (!token.is(Sort.OPEN)) {
            return base(false);
        }
        List<Atom> atoms = group(in.next());
        return atoms.size() == 1 ? atoms.get(0) : Atom.ord(element(atoms));
    }

    /** Reads an argument to be set in another way. */
    MathElement argument(Setting inner) throws UnreadableException {
        Setting outer = setting;
        setting = inner;
        Atom argument = argument();
        setting = outer;
        return argument.element();
    }

    /** Reads an argument in square brackets; empty where there is none. */
    Optional<MathElement> option(Setting inner) throws UnreadableException {
        if (!in.peek().isCharacter("[")) {
            return Optional.empty();
        }
        Token open = in.next();
        Setting outer = setting;
        setting = inner;
        MathElement option = element(row(true));
        setting = outer;
        Token close = in.next();
        if (!close.isCharacter("]")) {
            throw new UnreadableException("a bracket is not closed", open.offset());
        }
        return Optional.of(option);
    }

    /** Reads a row in which a square bracket has no meaning, whatever is around it. */
    List<Atom> plainRow() throws UnreadableException {
        return row(false);
    }

    private List<Atom> row(boolean untilBracket) throws UnreadableException {
        boolean outer = bracketEndsRow;
        bracketEndsRow = untilBracket;
        List<Atom> atoms = row();
        bracketEndsRow = outer;
        return atoms;
    }

    /** Reads something that may hold its like. */
    void nested(Reading reading) throws UnreadableException {
        enter(in.position());
        reading.read();
        depth--;
    }

    /** Reads something of a formula. */
    @FunctionalInterface
    interface Reading {
        void read() throws UnreadableException;
    }

    private Atom base(boolean joined) throws UnreadableException {
        Token token = in.next();
        enter(token.offset());
        Atom base =
                switch (token.sort()) {
                    case OPEN -> ordinary(group(token));
                    case COMMAND -> Commands.read(token, this);
                    case CHARACTER -> character(token, joined);
                    default -> throw new UnreadableException("unexpected " + token.written(), token.offset());
                };
        depth--;
        return base;
    }

    private List<Atom> group(Token open) throws UnreadableException {
        List<Atom> atoms = plainRow();
        if (!in.next().is(Sort.CLOSE)) {
            throw new UnreadableException("a brace is not closed", open.offset());
        }
        return atoms;
    }

    /** Braces make what they hold an operand, an operator too. */
    private Atom ordinary(List<Atom> atoms) {
        MathElement element = element(atoms);
        return Atom.ord(atoms.size() == 1 ? Row.unspaced(element) : element);
    }

    private Atom character(Token token, boolean joined) {
        String text = token.text();
        boolean digit = text.charAt(0) >= '0' && text.charAt(0) <= '9';
        if (digit || (text.equals(".") && in.isBeforeDigit())) {
            String number = joined ? text + in.restOfNumber(text) : text;
            return Atom.ord(MathElement.token("mn", setting.font().set(number)));
        }
        if (text.equals("~")) {
            return new Atom(Kind.SPACE, MathElement.token("mtext", "\u00a0"));
        }
        if (joined && setting.font().joinsLetters() && text.matches("[A-Za-z]")) {
            text += in.restOfWord();
        }
        if (joined) {
            text += in.restOfDefinition(text);
        }
        return SymbolAtoms.of(Symbols.STANDARD.character(text), setting);
    }

    private void enter(int offset) throws UnreadableException {
        depth++;
        if (depth > DEEPEST) {
            throw new UnreadableException("nested too deep", offset);
        }
    }
}
