package dev.octavo.html;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Attributes;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes of what the author of an article gave its nodes that which is harmless on any element, and each identifier once. */
final class NodeAttributes {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}+)*+");
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private final MarkupSink sink;
    private final HtmlTarget target;
    private final Language language;
    private final Set<String> usedIds;

    /**
     * For the nodes of an article.
     *
     * @param language that of the article
     * @param takenIds what only its sections may be called
     */
    NodeAttributes(MarkupSink sink, HtmlTarget target, Language language, Set<String> takenIds) {
        this.sink = sink;
        this.target = target;
        this.language = language;
        this.usedIds = new HashSet<>(takenIds);
    }

    /** Writes an identifier where it is still free, and those of the key-values that are harmless; the classes are left to the element. */
    void write(Attributes attributes) {
        if (!attributes.id().isEmpty() && usedIds.add(attributes.id())) {
            sink.attribute("id", target.id(attributes.id()));
        }
        if (attributes.values().isEmpty()) {
            return;
        }
        attributes.values().forEach(this::writeValue);
        if (!attributes.values().containsKey("dir")) {
            writeDirection(attributes.values().getOrDefault("lang", ""));
        }
    }

    /** A part in a language that runs the other way says so. */
    private void writeDirection(String lang) {
        if (LANGUAGE.matcher(lang).matches()) {
            Language.of(lang)
                    .filter(part -> part.isRightToLeft() != language.isRightToLeft())
                    .ifPresent(part -> sink.attribute("dir", part.direction()));
        }
    }

    private void writeValue(String key, String value) {
        boolean harmless =
                switch (key) {
                    case "lang" ->
                        LANGUAGE.matcher(value).matches() && Language.of(value).isPresent();
                    case "dir" -> DIRECTIONS.contains(value);
                    default -> false;
                };
        if (harmless) {
            sink.attribute(key, value);
        }
    }
}
