package dev.octavo.html.math;

import dev.octavo.html.math.Symbol.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The table of {@code symbols.txt}. */
final class Symbols {

    /** TeX sets what the keyboard offers as other characters than these. */
    private static final Map<String, String> KEYBOARD = Map.of("-", "−", "*", "∗", "`", "‘");

    private static final String CHARACTER_SECTION = "characters ";
    private static final String STROKE = "\u0338";

    /** The one table; it stands after what it is read with. */
    static final Symbols STANDARD = new Symbols();

    private final Map<String, Symbol> commands = new HashMap<>();
    private final Map<String, Symbol> characters = new HashMap<>();
    private final Map<String, String> negated = new HashMap<>();

    private Symbols() {
        String section = "";
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith(" ")) {
                addRow(section, line.strip().split(" +"));
            } else {
                section = line;
            }
        }
    }

    Optional<Symbol> command(String name) {
        return Optional.ofNullable(commands.get(name));
    }

    /** The names of the commands. */
    Set<String> names() {
        return Collections.unmodifiableSet(commands.keySet());
    }

    /** What a character is; one that no section has is a letter or an ordinary sign. */
    Symbol character(String character) {
        Symbol known = characters.get(character);
        if (known != null) {
            return known;
        }
        boolean letter = Character.isLetter(character.codePointAt(0));
        return new Symbol(letter ? Kind.LETTER : Kind.ORD, character);
    }

    /** The character that denies another. */
    String negated(String character) {
        return negated.getOrDefault(character, character + STROKE);
    }

    private void addRow(String section, String[] words) {
        if (section.equals("negated")) {
            for (int i = 0; i < words.length; i += 2) {
                negated.put(words[i], words[i + 1]);
            }
        } else if (section.startsWith(CHARACTER_SECTION)) {
            Kind kind = kind(section.substring(CHARACTER_SECTION.length()));
            for (String word : words) {
                characters.put(word, new Symbol(kind, KEYBOARD.getOrDefault(word, word)));
            }
        } else {
            addCommands(kind(section), words);
        }
    }

    private void addCommands(Kind kind, String[] words) {
        if (kind.isFunction()) {
            for (String word : words) {
                commands.put(word.replace("_", ""), new Symbol(kind, word.replace('_', '\u2009')));
            }
        } else {
            for (int i = 0; i < words.length; i += 2) {
                Symbol symbol = new Symbol(kind, words[i + 1]);
                commands.put(words[i], symbol);
                if (!kind.takesArgument()) {
                    characters.putIfAbsent(symbol.text(), symbol);
                }
            }
        }
    }

    private static Kind kind(String section) {
        return Kind.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<String> lines() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Symbols.class.getResourceAsStream("symbols.txt")), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
