package dev.octavo.source.markdown.tag;

import java.util.Set;

/** A tag of HTML that says that there is Markdown in its element, {@code <div markdown="1">}, as kramdown has it. */
public final class AskingTag {

    /** Elements that hold blocks. */
    private static final Set<String> NAMES = Set.of(
            "div",
            "section",
            "article",
            "aside",
            "main",
            "header",
            "footer",
            "nav",
            "details",
            "figure",
            "blockquote",
            "center",
            "li",
            "dd",
            "td",
            "th",
            "fieldset",
            "address");

    private static final Set<String> ASKING = Set.of("1", "block");

    private AskingTag() {}

    /** Whether it belongs to an element of which some say so. */
    public static boolean mayBe(JsxTag tag) {
        return holdsBlocks(tag.name());
    }

    /** Whether elements of a name hold blocks. */
    static boolean holdsBlocks(String name) {
        return NAMES.contains(name);
    }

    public static boolean isOne(JsxTag tag) {
        return mayBe(tag)
                && tag.attributes().stream()
                        .anyMatch(
                                attribute -> attribute.name().equals("markdown") && ASKING.contains(attribute.value()));
    }
}
