package dev.octavo.source.markdown.inline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The emoji that a short name stands for: of those that differ from Unicode's names, the frequent ones are in a table; any
 * other is a Unicode name with underscores, {@code :hot_beverage:}.
 */
final class Emoji {

    private static final Map<String, String> TABLE = table();

    private Emoji() {}

    static Optional<String> named(String name) {
        String emoji = TABLE.get(name);
        return emoji != null ? Optional.of(emoji) : unicode(name);
    }

    private static Optional<String> unicode(String name) {
        try {
            int c = Character.codePointOf(name.replace('_', ' ').toUpperCase(Locale.ROOT));
            return isPicture(c) ? Optional.of(Character.toString(c)) : Optional.empty();
        } catch (IllegalArgumentException e) { // the JDK's way to say that there is no such name
            return Optional.empty();
        }
    }

    /** Symbols, dingbats and pictographs; not letters, which have names too. */
    private static boolean isPicture(int c) {
        return (c >= 0x2600 && c <= 0x27BF) || (c >= 0x1F300 && c <= 0x1FAFF);
    }

    private static Map<String, String> table() {
        try (InputStream in = Emoji.class.getResourceAsStream("emoji.txt")) {
            if (in == null) {
                throw new IllegalStateException("emoji.txt is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
