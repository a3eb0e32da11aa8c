package dev.octavo.html.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Diagrams of amscd, <code>A @>f>> B</code>, as a matrix in which every second column and row holds arrows. */
final class CommutativeDiagram {

    private static final Map<Character, String> ACROSS =
            Map.of('>', "xrightarrow", ')', "xrightarrow", '<', "xleftarrow", '(', "xleftarrow");
    private static final Map<Character, String> ALONG = Map.of('V', "downarrow", 'A', "uparrow");

    private final String row;
    private int at;

    private CommutativeDiagram(String row) {
        this.row = row;
    }

    /** The matrix that a diagram is. */
    static String tex(String diagram) {
        String rows = rows(diagram).stream()
                .map(row -> new CommutativeDiagram(row.strip()).cells())
                .collect(Collectors.joining("\\\\"));
        return "\\begin{matrix}" + rows + "\\end{matrix}";
    }

    private static List<String> rows(String diagram) {
        List<String> rows = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < diagram.length(); i++) {
            char c = diagram.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '\\' && diagram.startsWith("\\\\", i) && depth == 0) {
                rows.add(diagram.substring(start, i));
                start = i + 2;
            }
            i += c == '\\' ? 1 : 0;
        }
        rows.add(diagram.substring(start));
        return rows;
    }

    /** Arrows that run along stand below what they begin at, with nothing between them. */
    private String cells() {
        List<String> cells = new ArrayList<>();
        boolean runsAlong =
                row.startsWith("@") && !row.startsWith("@>") && !row.startsWith("@<") && !row.startsWith("@=");
        String first = object();
        if (!runsAlong) {
            cells.add(first);
        }
        while (at < row.length()) {
            String arrow = arrow();
            String object = object();
            cells.add(arrow);
            if (!runsAlong || at < row.length()) {
                cells.add(object);
            }
        }
        return String.join("&", cells);
    }

    private String object() {
        return until('@');
    }

    private String arrow() {
        at++;
        char kind = at < row.length() ? row.charAt(at++) : '.';
        String across = ACROSS.getOrDefault(kind, "");
        if (!across.isEmpty()) {
            String above = takeLabel(kind);
            String below = takeLabel(kind);
            return "\\" + across + (below.isEmpty() ? "" : "[{" + below + "}]") + "{\\quad " + above + "\\quad}";
        }
        String along = ALONG.getOrDefault(kind, "");
        if (!along.isEmpty()) {
            String left = takeLabel(kind);
            return along(left, along, takeLabel(kind));
        }
        return switch (kind) {
            case '=' -> "\\xlongequal{\\quad}";
            case '|' -> "\\Big\\|";
            case '\\' -> vertical();
            default -> "";
        };
    }

    /** {@code @\vert} is another way to write {@code @|}. */
    private String vertical() {
        while (at < row.length() && Character.isLetter(row.charAt(at))) {
            at++;
        }
        return "\\Big\\|";
    }

    /** Labels at the sides of an arrow, each with the room of the other, so that the arrow stands in the middle. */
    private static String along(String left, String arrow, String right) {
        return "{\\scriptstyle\\hphantom{" + right + "}" + left + "}\\Big\\" + arrow + "{\\scriptstyle " + right
                + "\\hphantom{" + left + "}}";
    }

    private String takeLabel(char end) {
        String label = until(end);
        at = Math.min(at + 1, row.length());
        return label;
    }

    /** What stands before a character that is not within braces. */
    private String until(char end) {
        int start = at;
        int depth = 0;
        for (; at < row.length() && (depth > 0 || row.charAt(at) != end); at++) {
            depth += row.charAt(at) == '{' ? 1 : row.charAt(at) == '}' ? -1 : 0;
            at += row.charAt(at) == '\\' && at + 1 < row.length() ? 1 : 0;
        }
        return row.substring(start, at).strip();
    }
}
