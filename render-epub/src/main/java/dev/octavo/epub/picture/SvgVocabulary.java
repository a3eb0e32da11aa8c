package dev.octavo.epub.picture;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which names of SVG 1.1 draw, and which values reach for nothing outside the file. */
final class SvgVocabulary {

    private static final Set<String> DRAWING = Set.of(
            "circle",
            "clipPath",
            "defs",
            "desc",
            "ellipse",
            "filter",
            "g",
            "image",
            "line",
            "linearGradient",
            "marker",
            "mask",
            "path",
            "pattern",
            "polygon",
            "polyline",
            "radialGradient",
            "rect",
            "stop",
            "style",
            "svg",
            "switch",
            "symbol",
            "text",
            "textPath",
            "title",
            "tspan",
            "use");
    private static final Pattern EFFECT = Pattern.compile("fe[A-Z][A-Za-z]*");

    /** What a sheet may say of itself, beside its identifier. */
    private static final Set<String> OF_STYLE = Set.of("media", "title", "type");

    /** The words that some properties have to choose from; another one would mean the default, and checkers complain of it. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "clip-rule", Set.of("nonzero", "evenodd", "inherit"),
            "fill-rule", Set.of("nonzero", "evenodd", "inherit"),
            "stroke-linecap", Set.of("butt", "round", "square", "inherit"),
            "stroke-linejoin", Set.of("miter", "round", "bevel", "inherit"),
            "text-anchor", Set.of("start", "middle", "end", "inherit"),
            "visibility", Set.of("visible", "hidden", "collapse", "inherit"));

    private static final Pattern ACTION = Pattern.compile("on.*|lang|base|target|data-.*", Pattern.CASE_INSENSITIVE);

    // Possessive throughout: what could be tried again would take stack or time for each blank, rule or declaration.
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)url\\(\\s*+['\"]?+\\s*+[^#'\"\\s]|(?:image|set|fade|src)\\(|javascript:|@import|\\\\");
    private static final Pattern DECLARATIONS = Pattern.compile("(?:\\s*+[\\w-]++\\s*+:[^:;{}<>]++(?:;|$))*+\\s*+");
    private static final Pattern RULES = Pattern.compile(
            "(?:\\s++|/\\*[^*]*+\\*/|<!--|-->)*+" + "(?:[^{}@<>;]++\\{[^{}@<>]*+\\}(?:\\s++|/\\*[^*]*+\\*/)*+)*+");
    private static final Pattern PICTURE_DATA =
            Pattern.compile("data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\\s]+");

    private SvgVocabulary() {}

    static boolean draws(String element) {
        return DRAWING.contains(element) || (EFFECT.matcher(element).matches() && !element.equals("feImage"));
    }

    static boolean isHarmless(String element, String attribute, String value) {
        if (element.equals("style") && !OF_STYLE.contains(attribute)) {
            return false;
        }
        if (ACTION.matcher(attribute).matches() || OUTSIDE.matcher(value).find()) {
            return false;
        }
        if (!WORDS.getOrDefault(attribute, Set.of(value)).contains(value)) {
            return false;
        }
        return !attribute.equals("style") || DECLARATIONS.matcher(value).matches();
    }

    static boolean isPictureData(String reference) {
        return PICTURE_DATA.matcher(reference).matches();
    }

    /** The sheet itself where it is plain rules, else nothing. */
    static String harmlessStyle(String css) {
        return RULES.matcher(css).matches() && !OUTSIDE.matcher(css).find() ? css : "";
    }
}
