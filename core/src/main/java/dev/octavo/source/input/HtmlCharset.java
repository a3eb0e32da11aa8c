package dev.octavo.source.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page of HTML names at its beginning, as browsers take it: Latin 1 is that of Windows. */
final class HtmlCharset {

    private static final int SAMPLE = 4096;
    private static final Pattern DECLARATION =
            Pattern.compile("<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WESTERN = Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii");

    private HtmlCharset() {}

    /** The encoding; UTF-8 where none is named, one that nobody knows, or one in which its own name could not be read. */
    static Charset declared(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(beginning);
        boolean marked = beginning.startsWith("\u00EF\u00BB\u00BF");
        String name = !marked && declaration.find() ? declaration.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        try {
            Charset named = Charset.forName(WESTERN.contains(name) ? "windows-1252" : name);
            return canName(named, name) ? named : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Whether a name of ASCII's letters is the same in an encoding, which that of UTF-16 is not. */
    private static boolean canName(Charset encoding, String name) {
        return new String(name.getBytes(StandardCharsets.US_ASCII), encoding).equals(name);
    }
}
