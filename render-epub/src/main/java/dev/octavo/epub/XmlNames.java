package dev.octavo.epub;

import dev.octavo.model.Slug;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that every reading system can handle: of ASCII letters, digits, hyphens and underscores. */
final class XmlNames {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");
    private static final Pattern EDGES = Pattern.compile("^[-_]+|[-_]+$");
    private static final int LONGEST_SLUG = 40;

    private XmlNames() {}

    /**
     * The identifier as a name of XML. What may not stand in one is written as {@code _xHHHH_} (ISO/IEC 9075-14), so that
     * different identifiers stay different.
     */
    static String id(String id) {
        StringBuilder name = new StringBuilder(id.length());
        int next;
        for (int i = 0; i < id.length(); i = next) {
            int c = id.codePointAt(i);
            next = i + Character.charCount(c);
            boolean likeAnEscape = c == '_' && id.startsWith("x", next);
            if (!likeAnEscape && (isStart(c) || (i > 0 && isPart(c)))) {
                name.appendCodePoint(c);
            } else {
                name.append("_x")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('_');
            }
        }
        return name.toString();
    }

    /**
     * The beginning of a name as a part of a file's name, with a hyphen before it; of a name without any letter of ASCII, what
     * tells it from others. Empty where there is nothing to tell.
     */
    static String fileSuffix(String name) {
        String slug = Slug.of(name);
        String plain = NOT_ASCII
                .matcher(Normalizer.normalize(slug, Normalizer.Form.NFD))
                .replaceAll("");
        String cut = EDGES.matcher(plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)))
                .replaceAll("");
        if (cut.isEmpty()) {
            return slug.isEmpty() ? "" : "-" + Hashes.ofContents(slug.getBytes(StandardCharsets.UTF_8));
        }
        return "-" + cut;
    }

    private static boolean isStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isPart(int c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
