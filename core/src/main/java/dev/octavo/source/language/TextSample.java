package dev.octavo.source.language;

import dev.octavo.model.Article;
import dev.octavo.model.Footnote;
import dev.octavo.model.Node;
import dev.octavo.model.Section;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.Syntax;
import java.util.List;

/** The texts that a document begins with, a space behind each, until they have a length or there are no more. */
public final class TextSample {

    private final int length;
    private final StringBuilder sample = new StringBuilder();

    private TextSample(int length) {
        this.length = length;
    }

    /** Of an article: its title, its text, its footnotes. */
    public static String of(Article article, int length) {
        TextSample texts = new TextSample(length);
        texts.add(article.metadata().title());
        texts.add(article.lead());
        article.sections().forEach(texts::add);
        for (Footnote note : article.footnotes()) {
            texts.add(note.body());
        }
        return texts.sample.toString();
    }

    /** Of a document that was parsed. */
    public static String of(org.commonmark.node.Node document, int length) {
        TextSample texts = new TextSample(length);
        org.commonmark.node.Node node = document;
        while (node != null && !texts.isFull()) {
            if (node instanceof org.commonmark.node.Text text) {
                texts.add(text.getLiteral());
            }
            node = Syntax.following(node, document);
        }
        return texts.sample.toString();
    }

    private void add(Section section) {
        if (isFull()) {
            return;
        }
        add(section.title());
        add(section.body());
        section.sections().forEach(this::add);
    }

    private void add(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (isFull()) {
                return;
            } else if (node instanceof Text text) {
                add(text.text());
            } else {
                add(node.children());
            }
        }
    }

    private void add(String text) {
        sample.append(text, 0, Math.min(text.length(), length)).append(' ');
    }

    private boolean isFull() {
        return sample.length() >= length;
    }
}
