package dev.octavo.source.convert.html;

import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Text;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.template.MarkConverter;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/** Marks of templates in the text of HTML, where themes of Jekyll have pictures side by side: {@code <div>{% include figure.html path="a.png" %}</div>}. */
final class MarksInHtml {

    private static final Pattern MARK =
            Pattern.compile("\\{%[^%]*+(?:%(?!})[^%]*+)*+%}|\\{\\{<[^>]*+(?:>(?!}})[^>]*+)*+>}}");

    /** What holds figures. */
    private static final Set<String> PLACES = Set.of("center", "div", "section", "td");

    private final Conversion conversion;
    private final MarkConverter marks;
    private final WovenHtml woven;

    MarksInHtml(Conversion conversion, MarkConverter marks, WovenHtml woven) {
        this.conversion = conversion;
        this.marks = marks;
        this.woven = woven;
    }

    /** Whether a text may hold some; code shows how they are written, and a page shows them as they are. */
    boolean mayBeIn(TextNode text) {
        String whole = text.getWholeText();
        return woven.isAmongMarkdown()
                && (whole.contains("{%") || whole.contains("{{<"))
                && conversion.options().has(MarkdownExtension.TEMPLATE_MARKS)
                && text.parent() != null
                && text.parent().closest("code, pre, kbd, samp") == null;
    }

    /** A text in which marks that show something are what they show; others stay as they were written, and are told. */
    List<Node> read(TextNode text) {
        String whole = text.getWholeText();
        List<Node> flow = new ArrayList<>();
        Matcher mark = MARK.matcher(whole);
        int passed = 0;
        while (mark.find()) {
            flow.add(new Text(HtmlConverter.collapsed(whole.substring(passed, mark.start()))));
            flow.addAll(read(mark.group(), text.sourceRange().startPos() + mark.start(), isAmongBlocks(text)));
            passed = mark.end();
        }
        flow.add(new Text(HtmlConverter.collapsed(whole.substring(passed))));
        return flow;
    }

    private static boolean isAmongBlocks(TextNode text) {
        return text.parent() != null && PLACES.contains(text.parent().normalName());
    }

    private List<? extends Node> read(String written, int start, boolean isAmongBlocks) {
        TemplateMark mark = new TemplateMark(written);
        mark.setSourceSpans(woven.rest(Math.max(0, start)).stream().toList());
        Optional<Block> figure = isAmongBlocks ? marks.figure(mark) : Optional.empty();
        return figure.isPresent() ? List.of(figure.get()) : read(mark);
    }

    private List<Inline> read(TemplateMark mark) {
        return marks.inlinesInHtml(mark).orElseGet(() -> {
            marks.tellKept(mark);
            return List.of(new Text(HtmlConverter.collapsed(mark.written())));
        });
    }
}
