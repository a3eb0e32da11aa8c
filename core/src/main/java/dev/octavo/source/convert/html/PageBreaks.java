package dev.octavo.source.convert.html;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What begins a new page: paragraphs in the commands of LaTeX, as authors write them for pandoc and R Markdown, and in
 * the marks of Quarto and Leanpub, and HTML's elements whose style or class says so.
 */
public final class PageBreaks {

    private static final Pattern COMMAND = Pattern.compile(
            "\\\\(?:newpage|pagebreak|clearpage|cleardoublepage)(?:\\{})?|\\{\\{< pagebreak >}}|\\{pagebreak}");

    private static final List<String> BEFORE = List.of("page-break-before", "break-before");
    private static final List<String> BEHIND = List.of("page-break-after", "break-after");
    private static final Set<String> FORCED = Set.of("always", "page", "left", "right", "recto", "verso");
    private static final Set<String> BREAKING = Set.of("div", "section", "article", "p");

    private static final Attributes BREAK = Attributes.classes("page-break");

    private PageBreaks() {}

    /** A paragraph, or the break that it stands for; where its last line asks for one, both. */
    public static List<Block> of(Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        int last = content.size() - 1;
        if (last < 0 || !(content.get(last) instanceof Text text) || !isOne(text)) {
            return List.of(paragraph);
        }
        Block pageBreak = at(paragraph.at());
        if (last == 0) {
            return List.of(pageBreak);
        }
        return content.get(last - 1) instanceof SoftBreak
                ? List.of(
                        new Paragraph(content.subList(0, last - 1), paragraph.attributes(), paragraph.at()), pageBreak)
                : List.of(paragraph);
    }

    private static boolean isOne(Text text) {
        return isOne(text.text());
    }

    /** Whether a line is a command that begins a page, and no more. */
    public static boolean isOne(String line) {
        return COMMAND.matcher(line.strip()).matches();
    }

    /** The break that stands at a place. */
    public static Group at(SourceRange place) {
        return new Group(List.of(), BREAK, place);
    }

    /** Whether a mark is alone in its paragraph, and begins a page. */
    public static boolean isOne(TemplateMark mark) {
        return mark.getPrevious() == null
                && mark.getNext() == null
                && COMMAND.matcher(mark.written()).matches();
    }

    /** Takes what {@link #around} makes of an element's style. */
    static void take(Element element, HtmlStyle style) {
        for (List<String> properties : List.of(BEFORE, BEHIND)) {
            if (isAsked(element, style, properties)) {
                properties.forEach(style::take);
            }
        }
    }

    /** The content of an element with the breaks that it asks for; an empty one that does is a break itself. */
    static List<Block> around(Element element, List<Block> content, SourceRange at) {
        HtmlStyle style = HtmlStyle.of(element.attr("style"));
        boolean before = isAsked(element, style, BEFORE);
        boolean behind = isAsked(element, style, BEHIND);
        Group empty = content.isEmpty() ? new Group(List.of(), Attributes.NONE, at) : emptyGroup(content);
        if (empty != null && (before || behind || isNamed(element))) {
            return List.of(new Group(List.of(), BREAK.withId(empty.attributes().id()), at));
        }
        List<Block> all = new ArrayList<>(content);
        if (before) {
            all.add(0, at(at));
        }
        if (behind) {
            all.add(at(at));
        }
        return all;
    }

    private static @Nullable Group emptyGroup(List<Block> content) {
        return content.size() == 1
                        && content.get(0) instanceof Group group
                        && group.body().isEmpty()
                ? group
                : null;
    }

    private static boolean isNamed(Element element) {
        return element.hasClass("page-break") || element.hasClass("pagebreak");
    }

    private static boolean isAsked(Element element, HtmlStyle style, List<String> properties) {
        return BREAKING.contains(element.normalName())
                && properties.stream().map(style::value).anyMatch(FORCED::contains);
    }

    /** Blocks without the breaks before them all: an article begins where it begins. */
    public static List<Block> withoutLeading(List<Block> blocks) {
        return blocks.stream().dropWhile(PageBreaks::isOne).toList();
    }

    private static boolean isOne(Block block) {
        return block instanceof Group group
                && group.body().isEmpty()
                && group.attributes().equals(BREAK);
    }
}
