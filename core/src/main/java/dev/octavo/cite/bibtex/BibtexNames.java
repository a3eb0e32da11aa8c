package dev.octavo.cite.bibtex;

import dev.octavo.cite.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists of names: {@code Ludwig van Beethoven and Bach, Jr., Johann and {The Beatles}}. */
final class BibtexNames {

    private BibtexNames() {}

    /** The names of a field, as CSL-JSON has them. */
    static List<Map<String, Object>> of(String latex) {
        List<Map<String, Object>> names = new ArrayList<>();
        List<String> name = new ArrayList<>();
        for (String word : split(latex, ' ')) {
            if (word.equalsIgnoreCase("and")) {
                add(name, names);
            } else {
                name.add(word);
            }
        }
        add(name, names);
        return names;
    }

    private static void add(List<String> words, List<Map<String, Object>> names) {
        if (!words.isEmpty()) {
            names.add(name(String.join(" ", words)));
            words.clear();
        }
    }

    private static Map<String, Object> name(String latex) {
        List<String> parts = split(latex, ',');
        if (parts.size() == 1 && isGroup(latex)) {
            return Map.of("literal", text(latex));
        }
        List<String> family = split(parts.get(0), ' ');
        return parts.size() == 1 ? givenFirst(family) : familyFirst(family, parts);
    }

    /** {@code First von Last}: the particle is what is written small, and the last word is never one. */
    private static Map<String, Object> givenFirst(List<String> words) {
        int last = words.size() - 1;
        int particle = 0;
        while (particle < last && !isSmall(words.get(particle))) {
            particle++;
        }
        int family = last;
        while (family > particle && !isSmall(words.get(family - 1))) {
            family--;
        }
        return named(
                words.subList(0, particle), words.subList(particle, family), words.subList(family, words.size()), "");
    }

    /** {@code von Last, First} or {@code von Last, Jr, First}. */
    private static Map<String, Object> familyFirst(List<String> words, List<String> parts) {
        int family = 0;
        while (family < words.size() - 1 && isSmall(words.get(family))) {
            family++;
        }
        String given = parts.get(parts.size() - 1);
        String suffix = parts.size() > 2 ? parts.get(1) : "";
        return named(List.of(given), words.subList(0, family), words.subList(family, words.size()), suffix);
    }

    private static Map<String, Object> named(
            List<String> given, List<String> particle, List<String> family, String suffix) {
        Map<String, Object> name = new LinkedHashMap<>();
        put(name, "family", String.join(" ", family));
        put(name, "given", String.join(" ", given));
        put(name, "dropping-particle", String.join(" ", particle));
        put(name, "suffix", suffix);
        return name;
    }

    private static void put(Map<String, Object> name, String key, String latex) {
        String text = text(latex);
        if (!text.isEmpty()) {
            name.put(key, text);
        }
    }

    private static String text(String latex) {
        return Mark.strip(LatexText.of(latex));
    }

    private static boolean isSmall(String word) {
        return !word.startsWith("{") && text(word).codePoints().limit(1).anyMatch(Character::isLowerCase);
    }

    private static boolean isGroup(String latex) {
        return latex.startsWith("{") && split(latex, ' ').size() == 1;
    }

    /** The parts between a character outside of braces, empty ones left out; any white space is a space. */
    private static List<String> split(String latex, char at) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= latex.length(); i++) {
            char c = i == latex.length() ? at : latex.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            }
            boolean isBetween = c == at || (at == ' ' && (Character.isWhitespace(c) || c == '~'));
            if (i == latex.length() || (isBetween && depth == 0)) {
                String part = latex.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts.isEmpty() ? List.of(latex.strip()) : parts;
    }
}
