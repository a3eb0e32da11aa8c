package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Figure;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.template.MarkArguments;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/**
 * Pictures that marks of other generators show: {@code {{< figure src="a.png" caption="A" >}}} and {@code {{< img src="a.png" >}}}
 * (Hugo), {@code {% include figure.html path="a.png" %}} (themes of Jekyll), {@code {% img left /a.png 300 "Title" "Words" %}} and {@code {%
 * asset_img a.png Title %}} (Octopress, Hexo).
 */
final class TemplatePictures {

    private static final Pattern FIGURE = Pattern.compile(
            "\\{\\{[<%]\\s*+(?:congo-)?+figure(?=\\s)(?<hugo>.*?)/?[>%]}}"
                    + "|\\{%-?\\s*+include(?:_cached)?+\\s++(?:figure|image|img|picture)(?:\\.html|\\.liquid)?+(?=\\s)(?<jekyll>.*?)-?%}",
            Pattern.DOTALL);

    private static final Pattern NAMED = Pattern.compile(
            "\\{\\{[<%]\\s*+(?:figure|congo-figure|img|image|resize_image|screenshot)(?=\\s)(.*?)/?[>%]}}",
            Pattern.DOTALL);

    private static final Pattern LISTED =
            Pattern.compile("\\{%-?\\s*+(?:img|asset_img)(?=\\s)(.*?)-?%}", Pattern.DOTALL);

    /** What is no class before the address of a picture: it has a folder or an ending. */
    private static final Pattern ADDRESS = Pattern.compile("(?i).*/.*|.+\\.(?:png|jpe?g|gif|svg|webp|avif)");

    private static final Pattern LENGTH = Pattern.compile("\\d{1,5}(?:px|%)?");

    private static final List<String> SOURCES = List.of("src", "source", "image", "path", "image_path", "url", "file");

    private static final List<String> SIDES = List.of("width", "height");

    private final Conversion conversion;
    private final Captions captions;

    TemplatePictures(Conversion conversion, Captions captions) {
        this.conversion = conversion;
        this.captions = captions;
    }

