package dev.octavo.source.convert.myst;

import dev.octavo.model.Metadata;
import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.inline.MystRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** What only a text in MyST means: lines that begin with {@code %}, which are comments, and {@code +++} between cells. */
public final class MystMarks {

    private static final Pattern MARK = Pattern.compile("%.*|\\+{3}[ \\t]*+(?:\\{.*})?[ \\t]*+|\\^{3}");

    private static final Pattern LABEL = Pattern.compile("(?:(?:fig|tbl|tab|eq|sec|thm|lst)[:-])?[A-Za-z][\\w-]*+");

    private static final Pattern NAME =
            Pattern.compile("\\(([\\w:-]++)\\)=|:(?:name|label):[ \\t]*+([\\w:-]++)|\\{#([\\w:-]++)");

    private static final List<String> FIELDS = List.of("jupytext", "kernelspec", "mystnb", "myst");

    private MystMarks() {}

    /** Whether a node is one that MyST alone has. */
    public static boolean tells(Node node) {
        return node instanceof MystRole
                || (node instanceof Container container && container.isDirective())
                || (node instanceof FencedCodeBlock code && isDirective(code));
    }

    private static boolean isDirective(FencedCodeBlock code) {
        return code.getInfo() != null
                && code.getInfo().startsWith("{")
                && Directive.of(code).isPresent();
    }

    /** Whether a link leads to the name of a place rather than to an address; one with words does where the text has that name. */
    public static boolean isLabel(Link link, Supplier<Set<String>> names) {
        String name = link.getDestination();
        return LABEL.matcher(name).matches()
                && (link.getFirstChild() == null || names.get().contains(name));
    }

    /** The names that a text gives to its places. */
    public static Set<String> names(String source) {
        return NAME.matcher(source)
                .results()
                .map(name -> Stream.of(name.group(1), name.group(2), name.group(3))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(""))
                .collect(Collectors.toSet());
    }

    /** Whether front matter says that the text is in MyST. */
    public static boolean areToldBy(Metadata metadata) {
        return FIELDS.stream().anyMatch(metadata.frontMatter().values()::containsKey);
    }

    /** Whether each line of a paragraph is such a mark. */
    public static boolean areAll(Paragraph paragraph, String source) {
        return !paragraph.getSourceSpans().isEmpty()
                && paragraph.getSourceSpans().stream().allMatch(line -> isOne(line, source));
    }

    private static boolean isOne(SourceSpan line, String source) {
        int start = line.getInputIndex();
        return MARK.matcher(source.substring(start, start + line.getLength()).strip())
                .matches();
    }
}
