package dev.octavo.model;

import java.util.Objects;

/**
 * Lines of code, or any text whose spaces and line ends matter.
 *
 * <p>Markdown: a fence of three backticks or tildes, or four spaces of indent. Behind the fence stands
 * {@code java}, {@code java {1,3-5} title="Main.java"} or {@code {.java #listing}}.
 *
 * @param language the language's name as it was written ({@code java}), empty if none was given
 * @param text the lines, each but perhaps the last ended by a line feed
 * @param attributes identifier, classes and key-values
 * @param at where it was read
 */
public record CodeBlock(String language, String text, Attributes attributes, SourceRange at) implements Block {

    /** Mends the texts. */
    public CodeBlock {
        language = XmlText.mend(Objects.requireNonNull(language, "language"));
        text = XmlText.mend(Objects.requireNonNull(text, "text"));
        Objects.requireNonNull(attributes, "attributes");
        Objects.requireNonNull(at, "at");
    }

    /** Code without attributes. */
    public static CodeBlock of(String language, String text) {
        return new CodeBlock(language, text, Attributes.NONE, SourceRange.NONE);
    }
}
