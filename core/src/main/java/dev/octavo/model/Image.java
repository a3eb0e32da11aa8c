package dev.octavo.model;

import java.util.Objects;

/**
 * A picture.
 *
 * <p>Markdown: {@code ![alternative text](source "title"){width=50%}}.
 *
 * @param source where the picture is: a relative path or a URL, resolved by a renderer's resource loader
 * @param alternative the text for those who cannot see the picture; empty if it is only decoration
 * @param title advisory text, empty for none
 * @param attributes identifier, classes and key-values ({@code width} and {@code height} among them)
 * @param at where it was read
 */
public record Image(String source, String alternative, String title, Attributes attributes, SourceRange at)
        implements Inline {

    /** Mends the texts. */
    public Image {
        source = XmlText.mend(Objects.requireNonNull(source, "source"));
        alternative = XmlText.mend(Objects.requireNonNull(alternative, "alternative"));
        title = XmlText.mend(Objects.requireNonNull(title, "title"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** A picture without a title. */
    public static Image of(String source, String alternative) {
        return new Image(source, alternative, "", Attributes.NONE, SourceRange.NONE);
    }
}
