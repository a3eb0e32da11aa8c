package dev.octavo.source.markdown.inline;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What MyST says of the code behind it: <code>{math}`x`</code>, <code>{ref}`label`</code>. */
public final class MystRole extends CustomNode {

    private static final Pattern MARK = Pattern.compile("\\{([a-z][a-z:]{0,20})}");

    private static final Set<String> NAMES = Set.of(
            "math",
            "ref",
            "numref",
            "eq",
            "doc",
            "sub",
            "sup",
            "kbd",
            "term",
            "abbr",
            "subscript",
            "superscript",
            "cite",
            "cite:p",
            "cite:t",
            "prf:ref");

    private final String name;
    private String content = "";

    private MystRole(String name) {
        this.name = name;
    }

    /** The role that a text in braces is. */
    static Optional<MystRole> of(String braced) {
        Matcher mark = MARK.matcher(braced);
        return mark.matches() && NAMES.contains(mark.group(1))
                ? Optional.of(new MystRole(mark.group(1)))
                : Optional.empty();
    }

    /** What it says of the content. */
    public String name() {
        return name;
    }

    /** The text of the code. */
    public String content() {
        return content;
    }

    /** Takes the code behind it; without any that says something, what stands in its place is text. */
    public Node bind() {
        if (getNext() instanceof Code code && !code.getLiteral().isBlank()) {
            content = code.getLiteral();
            code.getSourceSpans().forEach(this::addSourceSpan);
            code.unlink();
            return this;
        }
        Text text = new Text("{" + name + "}");
        text.setSourceSpans(getSourceSpans());
        insertAfter(text);
        unlink();
        return text;
    }
}
