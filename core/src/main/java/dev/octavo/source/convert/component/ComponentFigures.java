package dev.octavo.source.convert.component;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Figure;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.convert.html.HtmlAttributes;
import dev.octavo.source.convert.html.HtmlConverter;
import dev.octavo.source.convert.html.HtmlMedia;
import dev.octavo.source.markdown.tag.JsxTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Components that show a picture, or something else with a caption below it. */
public final class ComponentFigures {

    private static final String SOURCE = "src";
    private static final String CAPTION = "caption";

    private static final Pattern PICTURE =
            Pattern.compile("[^?#]++(?<=\\.(?:png|jpg|jpeg|gif|svg|webp|avif|bmp))(?:[?#].*)?");

    private final Captions captions;

    ComponentFigures(Captions captions) {
        this.captions = captions;
    }

    /** Whether a component of any name shows a picture or has a caption, as its tag says. */
    public static boolean isOne(JsxTag tag) {
        return tag.attributes().stream()
                .anyMatch(attribute -> !attribute.isCode() && isOne(attribute.name(), attribute.value()));
    }

    /** As the other, of what a tag became. */
    static boolean isOne(Element element) {
        return element.hasAttr(Jsx.NAME)
                && element.attributes().asList().stream()
                        .anyMatch(attribute -> isOne(attribute.getKey(), attribute.getValue()));
    }

    private static boolean isOne(String attribute, String value) {
        return attribute.equals(SOURCE)
                ? PICTURE.matcher(value.strip().toLowerCase(Locale.ROOT)).matches()
                : attribute.equals(CAPTION) && !value.isBlank();
    }

    List<Node> figure(HtmlConverter converter, Element element) {
        List<Node> content = new ArrayList<>();
        if (element.hasAttr(SOURCE)) {
            content.addAll(HtmlMedia.image(converter, element));
        }
        content.addAll(converter.children(element));
        return captioned(content, caption(converter, element), Attributes.NONE, converter.at(element));
    }

    /** Code with its number, the name of its file and a caption, as in books made with mdBook. */
    List<Node> listing(HtmlConverter converter, Element element) {
        String number = ComponentText.attribute(element, "number");
        String file = ComponentText.attribute(element, "file-name");
        List<Inline> caption = new ArrayList<>(caption(converter, element));
        if (!number.isEmpty()) {
            caption.add(0, new Text("Listing " + number + (caption.isEmpty() ? "" : ": ")));
        }
        List<Node> content = converter.children(element).stream()
                .<Node>map(node -> node instanceof CodeBlock code ? named(code, file) : node)
                .toList();
        SourceRange at = converter.at(element);
        Attributes id = HtmlAttributes.id(element, at, converter.conversion());
        return captioned(content, caption, id, at);
    }

    private static Block named(CodeBlock code, String file) {
        boolean isNamed = file.isEmpty() || code.attributes().values().containsKey("title");
        return isNamed ? code : code.with(new Attributes("", List.of(), Map.of("title", file)).and(code.attributes()));
    }

    private List<Inline> caption(HtmlConverter converter, Element element) {
        String caption = ComponentText.attribute(element, CAPTION);
        return caption.isEmpty() ? List.of() : captions.read(caption, converter.places(element));
    }

    private static List<Node> captioned(
            List<Node> content, List<Inline> caption, Attributes attributes, SourceRange at) {
        List<Block> blocks = Flow.blocks(content, at);
        return caption.isEmpty() ? content : List.of(new Figure(blocks, Nodes.joined(caption), attributes, at));
    }
}
