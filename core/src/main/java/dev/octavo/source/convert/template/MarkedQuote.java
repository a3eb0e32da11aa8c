package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Quote;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.template.MarkArguments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Quotations between marks of Hugo's themes, which tell whose words they are: {@code {{< quote author="Ada" source="Letters" >}}}. */
public final class MarkedQuote {

    private static final List<String> AUTHORS = List.of("author", "name", "by", "cite");

    private static final List<String> WORKS = List.of("source", "title", "work", "company");

    private static final List<String> ADDRESSES = List.of("link", "url", "href");

    /** What may be told without a key but is nobody's name. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-\\w{2,8})?");

    private final Conversion conversion;
    private final InnerContent inner;
    private final Captions captions;

    /** Of a document. */
    public MarkedQuote(Conversion conversion, InnerContent inner, Captions captions) {
        this.conversion = conversion;
        this.inner = inner;
        this.captions = captions;
    }

    /** The quotation, with whose words it is. */
    public Block of(Container quote) {
        SourceRange at = conversion.at(quote);
        List<Block> body = new ArrayList<>(inner.blocks(quote));
        List<Inline> attribution = attribution(quote, at);
        if (!attribution.isEmpty()) {
            attribution.add(0, new Text("— "));
            body.add(new Paragraph(Nodes.joined(attribution), Attributes.NONE, at));
        }
        return new Quote(body, Attributes.NONE, at);
    }

    /** Who said it, and where; the last of both is a link where an address is told. */
    private List<Inline> attribution(Container quote, SourceRange at) {
        MarkArguments said = quote.said();
        String author = author(said);
        String work = said.first(WORKS);
        String address = said.first(ADDRESSES);
        List<String> parts =
                Stream.of(author, work).filter(part -> !part.isEmpty()).toList();
        List<Inline> shown = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = i == parts.size() - 1;
            shown.addAll(i == 0 ? List.of() : List.of(new Text(", ")));
            shown.addAll(linked(parts.get(i), isLast ? address : "", quote, at));
        }
        return parts.isEmpty() && !address.isEmpty() ? new ArrayList<>(linked(address, address, quote, at)) : shown;
    }

    private List<Inline> linked(String words, String address, Container quote, SourceRange at) {
        if (address.isEmpty() || !conversion.links().mayLink(address, "", at)) {
            return captions.read(words, Captions.firstOf(quote.getSourceSpans()));
        }
        List<Inline> content = words.equals(address)
                ? List.of(new Text(words))
                : conversion.links().withinLink(() -> captions.read(words, Captions.firstOf(quote.getSourceSpans())));
        return List.of(new Link(conversion.addresses().link(address), "", content, Attributes.NONE, at));
    }

    private static String author(MarkArguments said) {
        return Stream.concat(
                        Stream.of(said.first(AUTHORS)),
                        said.words().stream()
                                .filter(word -> !LANGUAGE.matcher(word).matches())
                                .map(String::strip))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }
}
