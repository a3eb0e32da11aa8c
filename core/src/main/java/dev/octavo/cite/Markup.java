package dev.octavo.cite;

import dev.octavo.model.Attributes;
import dev.octavo.model.Emphasis;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Strong;
import dev.octavo.model.Subscript;
import dev.octavo.model.Superscript;
import dev.octavo.model.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes nodes of the HTML that the processor writes, and of the {@link Mark}s in it. A mark that is not closed where it was
 * opened ends with what it stands in.
 */
final class Markup {

    /** The class of a span that holds the names of a cite. It never leaves this package. */
    static final String NAMES = "names";

    private static final Map<String, Function<List<Inline>, Inline>> STYLES = Map.of(
            "font-style: italic",
            Emphasis::new,
            "font-weight: bold",
            Strong::new,
            "font-variant: small-caps",
            content -> span("small-caps", content),
            "text-decoration: underline",
            content -> span("underline", content));

    private final Deque<Open> open = new ArrayDeque<>();

    private Markup() {
        open.push(new Open(null, new ArrayList<>()));
    }

    /**
     * A mark that is open, and what it holds so far.
     *
     * @param mark the mark; null for the whole
     */
    private record Open(@Nullable Mark mark, List<Inline> content) {}

    /** The nodes of a piece of HTML. */
    static List<Inline> read(String html) {
        Markup markup = new Markup();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(markup::node);
        return markup.close();
    }

    private List<Inline> close() {
        while (open.size() > 1) {
            closeLast();
        }
        return trimmed(Nodes.joined(open.element().content()));
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText()
                    .replaceAll("[ \\t\\n]+", " ")
                    .replace(String.valueOf(FieldPreparation.GUARD), "")
                    .replace(FieldPreparation.HYPHEN, '-'));
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        if (element.hasClass("csl-left-margin") || element.hasClass("csl-right-inline")) {
            add(span(element.className(), inside(element)));
            text(" ");
            return;
        }
        if (element.hasClass("csl-block") || element.hasClass("csl-indent")) {
            text(" ");
        }
        List<Inline> content = unmarked(inside(element));
        switch (element.normalName()) {
            case "sup" -> add(new Superscript(content));
            case "sub" -> add(new Subscript(content));
            case "a" -> add(new Link(element.attr("href"), "", content, Attributes.NONE, SourceRange.NONE));
            case "span" -> {
                Function<List<Inline>, Inline> style = STYLES.get(element.attr("style"));
                if (style == null) {
                    content.forEach(this::add);
                } else {
                    add(style.apply(content));
                }
            }
            default -> content.forEach(this::add);
        }
    }

    /** Names are told apart only where they begin a cite, not within anything else. */
    static List<Inline> unmarked(List<Inline> inlines) {
        return inlines.stream()
                .flatMap(inline -> isNames(inline) ? ((Span) inline).content().stream() : Stream.of(inline))
                .toList();
    }

    static boolean isNames(Inline inline) {
        return inline instanceof Span span && span.attributes().classes().equals(List.of(NAMES));
    }

    private static List<Inline> inside(Element element) {
        Markup inner = new Markup();
        element.childNodes().forEach(inner::node);
        while (inner.open.size() > 1) {
            inner.closeLast();
        }
        return Nodes.joined(inner.open.element().content());
    }

    private void text(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Mark.is(text.charAt(i))) {
                if (i > start) {
                    add(new Text(text.substring(start, i)));
                }
                start = i + 1;
                if (i < text.length()) {
                    mark(text.charAt(i), Mark.of(text.charAt(i)).orElseThrow());
                }
            }
        }
    }

    private void mark(char c, Mark mark) {
        if (c == mark.open()) {
            open.push(new Open(mark, new ArrayList<>()));
        } else if (open.stream().anyMatch(opened -> opened.mark() == mark)) {
            while (closeLast() != mark) {
                // What was opened within it ends with it.
            }
        }
    }

    private @Nullable Mark closeLast() {
        Open last = open.pop();
        List<Inline> content = Nodes.joined(unmarked(last.content()));
        if (last.mark() != null && !content.isEmpty()) {
            wrapped(last.mark(), content).forEach(this::add);
        }
        return last.mark();
    }

    private static List<Inline> wrapped(Mark mark, List<Inline> content) {
        return switch (mark) {
            case ITALIC -> List.of(new Emphasis(content));
            case BOLD -> List.of(new Strong(content));
            case SMALL_CAPS -> List.of(span("small-caps", content));
            case SUPERSCRIPT -> List.of(new Superscript(content));
            case SUBSCRIPT -> List.of(new Subscript(content));
            case NAMES -> List.of(span(NAMES, content));
            case NO_CASE -> content;
        };
    }

    private static Span span(String name, List<Inline> content) {
        return new Span(content, Attributes.classes(name));
    }

    private void add(Inline inline) {
        open.element().content().add(inline);
    }

    /** Without white space at the ends. */
    static List<Inline> trimmed(List<Inline> inlines) {
        List<Inline> trimmed = new ArrayList<>(inlines);
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Text first) {
            trimmed.set(0, new Text(first.text().stripLeading()));
        }
        if (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1) instanceof Text last) {
            trimmed.set(trimmed.size() - 1, new Text(last.text().stripTrailing()));
        }
        trimmed.removeIf(inline -> inline instanceof Text text && text.text().isEmpty());
        return trimmed;
    }
}
