package dev.octavo.cite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes of a style one in which all is decided that depends on other cites: which position a cite has, how many names it tells,
 * and whether it is ambiguous. So is what its place is counted by, a test that the processor takes for passed. What stands around
 * and between the cites of a citation is taken away, and the names that a cite begins with are {@link Mark#NAMES marked}.
 */
final class StyleVariant {

    private static final Set<String> TESTS = Set.of(
            "disambiguate", "is-numeric", "is-uncertain-date", "locator", "position", "type", "variable", "number");

    private static final List<String> FORMATTING = List.of(
            "prefix",
            "suffix",
            "delimiter",
            "font-style",
            "font-variant",
            "font-weight",
            "text-decoration",
            "vertical-align");

    private final Style style;
    private final Document document;

    private StyleVariant(Style style) {
        this.style = style;
        this.document = style.copy();
    }

    /**
     * The style by which single cites are set, with or without their names marked.
     *
     * @param label what the place in the work is counted by, empty where none is given
     */
    static String ofCites(Style style, Variant variant, String label, boolean isMarked) {
        StyleVariant cites = new StyleVariant(style);
        cites.decideCites(variant);
        cites.decide("locator", label::equals);
        if (isMarked) {
            cites.markNames();
        }
        cites.removeUncalled();
        return Xml.write(cites.document);
    }

    /** The style by which the entries of the list are set. */
    static String ofEntries(Style style) {
        StyleVariant entries = new StyleVariant(style);
        entries.decide("position", test -> false);
        entries.decide("disambiguate", test -> false);
        entries.decide("locator", test -> false);
        entries.tellYearSuffixes();
        entries.removeUncalled();
        return Xml.write(entries.document);
    }

    /** A style that only sorts the cites of a citation. */
    static String ofOrder(Style style) {
        StyleVariant order = new StyleVariant(style);
        order.removeAll("bibliography");
        Element layout = order.layout();
        FORMATTING.forEach(layout::removeAttribute);
        Xml.children(layout).forEach(layout::removeChild);
        layout.appendChild(order.text("."));
        order.removeUncalled();
        return Xml.write(order.document);
    }

    private void decideCites(Variant variant) {
        removeAll("bibliography");
        Element layout = layout();
        FORMATTING.stream()
                .filter(name -> !(name.equals("suffix") && variant.isLast() && style.endsInPoint()))
                .forEach(layout::removeAttribute);
        Xml.children(layout.getParentNode()).stream()
                .filter(child -> child.getTagName().equals("sort"))
                .forEach(sort -> layout.getParentNode().removeChild(sort));
        decide("position", variant.position()::passes);
        decide("disambiguate", test -> variant.isAmbiguous() == test.equals("true"));
        tellMoreNames(variant.moreNames());
        tellYearSuffixes();
    }

    private Element layout() {
        return Xml.all(document, "citation").stream()
                .flatMap(citation -> Xml.children(citation).stream())
                .filter(child -> child.getTagName().equals("layout"))
                .findFirst()
                .orElseThrow();
    }

    private void removeAll(String name) {
        Xml.all(document, name).forEach(element -> element.getParentNode().removeChild(element));
    }

    /** Macros that nothing calls any more would only cost time; of some styles they are nearly all. */
    private void removeUncalled() {
        Map<String, Element> macros = new HashMap<>();
        Xml.all(document, "macro").forEach(macro -> macros.put(macro.getAttribute("name"), macro));
        Deque<String> called = new ArrayDeque<>(Style.calls(layout()));
        Xml.all(document, "sort").forEach(sort -> called.addAll(Style.calls(sort)));
        Xml.all(document, "bibliography").forEach(list -> called.addAll(Style.calls(list)));
        while (!called.isEmpty()) {
            Element macro = macros.remove(called.remove());
            if (macro != null) {
                called.addAll(Style.calls(macro));
            }
        }
        macros.values().forEach(macro -> macro.getParentNode().removeChild(macro));
    }

    private Element text(String value) {
        Element text = document.createElementNS(document.getDocumentElement().getNamespaceURI(), "text");
        text.setAttribute("value", value);
        return text;
    }

    private Element group() {
        return document.createElementNS(document.getDocumentElement().getNamespaceURI(), "group");
    }

    private void wrap(Element element, Element wrapper, Optional<Node> before, Node after) {
        element.getParentNode().replaceChild(wrapper, element);
        before.ifPresent(wrapper::appendChild);
        wrapper.appendChild(element);
        wrapper.appendChild(after);
    }

    private void markNames() {
        for (Element names : Xml.all(document, "names")) {
            if (!isWithin(names, "substitute")) {
                wrap(
                        names,
                        group(),
                        Optional.of(text(String.valueOf(Mark.NAMES.open()))),
                        text(String.valueOf(Mark.NAMES.close())));
            }
        }
    }

    private static boolean isWithin(Node node, String name) {
        for (Node above = node.getParentNode(); above != null; above = above.getParentNode()) {
            if (above.getNodeName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** A style that does not say where the letters behind years stand has them right behind the year. */
    private void tellYearSuffixes() {
        boolean says = Xml.all(document, "text").stream()
                .anyMatch(text -> text.getAttribute("variable").equals("year-suffix"));
        if (says || !style.does("disambiguate-add-year-suffix")) {
            return;
        }
        for (Element date : Xml.all(document, "date")) {
            if (date.getAttribute("variable").equals("issued") && !isWithin(date, "sort")) {
                Element suffix = text("");
                suffix.removeAttribute("value");
                suffix.setAttribute("variable", "year-suffix");
                wrap(date, group(), Optional.empty(), suffix);
            }
        }
    }

    private void tellMoreNames(int more) {
        if (more == 0) {
            return;
        }
        for (String name : List.of("style", "citation", "names", "name")) {
            for (Element element : Xml.all(document, name)) {
                raise(element, "et-al-use-first", more);
                raise(element, "et-al-subsequent-use-first", more);
            }
        }
    }

    private static void raise(Element element, String attribute, int more) {
        if (element.getAttribute(attribute).matches("\\d{1,4}")) {
            element.setAttribute(attribute, String.valueOf(Integer.parseInt(element.getAttribute(attribute)) + more));
        }
    }

    /** Takes a test out of all conditions, and with it the branches that it decides. */
    private void decide(String test, Predicate<String> passes) {
        for (Element choose : Xml.all(document, "choose")) {
            if (choose.getParentNode() != null) {
                decide(choose, test, passes);
            }
        }
    }

    private void decide(Element choose, String test, Predicate<String> passes) {
        boolean isDecided = false;
        for (Element branch : Xml.children(choose)) {
            if (isDecided) {
                choose.removeChild(branch);
                continue;
            }
            Optional<Boolean> outcome = outcome(branch, test, passes);
            if (outcome.isPresent() && !outcome.get()) {
                choose.removeChild(branch);
            } else if (outcome.isPresent()) {
                document.renameNode(branch, branch.getNamespaceURI(), "else");
                TESTS.forEach(branch::removeAttribute);
                branch.removeAttribute("match");
                isDecided = true;
            } else {
                branch.removeAttribute(test);
            }
        }
        tidy(choose);
    }

    /** What a branch comes to; empty where that depends on other tests, or it has no such test. */
    private static Optional<Boolean> outcome(Element branch, String test, Predicate<String> passes) {
        if (!branch.hasAttribute(test)) {
            return Optional.empty();
        }
        List<String> values = List.of(branch.getAttribute(test).strip().split("\\s+"));
        boolean hasOthers = TESTS.stream().anyMatch(other -> !other.equals(test) && branch.hasAttribute(other));
        boolean any = values.stream().anyMatch(passes);
        boolean all = values.stream().allMatch(passes);
        return switch (branch.getAttribute("match")) {
            case "any" -> any ? Optional.of(true) : hasOthers ? Optional.empty() : Optional.of(false);
            case "none" -> any ? Optional.of(false) : hasOthers ? Optional.empty() : Optional.of(true);
            default -> !all ? Optional.of(false) : hasOthers ? Optional.empty() : Optional.of(true);
        };
    }

    /** A choice begins with an {@code if}, and one that has only an {@code else} is none. */
    private void tidy(Element choose) {
        List<Element> branches = Xml.children(choose);
        if (branches.isEmpty()) {
            choose.getParentNode().removeChild(choose);
        } else if (branches.get(0).getTagName().equals("else")) {
            for (Element child : Xml.children(branches.get(0))) {
                choose.getParentNode().insertBefore(child, choose);
            }
            choose.getParentNode().removeChild(choose);
        } else {
            document.renameNode(branches.get(0), branches.get(0).getNamespaceURI(), "if");
        }
    }
}
