package dev.octavo.source.address;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.attributes.Sides;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands as the title of a link or a picture and tells Docsify how to show it: {@code [a](a.md ':ignore')}, {@code
 * ![a](a.png ':size=50x100 :no-zoom')}.
 *
 * @param title the title without that
 * @param attributes the size, the classes and the identifier that are told
 */
public record OptionsInTitle(String title, Attributes attributes) {

    private static final Pattern OPTIONS =
            Pattern.compile(":[a-z][a-z-]*+(?:=\\S++)?+(?:\\s++:[a-z][a-z-]*+(?:=\\S++)?+)*+");

    private static final Pattern VALUE = Pattern.compile(":(size|class|id)=(\\S++)");

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5}%?)(?:x(\\d{1,5}))?");

    /** What is told behind an address. */
    public static OptionsInTitle of(String title) {
        return title.startsWith(":") && OPTIONS.matcher(title.strip()).matches()
                ? new OptionsInTitle("", attributes(title))
                : new OptionsInTitle(title, Attributes.NONE);
    }

    private static Attributes attributes(String options) {
        Map<String, String> told = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(options);
        while (value.find()) {
            told.put(value.group(1), value.group(2));
        }
        List<String> classes = Optional.ofNullable(told.get("class")).stream().toList();
        Matcher size = SIZE.matcher(told.getOrDefault("size", ""));
        Attributes sides = size.matches() ? Sides.of(size.group(1), size.group(2)) : Attributes.NONE;
        return new Attributes(told.getOrDefault("id", ""), classes, Map.of()).and(sides);
    }
}
