package dev.octavo.epub;

import dev.octavo.model.Slug;
import dev.octavo.resource.Resource;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that every reading system can handle: of ASCII letters, digits, hyphens and underscores. */
final class XmlNames {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern HYPHENS = Pattern.compile("-{2,}");
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
     * A name as a part of a file's name, with a hyphen before it; empty where it has neither letters nor digits. Where letters
     * are lost, being no ASCII or too many, a hash of the whole name takes their place.
     */
    static String fileSuffix(String name) {
        String slug = Slug.of(name.replace('/', '-'));
        String base =
                MARKS.matcher(Normalizer.normalize(slug, Normalizer.Form.NFD)).replaceAll("");
        String ascii = HYPHENS.matcher(NOT_ASCII.matcher(base).replaceAll("")).replaceAll("-");
        String kept = EDGES.matcher(ascii.substring(0, Math.min(ascii.length(), LONGEST_SLUG)))
                .replaceAll("");
        boolean isWhole = kept.equals(EDGES.matcher(base).replaceAll(""));
        String hash = isWhole
                ? ""
                : "-"
                        + Hashes.ofContents(new Resource(slug, slug.getBytes(StandardCharsets.UTF_8)))
                                .substring(0, 8);
        return (kept.isEmpty() ? "" : "-" + kept) + hash;
    }

    private static boolean isStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isPart(int c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    }
}
