package dev.octavo.render;

import dev.octavo.model.InlineMath;
import dev.octavo.model.Nodes;
import dev.octavo.model.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a formula in LaTeX notation has a number, seen without reading the formula: the rows that LaTeX would count, what
 * they are called, and where a {@code \tag} would stand.
 *
 * @param rows its rows, at least one
 * @param numberedItself whether its environment asks for numbers
 */
public record Equation(List<Row> rows, boolean numberedItself) {

    /**
     * A row of a formula.
     *
     * @param labels what it is called
     * @param tag what stands in place of a number, as it is shown; empty for a number
     * @param unnumbered whether it is said to have no number
     * @param end where it ends, in UTF-16 units from the beginning of the formula
     */
    public record Row(List<String> labels, String tag, boolean unnumbered, int end) {

        /** Copies the list. */
        public Row {
            labels = List.copyOf(Objects.requireNonNull(labels, "labels"));
            Objects.requireNonNull(tag, "tag");
        }

        /** Whether it counts; a formula may be counted because it has an identifier. */
        boolean isCounted(boolean wanted) {
            return tag.isEmpty() && (!labels.isEmpty() || (wanted && !unnumbered));
        }
    }

    /** Environments of rows that stand as formulas of their own, and whether LaTeX counts them. */
    private static final Set<String> COUNTED =
            Set.of("align", "alignat", "flalign", "xalignat", "gather", "eqnarray", "equation", "multline");

    private static final Set<String> BY_ROW =
            Set.of("align", "alignat", "flalign", "xalignat", "gather", "eqnarray", "equation", "displaymath", "math");

    /** Environments of rows within a formula, which have one number together, unless several are tagged. */
    private static final Set<String> INNER = Set.of("aligned", "alignedat", "split", "gathered");

    /** Stands around others, whose numbers it groups. */
    private static final String WRAPPER = "subequations";

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|%[^\\n]*|\\\\(?<command>[A-Za-z]+\\*?|.)|(?<brace>[{}])|[^\\\\{}%\\s]+", Pattern.DOTALL);

    private static final Pattern FORMULA = Pattern.compile("\\$([^$]*)\\$");

    private static final Pattern TAGGED_TEXT = Pattern.compile("\\\\(?:text|mbox|textrm)\\{([^{}]*)\\}");

    /** Copies the list. */
    public Equation {
        rows = List.copyOf(Objects.requireNonNull(rows, "rows"));
    }

    /** Looks at a formula in LaTeX notation. */
    public static Equation of(String tex) {
        Scan scan = new Scan(tex);
        return scan.run()
                ? new Equation(scan.numberedRows(), scan.counted)
                : new Equation(List.of(new Row(List.of(), "", false, tex.length())), false);
    }

    /**
     * Which rows are counted.
     *
     * @param id the formula's identifier, empty for none; one that is not the label of a row asks for a number as the
     *     environment may
     */
    public List<Boolean> counted(String id) {
        boolean named =
                !id.isEmpty() && rows.stream().noneMatch(row -> row.labels().contains(id));
        List<Boolean> counted = new ArrayList<>();
        for (Row row : rows) {
            counted.add(row.isCounted(numberedItself || (named && counted.isEmpty())));
        }
        return counted;
    }

    private static final class Scan {

        private final String tex;
        private final Matcher token;
        private final List<Row> rows = new ArrayList<>();
        private boolean counted;
        private boolean byRow;
        private boolean inner;
        private List<String> labels = new ArrayList<>();
        private String tag = "";
        private boolean unnumbered;
        private boolean empty = true;
        private int depth;
        private int end;

        Scan(String tex) {
            this.tex = tex;
            this.token = TOKEN.matcher(tex);
        }

        /** Whether it could be seen to its end. */
        boolean run() {
            int at = 0;
            while (at >= 0 && at < tex.length() && token.find(at)) {
                at = token.end();
                if (token.group("brace") != null) {
                    depth += token.group().equals("{") ? 1 : -1;
                } else if (token.group("command") != null) {
                    at = command(token.group("command"), at);
                } else if (!token.group().isBlank() && !token.group().startsWith("%")) {
                    empty = false;
                }
            }
            endLastRow(depth == 0 && end > 0 ? end : tex.length());
            return at >= 0;
        }

