package dev.octavo.source.convert.component;

import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.html.HtmlElements;
import dev.octavo.source.input.MdxCode;
import dev.octavo.source.markdown.tag.JsxTag;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of a document that are those of JSX, as HTML: components are elements of names that HTML does not have. */
public final class Jsx {

    /** What the elements of components are called by, before their own names. */
    private static final String PREFIX = "octavo-";

    /** The attribute that tells a component's name as it was written. */
    static final String NAME = "data-octavo-component";

    /** How JSX writes text in which braces and line ends are what they are. */
    private static final Pattern TEMPLATE = Pattern.compile("\\{`([^`\\\\$]*+)`}");

    /** Elements in which nothing is Markdown, which are read as HTML. */
    private static final Set<String> VERBATIM =
            Set.of("script", "style", "pre", "textarea", "svg", "math", "plaintext");

    private static final Map<String, String> NAMES = Map.of("className", "class", "htmlFor", "for", "to", "href");

    /** What is not missed where it cannot be read. */
    private static final Set<String> SHOWN = Set.of(
            "src", "href", "to", "alt", "title", "label", "caption", "description", "summary", "name", "id", "text");

    private final Conversion conversion;
    private final boolean isMdx;
    private final Set<String> told = new HashSet<>();

    /** Of a document. */
    public Jsx(Conversion conversion) {
        this.conversion = conversion;
        this.isMdx = MdxCode.isMdx(conversion.source().source())
                && conversion.options().has(MarkdownExtension.COMPONENTS);
    }

    /** Whether all tags are those of JSX. */
    public boolean isMdx() {
        return isMdx;
    }

    /** Whether a name is that of a component here. */
    public boolean isName(String name) {
        return conversion.options().has(MarkdownExtension.COMPONENTS)
                && (isMdx ? ComponentName.isInMdx(name) : ComponentName.isInMarkdown(name));
    }

    /** The tag of JSX that begins at a place of HTML; empty for none, and for those that are read as HTML. */
    public Optional<JsxTag> at(String html, int start) {
        return JsxTag.at(html, start)
                .filter(tag ->
                        isName(tag.name()) || (isMdx && !VERBATIM.contains(tag.name()) && isElement(tag.name())));
    }

    private static boolean isElement(String name) {
        return name.isEmpty() || HtmlElements.isKnown(name);
    }

    /** Code of HTML in which no text stands as a string of JavaScript. */
    public String withoutTemplates(String html) {
        return html.startsWith("<pre")
                ? TEMPLATE.matcher(html)
                        .replaceAll(text -> Matcher.quoteReplacement(
                                text.group(1).replace("&", "&amp;").replace("<", "&lt;")))
                : html;
    }

    /** A tag as HTML. */
    public String html(JsxTag tag, SourceRange at) {
        if (tag.name().isEmpty()) {
            return "";
        }
        String name = elementOf(tag);
        String end = end(tag);
        if (tag.kind() == JsxTag.Kind.CLOSING) {
            return end;
        }
        StringBuilder html = new StringBuilder("<" + name);
        if (isName(tag.name())) {
            append(html, NAME, tag.name());
        }
        tag.attributes().forEach(attribute -> value(tag, attribute, at)
                .ifPresent(value -> append(html, NAMES.getOrDefault(attribute.name(), attribute.name()), value)));
        html.append('>');
        boolean isClosed = tag.kind() == JsxTag.Kind.EMPTY && !tag.isVoid();
        return isClosed ? html + end : html.toString();
    }

    /** The end tag of the element that a tag begins or ends, as HTML. */
    public String end(JsxTag tag) {
        return "</" + elementOf(tag) + ">";
    }

    private String elementOf(JsxTag tag) {
        return isName(tag.name()) ? PREFIX + tag.name() : tag.name();
    }

    private static void append(StringBuilder html, String name, String value) {
        html.append(' ').append(name).append("=\"");
        html.append(value.replace("\"", "&quot;")).append('"');
    }

    private Optional<String> value(JsxTag tag, JsxTag.Attribute attribute, SourceRange at) {
        if (!attribute.isCode()) {
            return Optional.of(attribute.value());
        }
        Optional<String> value = JsxValue.of(attribute.name(), attribute.value());
        if (value.isEmpty() && SHOWN.contains(attribute.name()) && !JsxValue.isNone(attribute.value())) {
            conversion
                    .findings()
                    .info("mdx-code", attribute.name() + " of " + tag.name() + " is JavaScript, which is left out", at);
        }
        return value;
    }

    /** Tells of a component without an end tag, which takes in nothing: all below it could be meant. */
    public void tellUnclosed(JsxTag tag, SourceRange at) {
        conversion
                .findings()
                .warning("html-component", "the component " + tag.name() + " has no end tag, and takes in nothing", at);
    }

    /** Tells of a component that means nothing here: once of all of its name that hold something, and of each that is empty. */
    public void tellLeftOut(JsxTag tag, SourceRange at) {
        if (tag.kind() == JsxTag.Kind.EMPTY) {
            conversion.findings().warning("html-component", "the component " + tag.name() + " is left out", at);
        } else if (told.add(tag.name())) {
            conversion
                    .findings()
                    .warning(
                            "html-component",
                            "the component " + tag.name()
                                    + " is left out wherever it stands, what is inside it is kept",
                            at);
        }
    }
}
