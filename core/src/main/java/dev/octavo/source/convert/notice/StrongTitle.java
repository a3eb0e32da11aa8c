package dev.octavo.source.convert.notice;

import dev.octavo.model.Admonition;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Strong;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The title of a notice that begins with strong words and a colon: {@code **Note:** words}, {@code **Note**: words}. */
public final class StrongTitle {

    private static final String COLON = ":";

    private StrongTitle() {}

    /** A notice of a kind, with a title where its only paragraph begins with one. */
    public static Admonition of(String kind, List<Block> body, SourceRange at) {
        if (body.size() == 1
                && body.get(0) instanceof Paragraph paragraph
                && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Strong strong
                && strong.content().size() == 1
                && strong.content().get(0) instanceof Text title) {
            List<Inline> rest =
                    paragraph.content().subList(1, paragraph.content().size());
            if (title.text().endsWith(COLON)) {
                String words = title.text().substring(0, title.text().length() - 1);
                return titled(kind, words, behind(0, rest), paragraph, at);
            } else if (!rest.isEmpty()
                    && rest.get(0) instanceof Text text
                    && text.text().startsWith(COLON)) {
                return titled(kind, title.text(), behind(1, rest), paragraph, at);
            }
        }
        return new Admonition(kind, List.of(), body, Attributes.NONE, at);
    }

    private static Admonition titled(
            String kind, String title, List<Inline> content, Paragraph paragraph, SourceRange at) {
        List<Block> body =
                content.isEmpty() ? List.of() : List.of(new Paragraph(content, paragraph.attributes(), paragraph.at()));
        boolean isKind = title.strip().equalsIgnoreCase(kind); // which every notice is called by
        return new Admonition(kind, isKind ? List.of() : List.of(new Text(title)), body, Attributes.NONE, at);
    }

    /** What stands behind a title, and behind some signs and spaces. */
    private static List<Inline> behind(int signs, List<Inline> rest) {
        if (rest.isEmpty() || !(rest.get(0) instanceof Text first)) {
            return rest;
        }
        List<Inline> content = new ArrayList<>(rest);
        String words = first.text().substring(signs).stripLeading();
        if (words.isEmpty()) {
            content.remove(0);
        } else {
            content.set(0, new Text(words));
        }
        return content;
    }
}
