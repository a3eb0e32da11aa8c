package dev.octavo.pdf;

import dev.octavo.pdf.PageDecoration.Line;
import dev.octavo.pdf.PageDecoration.Lines;
import dev.octavo.pdf.PageDecoration.Page;

/** Heads and folios as books have them. */
final class StandardDecoration {

    private StandardDecoration() {}

    static Lines on(Page page) {
        Line folio = atOuterEdge(page, page.label());
        return switch (page.kind()) {
            case TITLE, IMPRINT, PART -> Lines.NONE;
            case CONTENTS, OPENING -> new Lines(Line.NONE, folio);
            case TEXT -> new Lines(atOuterEdge(page, page.left() ? page.title() : page.chapter()), folio);
        };
    }

    private static Line atOuterEdge(Page page, String text) {
        return page.left() ? new Line(text, "", "") : new Line("", "", text);
    }
}
