package dev.octavo.epub;

import dev.octavo.epub.EpubRenderer.WideTables;
import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlHandlers;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Details;
import dev.octavo.model.Link;
import dev.octavo.model.Span;
import dev.octavo.model.Table;
import dev.octavo.render.NodeHandlers;
import dev.octavo.report.Diagnostic;
import java.util.List;
import java.util.regex.Pattern;

/** How nodes are written that look different in a book than on a page. */
final class EpubHandlers {

    private static final Pattern OUTLANDISH =
            Pattern.compile("\\s*(?:ftps|geo|ircs|sftp|sms):", Pattern.CASE_INSENSITIVE);

    private EpubHandlers() {}

    /** Many reading systems cannot open details: in a book they stand open. */
    static NodeHandlers<HtmlOut> standard(CodeHighlighter highlighter, WideTables wideTables) {
        return HtmlHandlers.standard(highlighter).toBuilder()
                .on(Details.class, HtmlHandlers::openDetails)
                .on(Table.class, wideTables == WideTables.AS_LISTS ? EpubHandlers::tableAsList : EpubHandlers::table)
                .on(Link.class, EpubHandlers::link)
                .on(FootnoteMark.class, EpubHandlers::footnoteMark)
                .build();
    }

    private static void tableAsList(Table table, HtmlOut out) {
        TableRecords.of(table).ifPresentOrElse(list -> out.nodes(List.of(list)), () -> table(table, out));
    }

    private static void table(Table table, HtmlOut out) {
        HtmlHandlers.standard().handle(table, out);
    }

    /** Reading systems follow, and checkers know, fewer schemes than browsers. */
    private static void link(Link link, HtmlOut out) {
        if (OUTLANDISH.matcher(link.destination()).lookingAt()) {
            out.report(Diagnostic.warning("link-unresolved", "not for books: " + link.destination(), link.at())
                    .withHint("its text stands without a link"));
            HtmlHandlers.standard().handle(new Span(link.content(), link.attributes()), out);
        } else {
            HtmlHandlers.standard().handle(link, out);
        }
    }

    /** The number leads back to the first call, an arrow to each of the others. */
    private static void footnoteMark(FootnoteMark mark, HtmlOut out) {
        String number = mark.number() + ".";
        if (mark.calls().isEmpty()) {
            out.text(number);
        }
        for (int i = 0; i < mark.calls().size(); i++) {
            if (i > 0) {
                out.text(" ");
            }
            String which = i == 0 ? number : number + (i + 1);
            out.element("a")
                    .attribute("href", "#" + mark.calls().get(i))
                    .attribute("role", "doc-backlink")
                    .attribute("aria-label", out.labels().backToText() + " " + which)
                    .containing(i == 0 ? number : "↩");
        }
    }
}