    /** The figures that a paragraph consists of; empty where it holds anything else. */
    Optional<List<Block>> figures(org.commonmark.node.Paragraph paragraph) {
        List<Block> figures = new ArrayList<>();
        for (Node node : Syntax.children(paragraph)) {
            Optional<Block> figure = node instanceof TemplateMark mark ? figure(mark) : Optional.empty();
            if (figure.isEmpty() && !isSpace(node)) {
                return Optional.empty();
            }
            figure.ifPresent(figures::add);
        }
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures);
    }

    private static boolean isSpace(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof org.commonmark.node.Text text
                        && text.getLiteral().isBlank());
    }

    /** The figure that a mark with its place for itself is; empty where it is another mark. */
    Optional<Block> figure(TemplateMark mark) {
        Matcher figure = FIGURE.matcher(mark.tag());
        if (mark.isKept() || !figure.matches()) {
            return Optional.empty();
        }
        boolean isIncluded = figure.group("jekyll") != null;
        MarkArguments told = MarkArguments.of(figure.group(isIncluded ? "jekyll" : "hugo"));
        SourceRange at = conversion.at(mark);
        // What Jekyll includes may be told by a variable.
        List<Inline> picture =
                isIncluded && !ADDRESS.matcher(told.first(SOURCES)).matches() ? List.of() : image(told, "", at);
        if (picture.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> shown = linked(picture, told.value("link"), at);
        Attributes attributes =
                conversion.identifiers().free(new Attributes(told.value("id"), classes(told), Map.of()), at);
        return Optional.of(new Figure(
                List.of(new Paragraph(shown, Attributes.NONE, at)), caption(told, mark, at), attributes, at));
    }

    private List<Inline> linked(List<Inline> picture, String address, SourceRange at) {
        return address.isEmpty() || !conversion.links().mayLink(address, "", at)
                ? picture
                : List.of(new Link(conversion.addresses().link(address), "", picture, Attributes.NONE, at));
    }

    /** A title in strong words, the caption, and whose picture it is. */
    private List<Inline> caption(MarkArguments told, TemplateMark mark, SourceRange at) {
        List<List<Inline>> parts = new ArrayList<>();
        String title = told.value("title");
        String caption = told.value("caption");
        if (!title.isBlank()) {
            List<Inline> words = captions.read(title, mark.getSourceSpans());
            parts.add(caption.isBlank() ? words : List.of(new Strong(words)));
        }
        if (!caption.isBlank()) {
            parts.add(captions.read(caption, mark.getSourceSpans()));
        }
        if (!told.value("attr").isBlank()) {
            parts.add(linked(List.of(new Text(told.value("attr"))), told.value("attrlink"), at));
        }
        return joined(parts);
    }

    private static List<Inline> joined(List<List<Inline>> parts) {
        List<Inline> joined = new ArrayList<>();
        for (List<Inline> part : parts) {
            if (!joined.isEmpty()) {
                joined.add(new Text(" "));
            }
            joined.addAll(part);
        }
        return Flow.inlines(Flow.joined(List.copyOf(joined)));
    }

    /** The picture that a mark shows in a line; empty where it is another mark. */
    Optional<List<Inline>> image(TemplateMark mark) {
        SourceRange at = conversion.at(mark);
        Matcher named = NAMED.matcher(mark.tag());
        if (named.matches()) {
            MarkArguments told = MarkArguments.of(named.group(1));
            return Optional.of(image(told, told.value("caption") + told.value("title"), at))
                    .filter(picture -> !picture.isEmpty());
        }
        Matcher included = FIGURE.matcher(mark.tag());
        if (included.matches() && included.group("jekyll") != null) {
            MarkArguments told = MarkArguments.of(included.group("jekyll"));
            return ADDRESS.matcher(told.first(SOURCES)).matches()
                    ? Optional.of(image(told, told.value("caption") + told.value("title"), at))
                    : Optional.empty();
        }
        Matcher listed = LISTED.matcher(mark.written());
        return listed.matches() ? listed(MarkArguments.of(listed.group(1)).words(), at) : Optional.empty();
    }

    private List<Inline> image(MarkArguments told, String title, SourceRange at) {
        String source = told.first(SOURCES);
        Map<String, String> sides = new LinkedHashMap<>();
        SIDES.stream()
                .filter(side -> LENGTH.matcher(told.value(side)).matches())
                .forEach(side -> sides.put(side, told.value(side)));
        return source.isBlank()
                ? List.of()
                : conversion
                        .links()
                        .image(
                                source,
                                told.first(List.of("alt", "alt-text", "description")),
                                title,
                                new Attributes("", List.of(), sides),
                                at);
    }

    private static List<String> classes(MarkArguments told) {
        String classes = told.value("class").strip();
        return classes.isEmpty() ? List.of() : List.of(classes.split("\\s+", -1));
    }

    /** Classes, an address, a width and a height, a title, and what is said of the picture. */
    private Optional<List<Inline>> listed(List<String> words, SourceRange at) {
        int address = 0;
        while (address < words.size() && !ADDRESS.matcher(words.get(address)).matches()) {
            address++;
        }
        if (address == words.size()) {
            return Optional.empty();
        }
        Map<String, String> sides = new LinkedHashMap<>();
        int next = address + 1;
        while (sides.size() < SIDES.size()
                && next < words.size()
                && LENGTH.matcher(words.get(next)).matches()) {
            sides.put(SIDES.get(sides.size()), words.get(next++));
        }
        List<String> said = words.subList(next, words.size());
        boolean quoted = said.size() == 2 && said.get(0).contains(" ");
        String title = quoted ? said.get(0) : String.join(" ", said);
        String alternative = quoted ? said.get(1) : title;
        return Optional.of(conversion
                .links()
                .image(
                        words.get(address),
                        alternative,
                        title,
                        new Attributes("", words.subList(0, address), sides),
                        at));
    }
}
