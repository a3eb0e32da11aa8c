package dev.octavo.epub;

import dev.octavo.epub.Chapter.ArticleStart;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Node;
import dev.octavo.model.Section;
import dev.octavo.render.PageMap;
import dev.octavo.render.TextPlaces;
import java.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Queue;

/**
 * The markup of an article, into which the beginnings of printed pages are written: within its text, before the word that a
 * page begins with. Every node says where it begins; within it, letters are counted.
 */
final class PagedMarkup implements MarkupSink {

    private final MarkupSink sink;
    private final PageBreaks breaks;
    private final TextPlaces places;
    private final Queue<PageMap.Page> toCome;
    private final String idPrefix;
    private String file = "";
    private int place;
    private boolean counting;
    private boolean inWhole;

    PagedMarkup(ArticleStart start, List<PageMap.Page> pages, MarkupSink sink, PageBreaks breaks) {
        this.sink = sink;
        this.breaks = breaks;
        this.places = TextPlaces.of(start.article());
        this.toCome = new ArrayDeque<>(pages);
        this.idPrefix = Places.of(start).freeName("page") + "-";
    }

    void startFile(String file) {
        this.file = file;
        counting = true;
    }

    /** Before the title: the page that it stands on, and those before. */
    void titleReached() {
        breakUpTo(0);
    }

    /** Behind the last of the text: the pages that have nothing but notes. */
    void textEnded() {
        breakUpTo(Integer.MAX_VALUE);
    }

    /** Lets something be written that is no part of the text which is counted through. */
    void uncounted(Runnable content) {
        boolean outer = counting;
        counting = false;
        content.run();
        counting = outer;
    }

    void reached(Node node) {
        boolean known = isAt(places.placeOf(node));
        inWhole = TextPlaces.isWhole(node);
        if (known && inWhole) {
            breakUpTo(place++);
        }
    }

    void reached(Section section) {
        inWhole = false;
        if (isAt(places.placeOf(section))) {
            breakUpTo(place);
        }
    }

    private boolean isAt(OptionalInt known) {
        known.ifPresent(found -> place = found);
        return counting && known.isPresent();
    }

    @Override
    public void text(String text) {
        if (!counting || inWhole || toCome.isEmpty()) {
            sink.text(text);
            return;
        }
        int end = place + TextPlaces.letters(text);
        int written = 0;
        while (!toCome.isEmpty() && toCome.element().place() < end) {
            int start = Math.max(written, startOfWord(text, toCome.element().place() - place));
            sink.text(text.substring(written, start));
            write(toCome.remove());
            written = start;
        }
        sink.text(text.substring(written));
        place = end;
    }

    /** Where the word begins that a letter, counted from 0, belongs to; a page may have begun with the rest of a hyphenated one. */
    private static int startOfWord(String text, int letter) {
        int at = 0;
        for (int left = letter; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (Character.isLetterOrDigit(text.codePointAt(at)) && left-- <= 0) {
                break;
            }
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        return at == 0 || words.isBoundary(at) ? at : words.preceding(at);
    }

    private void breakUpTo(int reached) {
        while (!toCome.isEmpty() && toCome.element().place() <= reached) {
            write(toCome.remove());
        }
    }

    private void write(PageMap.Page page) {
        List<String> attributes = List.of(
                "id", breaks.begins(page, file, idPrefix),
                "epub:type", "pagebreak",
                "role", "doc-pagebreak",
                "aria-label", page.label(),
                "title", page.label());
        sink.element("span", attributes, "");
    }

    @Override
    public void open(String name) {
        sink.open(name);
    }

    @Override
    public void close() {
        sink.close();
    }

    @Override
    public void attribute(String name, String value) {
        sink.attribute(name, value);
    }

    @Override
    public boolean raw(String markup) {
        return sink.raw(markup);
    }
}
