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
import org.jspecify.annotations.Nullable;

/** What a document defines for links and notes, so that lines which are parsed apart from it may refer to that. */
final class DefinedLabels {

    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]++)]");

    private static final Pattern SPACE = Pattern.compile("\\s++");

    private static final Pattern MARKS = Pattern.compile("[\\\\<>\"&]");

    /** Ends a definition, so that indented lines are no part of it. */
    private static final String END = "<!-- -->";

    private final List<Node> learned = new ArrayList<>();
    private @Nullable Map<String, String> definitions; // few documents have lines that are parsed apart

    /** Learns of a definition; the first of a label counts. */
    void learn(Node node) {
        if (node instanceof LinkReferenceDefinition || node instanceof FootnoteDefinition) {
            learned.add(node);
        }
    }

    /** The lines to stand before others, which define what these refer to. */
    List<String> before(List<String> lines) {
        Map<String, String> defined = definitions();
        if (defined.isEmpty()) {
            return List.of();
        }
        Set<String> used = new LinkedHashSet<>();
        Matcher label = BRACKETED.matcher(String.join("\n", lines));
        while (label.find()) {
            String definition = defined.get(folded(label.group(1)));
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

    private Map<String, String> definitions() {
        if (definitions == null) {
            definitions = new HashMap<>();
            for (Node node : learned) {
                define(node, definitions);
            }
        }
        return definitions;
    }

    private static void define(Node node, Map<String, String> definitions) {
        if (node instanceof LinkReferenceDefinition link) {
            definitions.putIfAbsent(folded(link.getLabel()), written(link));
        } else if (node instanceof FootnoteDefinition note) {
            definitions.putIfAbsent(folded("^" + note.getLabel()), "[^" + note.getLabel() + "]: -");
        }
    }

    private static String written(LinkReferenceDefinition link) {
        String title = link.getTitle() == null ? "" : " \"" + escaped(link.getTitle()) + "\"";
        return "[" + oneLine(link.getLabel()) + "]: <" + escaped(link.getDestination()) + ">" + title;
    }

    private static String escaped(String text) {
        return MARKS.matcher(oneLine(text)).replaceAll("\\\\$0");
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    private static String folded(String label) {
        return oneLine(label.strip()).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
