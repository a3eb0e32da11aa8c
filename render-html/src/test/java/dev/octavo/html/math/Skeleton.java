package dev.octavo.html.math;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What two engines must agree on in the MathML of a formula: which letters and signs stand where. Space, grouping that
 * changes nothing, and attributes but for those that change a letter or a line are left out.
 */
final class Skeleton {

    private static final Set<String> TRANSPARENT = Set.of("math", "mrow", "mstyle", "mpadded", "semantics");
    private static final Set<String> FIXED =
            Set.of("mfrac", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover");

    /** Signs that engines choose differently for the same thing. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("^", "ˆ"), Map.entry("~", "˜"), Map.entry("ˉ", "‾"), Map.entry("∣", "|"), Map.entry("∥", "‖"));

    private static final Pattern WORDS = Pattern.compile("mtext:\"([^\"]*)\" mtext:\"([^\"]*)\"");

    private Skeleton() {}

    static String of(Element math) {
        String all = String.join(" ", pieces(math));
        for (Matcher words = WORDS.matcher(all); words.find(); words = WORDS.matcher(all)) {
            all = words.replaceFirst(Matcher.quoteReplacement("mtext:\"" + words.group(1) + words.group(2) + "\""));
        }
        return all;
    }

    private static List<String> pieces(Element element) {
        String name = element.getLocalName();
        if (TRANSPARENT.contains(name)) {
            return inside(element);
        }
        return switch (name) {
            case "annotation", "mspace" -> List.of();
            case "mi", "mn", "mo", "mtext" ->
                token(name, element.getTextContent(), element.getAttribute("mathvariant"));
            case "menclose" -> enclosed(element);
            case "mtd" ->
                isRoom(element)
                        ? List.of()
                        : List.of(alignment(element) + "(" + String.join(" ", inside(element)) + ")");
            default ->
                FIXED.contains(name) ? fixed(element) : List.of(name + "(" + String.join(" ", inside(element)) + ")");
        };
    }

    private static List<String> token(String name, String text, String variant) {
        String seen = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .replaceAll("[\u2061\u2009\ufe00\ufe0e]", "")
                .replace("″", "′′")
                .replace("‴", "′′′")
                .replace("⁗", "′′′′");
        if (seen.isBlank()) {
            return List.of();
        }
        if (name.equals("mtext")) {
            return List.of("mtext:\"" + seen.strip() + "\"");
        }
        String kind = variant.equals("normal") ? name + "-upright" : name;
        boolean alphabet = seen.codePoints().allMatch(c -> c > 0x1D3FF || c == '′');
        return alphabet
                ? seen.codePoints()
                        .mapToObj(c -> kind + ":" + Character.toString(c))
                        .toList()
                : List.of(kind + ":" + SAME.getOrDefault(seen, seen));
    }

    /** Core has no such element; a line over or under is one of its accents, lines across are left to a sheet. */
    private static List<String> enclosed(Element element) {
        String content = group(inside(element));
        return switch (element.getAttribute("notation")) {
            case "top" -> List.of("mover(" + content + " mo:‾)");
            case "bottom" -> List.of("munder(" + content + " mo:_)");
            default -> inside(element);
        };
    }

    /** What an engine puts at both sides of a formula to centre it beside its number. */
    private static boolean isRoom(Element cell) {
        return cell.getAttribute("style").contains("width:50%");
    }

    private static String alignment(Element cell) {
        String classes = cell.getAttribute("class");
        return classes.contains("left") ? "left" : classes.contains("right") ? "right" : "centre";
    }

    private static String line(Element element) {
        return element.getAttribute("linethickness").startsWith("0") ? "-lineless" : "";
    }

    private static List<String> inside(Element element) {
        return children(element).stream()
                .flatMap(child -> pieces(child).stream())
                .toList();
    }

    private static List<String> each(Element element) {
        return children(element).stream().map(child -> group(pieces(child))).toList();
    }

    /** An element that only makes room above or below, as for the shortest of arrows, is what it makes room for. */
    private static List<String> fixed(Element element) {
        List<String> each = each(element);
        boolean room = each.size() == 2 && each.get(1).equals("[]");
        return room
                ? List.of(each.get(0))
                : List.of(element.getLocalName() + line(element) + "(" + String.join(" ", each) + ")");
    }

    private static String group(List<String> pieces) {
        return pieces.size() == 1 ? pieces.get(0) : "[" + String.join(" ", pieces) + "]";
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }
}
