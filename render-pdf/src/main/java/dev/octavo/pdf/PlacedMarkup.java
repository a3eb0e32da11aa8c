package dev.octavo.pdf;

import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Article;
import dev.octavo.model.Node;
import dev.octavo.model.Section;
import dev.octavo.pdf.page.PageStarts;
import dev.octavo.render.TextPlaces;

/** The markup of an article, whose elements say at which place of its text they begin, as far as that is known. */
final class PlacedMarkup implements MarkupSink {

    private static final int UNKNOWN = -1;

    private final MarkupSink sink;
    private final TextPlaces places;
    private int place = UNKNOWN;
    private boolean whole;

    PlacedMarkup(Article article, MarkupSink sink) {
        this.sink = sink;
        this.places = TextPlaces.of(article);
    }

    /** Says what is written next. */
    void reached(Node node) {
        place = places.placeOf(node).orElse(UNKNOWN);
        whole = TextPlaces.isWhole(node);
    }

    /** Says of which section the heading is written next. */
    void reached(Section section) {
        place = places.placeOf(section).orElse(UNKNOWN);
        whole = false;
    }

    @Override
    public void open(String name) {
        sink.open(name);
        if (place != UNKNOWN) {
            sink.attribute(whole ? PageStarts.PLACE_OF_WHOLE : PageStarts.PLACE, "" + place);
            place = UNKNOWN;
        }
    }

    @Override
    public void attribute(String name, String value) {
        sink.attribute(name, value);
    }

    @Override
    public void text(String text) {
        place = UNKNOWN;
        sink.text(text);
    }

    @Override
    public void close() {
        place = UNKNOWN;
        sink.close();
    }

    @Override
    public boolean raw(String markup) {
        return sink.raw(markup);
    }
}
