package dev.octavo.source.convert.code;

import dev.octavo.source.markdown.Syntax;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/**
 * Texts that stand elsewhere under a name, as bookdown has them: {@code (ref:plan) A *plan*} is a paragraph that is not printed, but
 * wherever a caption is {@code (ref:plan)}.
 */
final class TextReferences {

    private static final Pattern DEFINITION =
            Pattern.compile("^ {0,3}\\(ref:([\\w-]++)\\)[ \\t]++(\\S.*+)$", Pattern.MULTILINE);

    private static final Pattern REFERENCE = Pattern.compile("\\(ref:([\\w-]++)\\)");

    private final Map<String, String> texts = new HashMap<>();

    TextReferences(String source) {
        if (source.contains("(ref:")) {
            DEFINITION.matcher(source).results().forEach(text -> texts.put(text.group(1), text.group(2)));
            Map<String, Integer> counts = new HashMap<>();
            REFERENCE.matcher(source).results().forEach(name -> counts.merge(name.group(1), 1, Integer::sum));
            // A name that stands nowhere else is no name of a text.
            texts.keySet().removeIf(name -> counts.getOrDefault(name, 0) < 2);
        }
    }

    /** A caption, or the text that it names. */
    String resolved(String caption) {
        Matcher reference = REFERENCE.matcher(caption.strip());
        return reference.matches() ? texts.getOrDefault(reference.group(1), caption) : caption;
    }

    /** Whether a paragraph is a text under a name. */
    boolean isText(Node paragraph) {
        if (texts.isEmpty()) {
            return false;
        }
        Matcher reference = REFERENCE.matcher(Syntax.text(paragraph));
        return reference.lookingAt() && texts.containsKey(reference.group(1));
    }
}
