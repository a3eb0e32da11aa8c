package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.Publication.Chapter;
import dev.octavo.model.Role;
import dev.octavo.render.Words;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Chapters that were to be written from the others, and for which there was nothing: they get their title, and it is told. */
final class UnfilledChapters {

    private record Lack(String code, String message) {}

    private static final Map<Role, Lack> LACKS = Map.of(
            Role.BIBLIOGRAPHY, new Lack("bibliography-empty", "nothing is cited that the bibliography could list"),
            Role.LIST_OF_FIGURES, new Lack("list-empty", "no figure has a caption that could be listed"),
            Role.LIST_OF_TABLES, new Lack("list-empty", "no table has a caption that could be listed"));

    private final Publication book;
    private final Words words;
    private final DiagnosticSink findings;

    private UnfilledChapters(Publication book, Words words, DiagnosticSink findings) {
        this.book = book;
        this.words = words;
        this.findings = findings;
    }

    static Publication titled(Publication book, Words words, DiagnosticSink findings) {
        UnfilledChapters chapters = new UnfilledChapters(book, words, findings);
        return book.chapters().anyMatch(UnfilledChapters::isUnfilled) ? book.withChapters(chapters::titled) : book;
    }

    private static boolean isUnfilled(Chapter chapter) {
        return LACKS.containsKey(chapter.role()) && EmptyArticle.is(chapter.article());
    }

    private Chapter titled(Chapter chapter) {
        if (!isUnfilled(chapter)) {
            return chapter;
        }
        Article article = chapter.article();
        Lack lack = Objects.requireNonNull(LACKS.get(chapter.role()));
        findings.report(Diagnostic.info(
                lack.code(), lack.message(), article.metadata().frontMatter().at()));
        String title = words.word(chapter.role().key());
        return chapter.withArticle(EmptyArticle.filled(article, title, book, List.of()));
    }
}
