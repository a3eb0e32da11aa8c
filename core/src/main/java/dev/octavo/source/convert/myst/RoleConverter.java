package dev.octavo.source.convert.myst;

import dev.octavo.model.Attributes;
import dev.octavo.model.Citation;
import dev.octavo.model.Code;
import dev.octavo.model.CrossReference;
import dev.octavo.model.Inline;
import dev.octavo.model.InlineMath;
import dev.octavo.model.Link;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.markdown.inline.MystRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** MyST's roles to inlines. */
public final class RoleConverter {

    /** A text and, in angle brackets, where it leads. */
    private static final Pattern TITLED = Pattern.compile("(.*\\S)\\s*+<([^<>]++)>", Pattern.DOTALL);

    /** A word and, in parentheses, what it means. */
    private static final Pattern EXPLAINED = Pattern.compile("([^()]*[^()\\s])\\s*+\\((.+)\\)", Pattern.DOTALL);

    private static final Pattern ENDING = Pattern.compile(".*\\.[A-Za-z]{1,8}");

    private final Conversion conversion;

    /** Of a document. */
    public RoleConverter(Conversion conversion) {
        this.conversion = conversion;
    }

    /** What a role means; the text of one that is not known. */
    public List<Inline> convert(MystRole role) {
        String content = role.content().strip();
        SourceRange at = conversion.at(role);
        return List.of(
                switch (role.name()) {
                    case "math" -> new InlineMath(content, at);
                    case "sub", "subscript" -> new Subscript(List.of(new Text(content)));
                    case "sup", "superscript" -> new Superscript(List.of(new Text(content)));
                    case "kbd" -> new Code(content, Attributes.classes("kbd"));
                    case "abbr" -> abbreviation(content);
                    case "doc" -> document(content, at);
                    case "ref", "eq", "prf:ref" -> place(content, at);
                    case "numref" -> numbered(content, at);
                    case "cite", "cite:p", "cite:t" ->
                        citation(content, role.name().equals("cite:t"), at);
                    default -> new Text(content);
                });
    }

    private static Inline abbreviation(String content) {
        Matcher explained = EXPLAINED.matcher(content);
        return explained.matches()
                ? new Span(
                        List.of(new Text(explained.group(1))),
                        new Attributes("", List.of("abbr"), Map.of("title", explained.group(2))))
                : new Text(content);
    }

    /** A link to a source of the publication, which is called without its ending. */
    private Inline document(String content, SourceRange at) {
        Matcher titled = TITLED.matcher(content);
        boolean isTitled = titled.matches();
        String path = isTitled ? titled.group(2) : content;
        String file = ENDING.matcher(path).matches() ? path : path + ".md";
        String text = isTitled ? titled.group(1) : path.substring(path.lastIndexOf('/') + 1);
        return linked(file, text, at);
    }

    private Inline place(String content, SourceRange at) {
        Matcher titled = TITLED.matcher(content);
        return titled.matches() ? linked("#" + titled.group(2), titled.group(1), at) : reference(content, at);
    }

    /** A pattern of the number, {@code Figure %s}, is what the reference itself says. */
    private Inline numbered(String content, SourceRange at) {
        Matcher titled = TITLED.matcher(content);
        boolean counts = titled.matches() && Stream.of("%s", "{number}").anyMatch(titled.group(1)::contains);
        return counts ? reference(titled.group(2), at) : place(content, at);
    }

    private Inline reference(String label, SourceRange at) {
        return conversion.links().isWithinLink() ? new Text(label) : new CrossReference(label, at);
    }

    private Inline linked(String address, String text, SourceRange at) {
        List<Inline> words = List.of(new Text(text));
        return conversion.links().mayLink(address, "", at)
                ? new Link(conversion.addresses().link(address), "", words, Attributes.NONE, at)
                : words.get(0);
    }

    private Inline citation(String keys, boolean narrative, SourceRange at) {
        List<Citation.Work> works = Stream.of(keys.split(",", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> new Citation.Work(key, "", "", false))
                .toList();
        return works.isEmpty() || conversion.links().isWithinLink()
                ? new Text(keys)
                : new Citation(works, narrative, at);
    }
}
