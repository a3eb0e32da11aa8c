package dev.octavo.source.convert.component;

import dev.octavo.source.convert.html.HtmlElements;
import java.util.Locale;
import java.util.Set;

/** Tells names of components from those of HTML's elements. */
public final class ComponentName {

    /** Elements that only a page's head has, of which no text can hold any, and those that HTML had once. */
    private static final Set<String> OF_NO_TEXT = Set.of("head", "link", "title", "base", "meta", "listing");

    private ComponentName() {}

    /**
     * Whether a name is that of a component in MDX: it begins with a capital letter, and is no element's that is shouted, or it is
     * the page's head.
     */
    public static boolean isInMdx(String name) {
        boolean isShouted =
                name.equals(name.toUpperCase(Locale.ROOT)) && HtmlElements.isKnown(name.toLowerCase(Locale.ROOT));
        return name.equals("head") || (!name.isEmpty() && Character.isUpperCase(name.charAt(0)) && !isShouted);
    }

    /** Whether a name is that of a component in Markdown, in which elements of HTML may have capitals. */
    public static boolean isInMarkdown(String name) {
        String element = name.toLowerCase(Locale.ROOT);
        return isInMdx(name)
                && !name.equals("head")
                && (!HtmlElements.isKnown(element) || OF_NO_TEXT.contains(element));
    }
}
