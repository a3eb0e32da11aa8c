package dev.octavo.html.math;

import dev.octavo.html.MathElement;
import dev.octavo.html.math.Atom.Kind;
import dev.octavo.html.math.Environment.Columns;
import dev.octavo.html.math.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what stands between {@code \begin} and {@code \end}, row by row and cell by cell. */
final class Environments {

    private static final Set<String> ROW_ENDS = Set.of("\\", "cr", "newline");
    private static final Set<String> LINES =
            Set.of("hline", "hdashline", "toprule", "midrule", "bottomrule", "cline", "cmidrule");

    private final TexParser parser;
    private final Environment environment;
    private final List<String> columns;
    private final List<String> numbers;
    private final List<MathElement> rows = new ArrayList<>();
    private int counted;

    private Environments(TexParser parser, Environment environment, List<String> columns, List<String> numbers) {
        this.parser = parser;
        this.environment = environment;
        this.columns = columns;
        this.numbers = numbers;
    }

    /** Reads an environment of which the command {@code \begin} was taken. */
    static Atom read(TexParser parser, Token begin) throws UnreadableException {
        String name = parser.in().word();
        Environment environment = Environment.find(name)
                .orElseThrow(() -> new UnreadableException("unknown environment " + name, begin.offset()));
        Atom content = name.equals("CD")
                ? parser.meaning(CommutativeDiagram.tex(parser.in().until("\\end{CD}")), begin)
                : Environment.isTransparent(name)
                        ? Atom.ord(parser.element(parser.plainRow()))
                        : table(parser, environment, name);
        Token end = parser.in().next();
        if (!end.isCommand("end") || !parser.in().word().equals(name)) {
            throw new UnreadableException("\\begin{" + name + "} without its \\end", begin.offset());
        }
        return content;
    }

    private static Atom table(TexParser parser, Environment environment, String name) throws UnreadableException {
        boolean told = environment.columns() == Columns.TOLD;
        if (told || environment.isDisplayed()) {
            parser.in().skipPosition();
        }
        String spec = told || Environment.countsColumns(name) ? parser.in().word() : "";
        List<String> numbers = environment.isDisplayed() ? parser.takeRowNumbers() : List.of();
        List<String> columns = told
                ? ColumnSpec.parse(spec)
                : Environment.isAlignedMatrix(name) ? ColumnSpec.all(parser.in().bracketed()) : List.of();
        Environments reader = new Environments(parser, environment, columns, numbers);
        MathElement table = reader.table();
        boolean fenced = !environment.open().isEmpty() || !environment.close().isEmpty();
        return new Atom(
                fenced ? Kind.INNER : Kind.ORD, Fractions.fenced(environment.open(), table, environment.close()));
    }

    /** Reads the rows of a {@code \substack}, which stand in braces. */
    static MathElement substack(TexParser parser) throws UnreadableException {
        Token open = parser.in().next();
        if (!open.is(Sort.OPEN)) {
            throw new UnreadableException("\\substack without braces", open.offset());
        }
        Environment lines = Environment.small("", "");
        MathElement table = new Environments(parser, lines, List.of(), List.of()).table();
        if (!parser.in().next().is(Sort.CLOSE)) {
            throw new UnreadableException("a brace is not closed", open.offset());
        }
        return table;
    }

    /** Goes on with a formula that has more lines than the given one, and no environment around them. */
    static MathElement lines(TexParser parser, MathElement first) throws UnreadableException {
        Environment gathered = Environment.find("gathered").orElseThrow();
        Environments lines = new Environments(parser, gathered, List.of(), List.of());
        lines.rows.add(MathElement.of("mtr", MathElement.of("mtd", first)));
        parser.in().next();
        return lines.table();
    }

