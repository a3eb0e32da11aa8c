package dev.octavo.source.convert.figure;

import dev.octavo.model.Inline;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels that bookdown reads in formulas and captions, {@code (\#eq:area)} and {@code (\#tab:areas) All areas}. */
public final class BookdownLabel {

    private static final Pattern IN_FORMULA = Pattern.compile("\\(\\\\#(eq:[\\w./:-]++)\\)");

    private static final Pattern IN_CAPTION = Pattern.compile("\\(#((?:fig|tab):[\\w./:-]++)\\)\\s*+");

    private BookdownLabel() {}

    /** A formula with LaTeX's labels in place of bookdown's. */
    public static String read(String tex) {
        return tex.contains("(\\#eq:") ? IN_FORMULA.matcher(tex).replaceAll("\\\\label{$1}") : tex;
    }

    /** The label with which a caption begins; empty for none. */
    public static Optional<String> of(List<Inline> caption) {
        return beginning(caption).filter(Matcher::lookingAt).map(label -> label.group(1));
    }

    /** A caption without the label with which it begins. */
    public static List<Inline> leftOutOf(List<Inline> caption) {
        List<Inline> rest = new ArrayList<>(caption);
        String words = beginning(caption).orElseThrow().replaceFirst("");
        rest.remove(0);
        if (!words.isEmpty()) {
            rest.add(0, new Text(words));
        }
        return rest;
    }

    private static Optional<Matcher> beginning(List<Inline> caption) {
        return caption.isEmpty() || !(caption.get(0) instanceof Text text)
                ? Optional.empty()
                : Optional.of(IN_CAPTION.matcher(text.text()));
    }
}
