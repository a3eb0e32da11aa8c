package dev.octavo.html.math;

import dev.octavo.html.math.Environment.Numbering;
import dev.octavo.html.math.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a formula has a number, seen without reading all of it.
 *
 * @param lines its rows, at least one
 * @param numberedItself whether its environment asks for numbers
 */
public record Equation(List<Line> lines, boolean numberedItself) {

    /**
     * A row of a formula.
     *
     * @param labels what it is called
     * @param tag what stands in place of a number, as it is shown; empty for a number
     * @param unnumbered whether it is said to have no number
     */
    public record Line(List<String> labels, String tag, boolean unnumbered) {}

    private static final Set<String> ROW_ENDS = Set.of("\\", "cr");

    /** Looks at a formula in LaTeX notation. */
    public static Equation of(String tex) {
        Scan scan = new Scan(tex);
        try {
            scan.run();
        } catch (UnreadableException e) {
            return new Equation(List.of(new Line(List.of(), "", false)), false);
        }
        return new Equation(scan.lines, scan.numbering != Numbering.NONE);
    }

    private static final class Scan {

        private final Lexer in;
        private final List<Line> lines = new ArrayList<>();
        private Numbering numbering = Numbering.NONE;
        private boolean byRow;
        private List<String> labels = new ArrayList<>();
        private String tag = "";
        private boolean unnumbered;
        private boolean empty = true;
        private int depth;

        Scan(String tex) {
            this.in = new Lexer(tex);
        }

        void run() throws UnreadableException {
            for (Token token = in.next(); !token.is(Sort.END); token = in.next()) {
                switch (token.sort()) {
                    case OPEN -> depth++;
                    case CLOSE -> depth--;
                    case COMMAND -> command(token.text());
                    default -> empty = false;
                }
            }
            endLine(false);
        }

        private void command(String name) throws UnreadableException {
            switch (name) {
                case "begin" -> begin();
                case "end" -> {
                    in.word();
                    depth--;
                }
                case "label" -> labels.add(in.word());
                case "tag" -> tag = in.takeStar() ? in.word() : "(" + in.word() + ")";
                case "notag", "nonumber" -> unnumbered = true;
                default -> other(name);
            }
        }

        private void other(String name) {
            if (byRow && depth == 1 && ROW_ENDS.contains(name)) {
                endLine(true);
            } else {
                empty = false;
            }
        }

        private void begin() throws UnreadableException {
            Optional<Environment> environment = Environment.find(in.word());
            if (depth == 0 && lines.isEmpty() && environment.isPresent()) {
                Environment outermost = environment.get();
                numbering = outermost.numbering();
                byRow = outermost.columns() != Environment.Columns.STEPS && outermost.isDisplayed();
            } else {
                empty = false;
            }
            depth++;
        }

        /** What follows the end of the last row is no row. */
        private void endLine(boolean ended) {
            boolean nothing = empty && labels.isEmpty() && tag.isEmpty();
            if (ended || !nothing || lines.isEmpty()) {
                lines.add(new Line(List.copyOf(labels), tag, unnumbered));
            }
            labels = new ArrayList<>();
            tag = "";
            unnumbered = false;
            empty = true;
        }
    }
}
