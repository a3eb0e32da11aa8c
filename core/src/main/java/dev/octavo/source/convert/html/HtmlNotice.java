package dev.octavo.source.convert.html;

import dev.octavo.model.Admonition;
import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Classes;
import dev.octavo.source.convert.document.Flow;
import dev.octavo.source.convert.notice.NoticeClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A division that is a notice: {@linkplain NoticeClasses a class} tells its kind, its first child may be its title. */
final class HtmlNotice {

    private static final Set<String> ELEMENTS = Set.of("div", "aside");

    private static final String ASIDE = "aside";

    private static final Pattern TITLE = Pattern.compile("(?:[\\w-]+-)?(?:title|heading)");

    private HtmlNotice() {}

    /** The notice that an element is; empty for any other division. */
    static Optional<Admonition> of(HtmlConverter converter, Element element) {
        boolean mayBe = ELEMENTS.contains(element.normalName());
        return mayBe
                ? NoticeClasses.kind(element.classNames())
                        .map(kind -> notice(kind, converter, element))
                        .or(() -> aside(converter, element))
                : Optional.empty();
    }

    /** What stands beside the text, of which no class says how; it has no title unless it begins with a heading. */
    private static Optional<Admonition> aside(HtmlConverter converter, Element element) {
        if (!element.nameIs(ASIDE) || !element.classNames().isEmpty()) {
            return Optional.empty();
        }
        Admonition notice = notice(ASIDE, converter, element);
        return notice.body().isEmpty()
                ? Optional.empty()
                : Optional.of(notice.title().isEmpty() ? (Admonition) notice.with(Admonition.UNTITLED) : notice);
    }

    private static Admonition notice(String kind, HtmlConverter converter, Element element) {
        List<Element> titles =
                element.children().stream().limit(1).filter(HtmlNotice::isTitle).toList();
        List<org.jsoup.nodes.Node> rest = new ArrayList<>(element.childNodes());
        rest.removeAll(titles);
        List<Block> body = Flow.blocks(converter.convertAll(element, rest), converter.at(element));
        List<Inline> title = titles.isEmpty() ? List.of() : converter.inlines(titles.get(0));
        boolean mayHaveTitle = titles.isEmpty() && !element.classNames().containsAll(Admonition.UNTITLED.classes());
        if (mayHaveTitle && !body.isEmpty() && body.get(0) instanceof Heading heading) {
            title = heading.content();
            body = body.subList(1, body.size());
        }
        return new Admonition(
                kind,
                isCalledByKind(title, kind) ? List.of() : title,
                body,
                Classes.without(converter.attributes(element), name -> NoticeClasses.tell(name, kind)),
                converter.at(element));
    }

    private static boolean isCalledByKind(List<Inline> title, String kind) {
        return title.size() == 1
                && title.get(0) instanceof Text words
                && words.text().strip().equalsIgnoreCase(kind);
    }

    private static boolean isTitle(Element child) {
        return child.normalName().matches("h[1-6]")
                || child.classNames().stream()
                        .anyMatch(name -> TITLE.matcher(name).matches());
    }
}
