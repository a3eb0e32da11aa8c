package dev.octavo.cite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The words of languages, as the artifact {@code org.citationstyles:locales} has them. */
final class Locales {

    static final String STANDARD = "en-US";

    /** The main dialects of languages whose country is not called as they are. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("af", "ZA"),
            Map.entry("ca", "AD"),
            Map.entry("cs", "CZ"),
            Map.entry("cy", "GB"),
            Map.entry("da", "DK"),
            Map.entry("el", "GR"),
            Map.entry("en", "US"),
            Map.entry("et", "EE"),
            Map.entry("fa", "IR"),
            Map.entry("gl", "ES"),
            Map.entry("he", "IL"),
            Map.entry("hi", "IN"),
            Map.entry("ja", "JP"),
            Map.entry("km", "KH"),
            Map.entry("ko", "KR"),
            Map.entry("ms", "MY"),
            Map.entry("nb", "NO"),
            Map.entry("nn", "NO"),
            Map.entry("no", "NO"),
            Map.entry("sl", "SI"),
            Map.entry("sr", "Cyrl-RS"),
            Map.entry("sv", "SE"),
            Map.entry("uk", "UA"),
            Map.entry("vi", "VN"),
            Map.entry("zh", "CN"));

    private final Map<String, String> read = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> terms = new HashMap<>();

    /** The locale of a tag, as XML; null where there is none, which the processor asks for. */
    @Nullable
    String xml(String tag) {
        String xml = read.computeIfAbsent(tag, Locales::load);
        return xml.isEmpty() ? null : xml;
    }

    private static String load(String tag) {
        if (!tag.matches("[A-Za-z]++(?:-[A-Za-z]++)*+")) {
            return "";
        }
        try (InputStream in = Styles.onClassPath("locales-" + tag + ".xml")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** The tag of the locale for a language; empty where there is none. */
    String find(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return candidates(locale, locale.getLanguage()).stream()
                .filter(tag -> xml(tag) != null)
                .findFirst()
                .orElse("");
    }

    private static Set<String> candidates(Locale locale, String main) {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(main + "-" + locale.getCountry());
        tags.add(main + "-" + COUNTRIES.getOrDefault(main, main.toUpperCase(Locale.ROOT)));
        tags.add(main.equals("no") ? "nb-NO" : main);
        return tags;
    }

    /** The words for something in a language, such as for {@code page}: long and short, for one and for several. */
    Set<String> words(String tag, String term) {
        return terms.computeIfAbsent(tag, this::terms).getOrDefault(term, Set.of());
    }

    private Map<String, Set<String>> terms(String tag) {
        String xml = xml(tag);
        if (xml == null) {
            return Map.of();
        }
        Map<String, Set<String>> words = new HashMap<>();
        try {
            Xml.all(Xml.parse(xml), "term").stream()
                    .filter(term -> !term.getAttribute("form").startsWith("verb"))
                    .forEach(term ->
                            add(term, words.computeIfAbsent(term.getAttribute("name"), name -> new LinkedHashSet<>())));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }

    private static void add(Element term, Set<String> words) {
        if (Xml.children(term).isEmpty()) {
            words.add(term.getTextContent().strip());
        } else {
            Xml.children(term).forEach(form -> words.add(form.getTextContent().strip()));
        }
        words.remove("");
    }
}