        /** The rows that may have numbers of their own. */
        List<Row> numberedRows() {
            List<String> tags = rows.stream()
                    .map(Row::tag)
                    .filter(shown -> !shown.isEmpty())
                    .toList();
            if (!inner || tags.size() > 1) {
                return rows;
            }
            List<String> all =
                    rows.stream().flatMap(row -> row.labels().stream()).toList();
            return List.of(new Row(all, String.join("", tags), rows.stream().allMatch(Row::unnumbered), tex.length()));
        }

        /** Where the reading goes on; -1 where an argument is missing. */
        private int command(String name, int at) {
            int start = token.start();
            switch (name) {
                case "begin", "end", "label", "tag", "tag*" -> {
                    int after = argumentEnd(at);
                    if (after >= 0) {
                        take(
                                name,
                                tex.substring(tex.indexOf('{', at) + 1, after - 1)
                                        .strip(),
                                start);
                    }
                    return after;
                }
                case "notag", "nonumber" -> unnumbered = true;
                case "\\", "cr" -> rowEnd(start);
                default -> empty = false;
            }
            return at;
        }

        private void take(String name, String argument, int start) {
            switch (name) {
                case "begin" -> begin(argument);
                case "end" -> {
                    if (argument.equals(WRAPPER)) {
                        return;
                    }
                    depth--;
                    end = depth == 0 ? start : end;
                }
                case "label" -> labels.add(argument);
                case "tag" -> tag = "(" + plain(argument) + ")";
                default -> tag = plain(argument);
            }
        }

        /** What a tag shows of formulas within it, and of commands. */
        private static String plain(String tag) {
            String text = TAGGED_TEXT
                    .matcher(FORMULA.matcher(tag)
                            .replaceAll(formula -> Matcher.quoteReplacement(text(formula.group(1)))))
                    .replaceAll("$1");
            return text.indexOf('\\') < 0 ? text : text(text);
        }

        private static String text(String formula) {
            return Nodes.text(List.of(new InlineMath(formula, SourceRange.NONE)));
        }

        private void begin(String environment) {
            if (environment.equals(WRAPPER)) {
                return;
            }
            String name = environment.endsWith("*") ? environment.substring(0, environment.length() - 1) : environment;
            boolean outermost = depth == 0 && rows.isEmpty();
            if (outermost && (BY_ROW.contains(name) || INNER.contains(name) || COUNTED.contains(name))) {
                counted = COUNTED.contains(environment);
                inner = INNER.contains(name);
                byRow = inner || BY_ROW.contains(name);
            } else {
                empty = false;
            }
            depth++;
        }

        private void rowEnd(int at) {
            if (byRow && depth == 1) {
                endRow(at);
            } else {
                empty = false;
            }
        }

        /** What follows the end of the last row is no row. */
        private void endLastRow(int at) {
            boolean nothing = empty && labels.isEmpty() && tag.isEmpty();
            if (!nothing || rows.isEmpty()) {
                endRow(at);
            }
        }

        private void endRow(int at) {
            rows.add(new Row(labels, tag, unnumbered, at));
            labels = new ArrayList<>();
            tag = "";
            unnumbered = false;
            empty = true;
        }

        /** Behind the brace that closes an argument; -1 where there is none. */
        private int argumentEnd(int from) {
            int at = from;
            while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
                at++;
            }
            if (at == tex.length() || tex.charAt(at) != '{') {
                return -1;
            }
            int open = 0;
            for (; at < tex.length(); at++) {
                char c = tex.charAt(at);
                if (c == '\\') {
                    at++;
                } else if (c == '{') {
                    open++;
                } else if (c == '}' && --open == 0) {
                    return at + 1;
                }
            }
            return -1;
        }
    }
}
