package dev.octavo.source.language;

import dev.octavo.internal.LanguageTags;
import dev.octavo.source.markdown.attributes.AttributedInline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whose quotation marks count while the inlines of a leaf are gone through in order: those of the language that the nearest
 * attributes or tags around a text tell, else those of the leaf.
 */
public final class QuoteScopes {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)(.*)>", Pattern.DOTALL);
    /** Elements without an end. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Pattern LANG =
            Pattern.compile("(?i)(?<=\\s)lang\\s*+=\\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    /** The element that opened a scope, empty for braces, and the marks around it. */
    private record Scope(String element, Quotes around) {}

    /** Braces, the node after all that they hold, and how many scopes are around them. */
    private record Braces(Node opener, @Nullable Node end, int depth) {}

    private final Node leaf;
    private final Deque<Scope> open = new ArrayDeque<>();
    private final Deque<Braces> openBraces = new ArrayDeque<>();
    private final Map<String, Integer> openElements = new HashMap<>();
    private Quotes quotes;

    QuoteScopes(Node leaf, Quotes quotes) {
        this.leaf = leaf;
        this.quotes = quotes;
    }

    /** The marks that count at a node, which is the next one. */
    Quotes at(Node node) {
        while (!openBraces.isEmpty() && openBraces.peek().end() == node) {
            closeAll(openBraces.pop().depth());
        }
        if (node instanceof AttributedInline attributed) {
            String language = attributed.attributes().values().getOrDefault("lang", "");
            quotes(language).ifPresent(own -> {
                openBraces.push(new Braces(node, endOf(node), open.size()));
                open("", own);
            });
        } else if (node instanceof HtmlInline html) {
            tag(html);
        }
        return quotes;
    }

    /** The node after all that is in one; where that ends with what is open around it, what comes after that. */
    private @Nullable Node endOf(Node node) {
        Node last = node;
        while (last != leaf && last.getNext() == null) {
            last = last.getParent();
            if (!openBraces.isEmpty() && openBraces.peek().opener() == last) {
                return openBraces.peek().end();
            }
        }
        return last == leaf ? null : last.getNext();
    }

    /** The marks of a language; empty where the text tells none. */
    public static Optional<Quotes> quotes(String language) {
        return language.isEmpty()
                ? Optional.empty()
                : LanguageTags.tag(language).map(Quotes::of);
    }

    private void tag(HtmlInline html) {
        Matcher tag = TAG.matcher(html.getLiteral());
        if (!tag.matches()) {
            return;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (!tag.group(1).isEmpty()) {
            closeElement(name);
        } else if (!VOID.contains(name)) {
            Optional<Quotes> own = quotes(language(tag.group(3)));
            if (own.isPresent() || openElements.containsKey(name)) {
                openElements.merge(name, 1, Integer::sum);
                open(name, own.orElse(quotes));
            }
        }
    }

    private static String language(String attributes) {
        Matcher lang = LANG.matcher(attributes);
        return lang.find()
                ? Objects.requireNonNullElse(
                        lang.group(1) == null ? lang.group(2) : lang.group(1),
                        Objects.requireNonNullElse(lang.group(3), ""))
                : "";
    }

    /** Closes an element, and those that were left open in it; none that is open around the braces in which it would end. */
    private void closeElement(String name) {
        int depth = openBraces.isEmpty() ? 0 : openBraces.peek().depth() + 1;
        boolean closed = !openElements.containsKey(name);
        while (!closed && open.size() > depth) {
            closed = close().equals(name);
        }
    }

    private void closeAll(int depth) {
        while (open.size() > depth) {
            close();
        }
    }

    private void open(String element, Quotes own) {
        open.push(new Scope(element, quotes));
        quotes = own;
    }

    /** Closes the innermost scope; the element that opened it. */
    private String close() {
        Scope scope = open.pop();
        quotes = scope.around();
        openElements.computeIfPresent(scope.element(), (name, count) -> count == 1 ? null : count - 1);
        return scope.element();
    }
}
