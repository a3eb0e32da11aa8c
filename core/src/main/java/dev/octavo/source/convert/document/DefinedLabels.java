package dev.octavo.source.convert.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** What a document defines for links and notes, so that lines which are parsed apart from it may refer to that. */
final class DefinedLabels {

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]++)]");

    private static final Pattern SPACE = Pattern.compile("\\s++");

    /** Ends a definition, so that indented lines are no part of it. */
    private static final String END = "<!-- -->";

    private final Map<String, String> definitions = new HashMap<>();

    /** Learns of a definition; the first of a label counts. */
    void learn(Node node) {
        if (node instanceof LinkReferenceDefinition link) {
            definitions.putIfAbsent(folded(link.getLabel()), written(link));
        } else if (node instanceof FootnoteDefinition note) {
            definitions.putIfAbsent(folded("^" + note.getLabel()), "[^" + note.getLabel() + "]: -");
        }
    }

    /** The lines to stand before others, which define what these refer to. */
    List<String> before(List<String> lines) {
        if (definitions.isEmpty()) {
            return List.of();
        }
        Set<String> used = new LinkedHashSet<>();
        Matcher label = BRACKETED.matcher(String.join("\n", lines));
        while (label.find()) {
            String definition = definitions.get(folded(label.group(1)));
            if (definition != null) {
                used.add(definition);
            }
        }
        List<String> before = new ArrayList<>(used);
        if (!before.isEmpty()) {
            before.add(END);
        }
        return before;
    }

    private static String written(LinkReferenceDefinition link) {
        String title = link.getTitle() == null ? "" : " \"" + escaped(link.getTitle()) + "\"";
        return "[" + oneLine(link.getLabel()) + "]: <" + escaped(link.getDestination()) + ">" + title;
    }

    private static String escaped(String text) {
        return oneLine(text).replaceAll("[\\\\<>\"&]", "\\\\$0");
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    private static String folded(String label) {
        return oneLine(label.strip()).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
