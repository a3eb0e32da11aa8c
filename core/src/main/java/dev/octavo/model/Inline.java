package dev.octavo.model;

/**
 * A node within a line of text: a run of text, emphasis, a link.
 *
 * <p>Only the inlines that can be wrong (a link, an image, a reference, raw markup) know their place in the source. The
 * family is closed but for {@link CustomInline}.
 */
public sealed interface Inline extends Node
        permits Citation,
                Code,
                CrossReference,
                CustomInline,
                Emphasis,
                FootnoteReference,
                HardBreak,
                Image,
                InlineMath,
                Inserted,
                Link,
                Marked,
                RawInline,
                SoftBreak,
                Span,
                Strikethrough,
                Strong,
                Subscript,
                Superscript,
                Text {}
