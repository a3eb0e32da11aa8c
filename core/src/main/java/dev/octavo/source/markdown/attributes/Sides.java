package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How large a picture is to be, as attributes. */
public final class Sides {

    private Sides() {}

    /** A width and a height, of which either may be untold. */
    public static Attributes of(@Nullable String width, @Nullable String height) {
        Map<String, String> sides = new LinkedHashMap<>();
        put("width", width, sides);
        put("height", height, sides);
        return new Attributes("", List.of(), sides);
    }

    private static void put(String side, @Nullable String length, Map<String, String> sides) {
        if (length != null && !length.isEmpty()) {
            sides.put(side, length);
        }
    }
}
