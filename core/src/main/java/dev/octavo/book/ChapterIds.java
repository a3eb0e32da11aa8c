package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.FreeIds;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;

/** Gives each chapter an identifier that no other has, by which links find it. */
final class ChapterIds {

    private final FreeIds ids = FreeIds.countingFrom(2);
    private final DiagnosticSink findings;

    private ChapterIds(DiagnosticSink findings) {
        this.findings = findings;
    }

    static Publication given(Publication book, DiagnosticSink findings) {
        ChapterIds ids = new ChapterIds(findings);
        return book.withChapters(chapter -> chapter.withArticle(ids.named(chapter.article())));
    }

    private Article named(Article article) {
        String id = ids.free(article.id());
        if (id.equals(article.id())) {
            return article;
        }
        SourceRange at = article.at();
        findings.report(Diagnostic.warning("chapter-id-twice", "two chapters are called " + article.id(), at)
                .withHint("the second is called " + id));
        return article.withId(id);
    }
}
