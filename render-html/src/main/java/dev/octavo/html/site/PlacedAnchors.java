package dev.octavo.html.site;

import dev.octavo.html.markup.MarkupSink;

/** Markup that will not be read on its own page: links within it name that page. */
final class PlacedAnchors implements MarkupSink {

    private final MarkupSink out;
    private final String page;

    /** Markup of a page, by its address. */
    PlacedAnchors(MarkupSink out, String page) {
        this.out = out;
        this.page = page;
    }

    @Override
    public void open(String name) {
        out.open(name);
    }

    @Override
    public void attribute(String name, String value) {
        out.attribute(name, name.equals("href") && value.startsWith("#") ? page + value : value);
    }

    @Override
    public void text(String text) {
        out.text(text);
    }

    @Override
    public void close() {
        out.close();
    }

    @Override
    public boolean raw(String markup) {
        return out.raw(markup);
    }
}
