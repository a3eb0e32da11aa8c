package dev.octavo.pdf;

import dev.octavo.html.CodeHighlighter;
import dev.octavo.html.HtmlHandlers;
import dev.octavo.html.HtmlOut;
import dev.octavo.html.Labels;
import dev.octavo.html.Pictures;
import dev.octavo.model.Details;
import dev.octavo.model.Image;
import dev.octavo.model.Link;
import dev.octavo.model.Span;
import dev.octavo.model.Table;
import dev.octavo.model.ThematicBreak;
import dev.octavo.pdf.text.Tables;
import dev.octavo.render.NodeHandlers;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** How nodes are written for print, where that differs from the web. */
final class PrintHandlers {

    private static final Set<String> WITHOUT_MARK = Set.of("blank", "writing-line");

    private PrintHandlers() {}

    static NodeHandlers<HtmlOut> standard(CodeHighlighter highlighter) {
        return HtmlHandlers.standard(highlighter).toBuilder()
                .on(Details.class, HtmlHandlers::openDetails)
                .on(Image.class, PrintHandlers::image)
                .on(Link.class, PrintHandlers::link)
                .on(Span.class, PrintHandlers::span)
                .on(Table.class, PrintHandlers::table)
                .on(ThematicBreak.class, PrintHandlers::sceneBreak)
                .build();
    }

    /** The same, but for some tables. */
    static NodeHandlers<HtmlOut> withTablesAsLists(NodeHandlers<HtmlOut> handlers, Collection<Table> tables) {
        Set<Table> listed = Collections.newSetFromMap(new IdentityHashMap<>());
        listed.addAll(tables);
        return handlers.toBuilder()
                .on(Table.class, (table, out) -> {
                    if (listed.contains(table)) {
                        Tables.writeAsList(table, out);
                    } else {
                        handlers.handle(table, out);
                    }
                })
                .build();
    }

    /** PDF/UA asks for a text of every picture; the file's name is better than none. */
    private static void image(Image image, HtmlOut out) {
        String name = Labels.orUntitled(Pictures.fileName(image));
        String alternative = image.alternative().isBlank() ? name : image.alternative();
        Image told = new Image(image.source(), alternative, image.title(), image.attributes(), image.at());
        HtmlHandlers.standard().handle(told, out);
    }

    private static void link(Link link, HtmlOut out) {
        if (PageReferences.isOne(link)) {
            PageReferences.write(link, out);
            return;
        }
        HtmlHandlers.standard().handle(link, out);
        ((PdfTarget) out.target()).printAddress(link, out);
    }

    private static void span(Span span, HtmlOut out) {
        if (PageReferences.areLocators(span)) {
            PageReferences.writeLocators(span, out);
        } else {
            HtmlHandlers.standard().handle(span, out);
        }
    }

    private static void table(Table table, HtmlOut out) {
        ((PdfTarget) out.target()).tables().write(table, out);
    }

    private static void sceneBreak(ThematicBreak rule, HtmlOut out) {
        if (!Collections.disjoint(rule.attributes().classes(), WITHOUT_MARK)) {
            out.element("div").attributes(rule.attributes()).containing("");
        } else {
            out.element("p").attributes(rule.attributes(), "scene-break").containing("* * *");
        }
    }
}
