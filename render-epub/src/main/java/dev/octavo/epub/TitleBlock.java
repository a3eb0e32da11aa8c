package dev.octavo.epub;

import dev.octavo.html.Affiliations;
import dev.octavo.html.Byline;
import dev.octavo.html.Contributions;
import dev.octavo.html.Labels;
import dev.octavo.html.Language;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.Metadata;
import dev.octavo.source.MarkedText;
import java.util.List;

/** The title of a book or an article, with who wrote it, where and when, and who helped. */
final class TitleBlock {

    private final Metadata metadata;
    private final XmlOut xml;

    TitleBlock(Metadata metadata, XmlOut xml) {
        this.metadata = metadata;
        this.xml = xml;
    }

    /** Writes the title as the metadata tell it. */
    void write() {
        write("", () -> xml.sink().text(Chapter.titleOf(metadata)), this::subtitle, this::affiliations);
    }

    private void subtitle() {
        metadata.subtitle().ifPresent(text -> xml.element("p", List.of("class", "subtitle"), MarkedText.words(text)));
    }

    private void affiliations() {
        new Affiliations(metadata).lines().forEach(line -> xml.element("p", List.of("class", "affiliations"), line));
    }

    /**
     * Writes the title.
     *
     * @param number what stands before it; empty for nothing
     * @param title writes what it says
     * @param subtitle writes the subtitle, if there is one
     * @param affiliations writes where the authors work, if they tell it
     */
    void write(String number, Runnable title, Runnable subtitle, Runnable affiliations) {
        xml.element("header", List.of(), () -> {
            heading(number, title, xml);
            subtitle.run();
            String byline = new Byline(metadata).text();
            if (!byline.isEmpty()) {
                xml.element("p", List.of("class", "byline"), byline);
            }
            affiliations.run();
            new Contributions(metadata, Labels.of(Language.of(metadata).tag()))
                    .lines()
                    .forEach(line -> xml.element("p", List.of("class", "contributors"), line));
        });
    }

    /** Writes a title as a heading, and before it what it is counted as. */
    static void heading(String number, Runnable title, XmlOut xml) {
        MarkupSink sink = xml.sink();
        sink.element("h1", List.of(), () -> {
            if (!number.isEmpty()) {
                sink.element("span", List.of("class", "number"), number);
                sink.text(" ");
            }
            title.run();
        });
        sink.text("\n");
    }
}
