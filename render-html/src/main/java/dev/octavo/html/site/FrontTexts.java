package dev.octavo.html.site;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Rewriter;
import dev.octavo.model.SourceRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The chapters without a title as they stand together on the home page.
 *
 * @param blocks a group for each
 * @param notes the notes of all
 */
record FrontTexts(List<Block> blocks, List<Footnote> notes) {

    static FrontTexts of(List<Chapter> chapters) {
        List<Block> blocks = new ArrayList<>();
        List<Footnote> notes = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            Article article = relabelled(chapter.article(), (i + 1) + "-");
            blocks.add(
                    new Group(article.lead(), Attributes.classes(chapter.role().key()), SourceRange.NONE));
            notes.addAll(article.footnotes());
        }
        return new FrontTexts(blocks, notes);
    }

    /** The article with something before the labels of its notes, which another may have too. */
    private static Article relabelled(Article article, String before) {
        Article called = new Rewriter() {
            @Override
            protected List<Inline> inline(Inline inline) {
                return inline instanceof FootnoteReference call
                        ? List.of(new FootnoteReference(before + call.label(), call.at()))
                        : super.inline(inline);
            }
        }.article(article);
        return called.withFootnotes(called.footnotes().stream()
                .map(note -> new Footnote(before + note.label(), note.number(), note.body(), note.at()))
                .toList());
    }
}
