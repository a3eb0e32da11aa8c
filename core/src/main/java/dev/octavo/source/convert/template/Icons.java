package dev.octavo.source.convert.template;

import dev.octavo.model.Inline;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Icons that are called by their names. */
public final class Icons {

    private static final Pattern TICK = Pattern.compile("\\bcheck\\b");
    private static final Pattern CROSS = Pattern.compile("\\b(?:close|cancel|times|xmark|x)\\b");

    private Icons() {}

    /** A tick or a cross, as in tables that compare; others are left out, which is told. */
    public static List<Inline> shown(String name, Node written, Conversion conversion) {
        if (TICK.matcher(name).find()) {
            return List.of(new Text("✓"));
        } else if (CROSS.matcher(name).find()) {
            return List.of(new Text("✗"));
        }
        conversion.findings().info("icon", "left out: " + name, conversion.at(written));
        return List.of();
    }
}
