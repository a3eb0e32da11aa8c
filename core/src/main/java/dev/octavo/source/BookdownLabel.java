package dev.octavo.source;

import java.util.regex.Pattern;

/** The label that bookdown reads in a formula, {@code (\#eq:area)}, which LaTeX writes {@code \label{eq:area}}. */
final class BookdownLabel {

    private static final Pattern LABEL = Pattern.compile("\\(\\\\#(eq:[\\w./:-]++)\\)");

    private BookdownLabel() {}

    /** A formula with LaTeX's labels in place of bookdown's. */
    static String read(String tex) {
        return tex.contains("(\\#eq:") ? LABEL.matcher(tex).replaceAll("\\\\label{$1}") : tex;
    }
}
