package dev.octavo.cli;

import dev.octavo.source.ArticleReader;
import dev.octavo.source.MarkdownExtension;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Whether an extension of Markdown is to be read.
 *
 * @param understood false where its signs are text
 */
record ExtensionChoice(MarkdownExtension extension, boolean understood) {

    void tell(ArticleReader.Builder reader) {
        if (understood) {
            reader.with(extension);
        } else {
            reader.without(extension);
        }
    }

    private static Stream<String> names() {
        return Arrays.stream(MarkdownExtension.values()).map(ExtensionChoice::name);
    }

    private static String name(MarkdownExtension extension) {
        return extension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells the names that there are. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    /** Reads {@code wiki-links}, also without its hyphen, and {@code -math}. */
    static final class Reader implements ITypeConverter<ExtensionChoice> {

        @Override
        public ExtensionChoice convert(String word) {
            String wanted = letters(word);
            return Arrays.stream(MarkdownExtension.values())
                    .filter(extension -> letters(extension.name()).equals(wanted))
                    .findFirst()
                    .map(extension -> new ExtensionChoice(extension, !word.startsWith("-")))
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no extension " + word + "; these are: " + String.join(", ", names().toList())));
        }

        private static String letters(String name) {
            return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_+-]", "");
        }
    }
}
