package dev.octavo.source;

import dev.octavo.model.Admonition;
import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Nodes;
import dev.octavo.source.markdown.ContainerNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A division that is a notice: a class tells its kind, its first child may be its title. So Octavo, Sphinx, Python-Markdown and
 * GitHub write them, and by other classes Bootstrap ({@code alert alert-info}), themes of Jekyll ({@code notice--warning}, {@code
 * note warning}) and others.
 */
final class HtmlNotice {

    private static final Set<String> ELEMENTS = Set.of("div", "aside");

    /** Beside these, any class is the kind. */
    private static final Set<String> OF_ANY_KIND = Set.of("admonition", "markdown-alert");

    private static final Set<String> OF_SOME_KIND = Set.of("alert", "notice", "callout", "note");

    private static final Pattern OF_A_KIND = Pattern.compile("(?:alert|notice|callout)--?(\\w+)");

    /** The names that say enough by themselves; {@code info}, {@code example} and others are those of much else. */
    private static final Set<String> KINDS = Set.of("tip", "warning", "caution", "important", "danger");

    private static final Pattern TITLE = Pattern.compile("(?:[\\w-]+-)?(?:title|heading)");

    private static final String NOTE = "note";

    private HtmlNotice() {}

    /** The notice that an element is; empty for any other division. */
    static Optional<Admonition> of(HtmlConverter converter, Element element) {
        boolean mayBe = ELEMENTS.contains(element.normalName());
        return mayBe ? kind(element.classNames()).map(kind -> notice(kind, converter, element)) : Optional.empty();
    }

    private static Optional<String> kind(Set<String> classes) {
        if (classes.stream().anyMatch(OF_ANY_KIND::contains)) {
            return Optional.of(classes.stream()
                    .filter(name -> !OF_ANY_KIND.contains(name))
                    .map(name -> name.replaceFirst("^markdown-alert-", ""))
                    .findFirst()
                    .orElse(NOTE));
        }
        boolean isOfSomeKind = classes.stream().anyMatch(HtmlNotice::isOfSomeKind);
        return classes.stream()
                .map(HtmlNotice::word)
                .filter(isOfSomeKind ? ContainerNames::isNotice : KINDS::contains)
                .filter(word -> !word.equals(NOTE)) // which any of the other classes tells better
                .findFirst()
                .or(() -> isOfSomeKind ? Optional.of(NOTE) : Optional.empty());
    }

    private static boolean isOfSomeKind(String name) {
        return OF_SOME_KIND.contains(name) || OF_A_KIND.matcher(name).matches();
    }

    /** What a class may say of the kind: {@code info} of {@code alert-info}. */
    private static String word(String name) {
        return OF_A_KIND.matcher(name).replaceFirst("$1");
    }

    private static Admonition notice(String kind, HtmlConverter converter, Element element) {
        List<Element> titles =
                element.children().stream().limit(1).filter(HtmlNotice::isTitle).toList();
        List<org.jsoup.nodes.Node> rest = new ArrayList<>(element.childNodes());
        rest.removeAll(titles);
        List<Block> body = Flow.blocks(converter.convertAll(element, rest), converter.at(element));
        List<Inline> title = titles.isEmpty() ? List.of() : converter.inlines(titles.get(0));
        if (titles.isEmpty() && !body.isEmpty() && body.get(0) instanceof Heading heading) {
            title = heading.content();
            body = body.subList(1, body.size());
        }
        return new Admonition(
                kind,
                Nodes.text(title).equalsIgnoreCase(kind) ? List.of() : title,
                body,
                HtmlBlocks.without(converter.attributes(element), name -> saysWhatItIs(name, kind)),
                converter.at(element));
    }

    private static boolean isTitle(Element child) {
        return child.normalName().matches("h[1-6]")
                || child.classNames().stream()
                        .anyMatch(name -> TITLE.matcher(name).matches());
    }

    private static boolean saysWhatItIs(String name, String kind) {
        return OF_ANY_KIND.contains(name)
                || isOfSomeKind(name)
                || name.equals(kind)
                || name.equals("markdown-alert-" + kind);
    }
}
