package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.template.MarkArguments;
import dev.octavo.source.markdown.template.MarkedSpan;
import dev.octavo.source.markdown.template.SpanMark;
import dev.octavo.source.markdown.template.TemplateMark;
import dev.octavo.source.text.SpaceAround;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that marks of other generators show in a line: buttons and references to pages as links, badges, keys, files. */
final class MarkedWords {

    private static final List<String> ADDRESSES = List.of("href", "url", "link", "src");

    /** What names a page as Hugo finds it. */
    private static final List<String> PAGES = List.of("relref", "ref");

    private static final List<String> WORDS = List.of("title", "text", "label", "content", "value");

    private final Conversion conversion;
    private final InnerContent inner;

    MarkedWords(Conversion conversion, InnerContent inner) {
        this.conversion = conversion;
        this.inner = inner;
    }

    /** What stands between two marks, as the first one says. */
    List<Inline> between(MarkedSpan span) {
        SpanMark mark = span.mark();
        SourceRange at = conversion.at(span);
        if (Syntax.first(org.commonmark.node.Link.class, span).isPresent()) {
            return besideLinks(mark, content(span), at);
        }
        String address = address(mark.said());
        boolean isLink = mayLink(address, at);
        List<Inline> content = isLink ? conversion.links().withinLink(() -> content(span)) : content(span);
        if (content.isEmpty()) {
            return alone(mark, at);
        }
        return isLink ? List.of(link(mark, address, titled(mark, content), at)) : shaped(mark, titled(mark, content));
    }

    /** Words with links of their own; a file or a page of which they tell stands before them. */
    private List<Inline> besideLinks(SpanMark mark, List<Inline> content, SourceRange at) {
        boolean isToldOf = mark.isShownByAddress() && !mark.isReference();
        List<Inline> shown = new ArrayList<>(isToldOf ? alone(mark, at) : List.of());
        if (!shown.isEmpty()) {
            shown.add(new Text(" "));
        }
        shown.addAll(shaped(mark, titled(mark, content)));
        return Nodes.joined(shown);
    }

    /** What a mark shows that nothing closes; empty where it is another mark, or says nothing. */
    Optional<List<Inline>> alone(TemplateMark written) {
        Optional<SpanMark> mark = SpanMark.of(written).filter(SpanMark::mayStandAlone);
        return mark.isPresent() && mark.get().isIcon()
                ? Optional.of(icon(mark.get(), written))
                : mark.map(told -> alone(told, conversion.at(written))).filter(words -> !words.isEmpty());
    }

    private List<Inline> alone(SpanMark mark, SourceRange at) {
        String address = address(mark.said());
        String told = mark.isShownByAddress() ? "" : told(mark.said());
        String words = told.isEmpty() ? address : told;
        if (words.isEmpty()) {
            return List.of();
        }
        List<Inline> content = List.of(new Text(words));
        return mayLink(address, at) ? List.of(link(mark, address, content, at)) : shaped(mark, content);
    }

    private static String told(MarkArguments said) {
        return Stream.concat(
                        WORDS.stream().map(said::value), said.words().stream().limit(1))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(": "));
    }

    private boolean mayLink(String address, SourceRange at) {
        return !address.isEmpty() && conversion.links().mayLink(address, "", at);
    }

    private List<Inline> icon(SpanMark mark, TemplateMark written) {
        String name = Stream.concat(Stream.of("icon", "name").map(mark.said()::value), mark.said().words().stream())
                .filter(word -> !word.isBlank())
                .findFirst()
                .orElse("");
        return Icons.shown(name, written, conversion);
    }

    private List<Inline> content(MarkedSpan span) {
        return Flow.inlines(SpaceAround.trimmed(inner.inlines(span)));
    }

    /** Of a badge, and of it alone, the title stands before the words. */
    private static List<Inline> titled(SpanMark mark, List<Inline> content) {
        String title = mark.name().equals("badge") ? mark.said().value("title").strip() : "";
        return title.isEmpty()
                ? content
                : Nodes.joined(Stream.concat(Stream.of(new Text(title + ": ")), content.stream())
                        .toList());
    }

    private Link link(SpanMark mark, String address, List<Inline> content, SourceRange at) {
        Attributes attributes = mark.isShownByAddress() ? Attributes.NONE : Attributes.classes(mark.name());
        return new Link(conversion.addresses().link(address), "", content, attributes, at);
    }

    private static List<Inline> shaped(SpanMark mark, List<Inline> content) {
        return switch (mark.name()) {
            case "badge", "keyword", "button" -> List.of(new Span(content, Attributes.classes(mark.name())));
            case "kbd" -> List.of(new Code(Nodes.text(content), Attributes.classes(mark.name())));
            default -> content;
        };
    }

    private static String address(MarkArguments said) {
        String address = said.first(ADDRESSES);
        String page = PAGES.stream()
                .map(said::value)
                .filter(told -> !told.isBlank())
                .findFirst()
                .orElse("");
        return address.isEmpty() && !page.isEmpty() ? "{{< ref \"" + page + "\" >}}" : address;
    }
}