    private MathElement table() throws UnreadableException {
        Setting outer = parser.setting();
        parser.set(environment.display() ? outer.inDisplay() : outer.inText());
        boolean more = true;
        while (more) {
            more = row();
        }
        parser.set(outer);
        List<MathElement> all = TableRows.spanned(rows);
        MathElement table = MathElement.of(
                        "mtable", environment.columns() == Columns.STEPS ? TableRows.stepped(all) : all)
                .with("class", className());
        return environment.display()
                ? table.with("displaystyle", "true")
                : environment.isSmall() ? MathElement.of("mstyle", table).with("scriptlevel", "1") : table;
    }

    private String className() {
        return numbers.isEmpty() ? environment.className() : environment.className() + " numbered";
    }

    /** Reads a row; tells whether another one follows. */
    private boolean row() throws UnreadableException {
        betweenTexts();
        boolean line = lines();
        if (line && parser.in().peek().isCommand("end") && !rows.isEmpty()) {
            rows.set(rows.size() - 1, TableRows.underlined(rows.get(rows.size() - 1)));
            return false;
        }
        List<MathElement> cells = cells(line ? "line-above" : "");
        boolean more = takeRowEnd();
        boolean nothing = cells.size() == 1 && cells.get(0).children().isEmpty();
        if (more || !nothing || rows.isEmpty()) {
            addRow(cells, number());
            counted++;
        }
        return more;
    }

    private void addRow(List<MathElement> cells, String number) {
        rows.add(MathElement.of("mtr", numbers.isEmpty() ? cells : TableRows.numbered(cells, number)));
    }

    /** Text between rows is a row of its own, which no number counts. */
    private void betweenTexts() throws UnreadableException {
        for (Token token = parser.in().peek();
                token.isCommand("intertext") || token.isCommand("shortintertext");
                token = parser.in().peek()) {
            parser.in().next();
            addRow(List.of(TableRows.acrossAll(Texts.text(parser, ""))), "");
        }
    }

    private List<MathElement> cells(String line) throws UnreadableException {
        Cells cells = new Cells(parser);
        do {
            if (!cells.readSpanning(line)) {
                cells.add(cell(parser.plainRow(), cells.column(), line));
            }
        } while (cells.takeMark());
        return cells.all();
    }

    private boolean takeRowEnd() {
        Token end = parser.in().peek();
        boolean more = end.is(Sort.COMMAND) && ROW_ENDS.contains(end.text());
        if (more) {
            parser.in().next();
            parser.in().takeStar();
            parser.in().skipLength();
        }
        return more;
    }

    private String number() {
        return counted < numbers.size() ? numbers.get(counted) : "";
    }

    private boolean lines() throws UnreadableException {
        boolean found = false;
        for (Token token = parser.in().peek();
                token.is(Sort.COMMAND) && LINES.contains(token.text());
                token = parser.in().peek()) {
            parser.in().next();
            if (token.text().startsWith("c")) {
                parser.in().word();
            }
            found = true;
        }
        return found;
    }

    private MathElement cell(List<Atom> atoms, int column, String line) {
        List<MathElement> content =
                Row.elements(aligned(atoms, column), parser.setting().script());
        MathElement cell = MathElement.of("mtd", content);
        String classes = ColumnSpec.joined(alignment(column), line);
        return classes.isEmpty() ? cell : cell.with("class", classes);
    }

    /** What follows the mark of an alignment goes on with what stands before it: a sign there is an operation. */
    private List<Atom> aligned(List<Atom> atoms, int column) {
        boolean continues = column > 0
                && environment.display()
                && !atoms.isEmpty()
                && atoms.get(0).is(Kind.BIN);
        if (!continues) {
            return atoms;
        }
        List<Atom> whole = new ArrayList<>(List.of(Atom.ord(MathElement.of("mrow"))));
        whole.addAll(atoms);
        return whole;
    }

    private String alignment(int column) {
        return switch (environment.columns()) {
            case CENTERED -> told(column);
            case STEPS -> "";
            case LEFT -> "left";
            case PAIRS -> column % 2 == 0 ? "right" : "left";
            case TRIPLES -> column % 3 == 0 ? "right" : column % 3 == 1 ? "" : "left";
            case TOLD -> told(column);
        };
    }

    private String told(int column) {
        return column < columns.size() ? columns.get(column) : "";
    }
}
