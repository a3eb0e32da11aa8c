package dev.octavo.html;

import dev.octavo.model.Attributes;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The classes that the author of a text has given a node. Those by which pages call their own parts would make parts of pages
 * of it, as a cover or a table of contents; they are written with {@value #PREFIX} before them.
 */
final class GivenClasses {

    private static final String PREFIX = "custom-";

    private static final Set<String> PARTS_OF_PAGES = Set.of(
            "admonition",
            "admonition-title",
            "back",
            "book",
            "byline",
            "chapter",
            "chapter-entry",
            "chapter-number",
            "contents",
            "contents-title",
            "cover",
            "cover-frame",
            "endnote",
            "endnotes",
            "endnotes-title",
            "folio",
            "footnote",
            "footnote-back",
            "footnote-call",
            "footnote-number",
            "footnotes",
            "half-title",
            "heading",
            "imprint",
            "item",
            "listing",
            "missing-image",
            "part",
            "part-entry",
            "part-page",
            "picture",
            "publisher",
            "room",
            "rule",
            "scene-break",
            "section-entry",
            "series",
            "site-footer",
            "site-header",
            "site-nav",
            "site-shell",
            "skip-link",
            "subchapter",
            "subtitle",
            "summary",
            "table",
            "task",
            "task-mark",
            "tasks",
            "tied",
            "title",
            "title-block",
            "title-page",
            "to-navigation",
            "turn",
            "turned",
            "watermark",
            "work");

    private GivenClasses() {}

    /** The value of the attribute {@code class}; empty for none. */
    static String of(Attributes attributes) {
        return attributes.classes().isEmpty()
                ? ""
                : attributes.classes().stream().map(GivenClasses::own).collect(Collectors.joining(" "));
    }

    private static String own(String name) {
        return PARTS_OF_PAGES.contains(name) ? PREFIX + name : name;
    }
}
