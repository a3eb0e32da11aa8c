package dev.octavo.source.convert.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The declarations of a style attribute, of which some say what something means; taken when it has been understood. */
final class HtmlStyle {

    private final Map<String, String> declarations = new LinkedHashMap<>();

    private HtmlStyle() {}

    static HtmlStyle of(String style) {
        HtmlStyle parsed = new HtmlStyle();
        for (String declaration : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                parsed.declarations.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            } else if (!declaration.isBlank()) {
                parsed.declarations.put(declaration.strip(), "");
            }
        }
        return parsed;
    }

    /** The value of a property, empty for none. */
    String value(String property) {
        return declarations.getOrDefault(property, "");
    }

    void take(String property) {
        declarations.remove(property);
    }

    /** Whether nothing is left of it. */
    boolean isEmpty() {
        return declarations.isEmpty();
    }
}
