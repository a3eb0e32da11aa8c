package dev.octavo.html;

import dev.octavo.model.Article;
import dev.octavo.model.Metadata;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import dev.octavo.source.LanguageGuess;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives every article of a publication a language. */
final class ToldLanguages {

    private final DiagnosticSink diagnostics;

    ToldLanguages(DiagnosticSink diagnostics) {
        this.diagnostics = diagnostics;
    }

    Publication of(Publication publication) {
        List<Article> untold = publication.articles().stream()
                .filter(article -> told(article.metadata()).isEmpty())
                .toList();
        Optional<String> ofBook = told(publication.metadata());
        if (ofBook.isPresent() && untold.isEmpty()) {
            return publication;
        }
        untold.forEach(this::reportInvalid);
        String language = ofBook.orElseGet(() -> guess(publication));
        return new Publication(in(language, publication.metadata()), publication.entries())
                .withChapters(chapter -> chapter.withArticle(in(language, chapter.article())));
    }

    /** What the most of its articles are written in. */
    private String guess(Publication publication) {
        String language = LanguageGuess.of(publication).orElse(Metadata.DEFAULT_LANGUAGE);
        if (!language.equals(Metadata.DEFAULT_LANGUAGE)) {
            String name = Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH);
            diagnostics.report(Diagnostic.info(
                            "language-guessed", "no language is told; it looks like " + name, place(publication))
                    .withHint("front matter may tell it, as in `lang: " + language + "`"));
        }
        return language;
    }

    private void reportInvalid(Article article) {
        article.metadata()
                .language()
                .ifPresent(tag -> diagnostics.report(
                        Diagnostic.warning("language-invalid", "not the tag of a language: " + tag, article.at())));
    }

    private static Article in(String language, Article article) {
        return article.withMetadata(in(language, article.metadata()));
    }

    private static Metadata in(String language, Metadata metadata) {
        return told(metadata).isPresent()
                ? metadata
                : metadata.toBuilder().language(language).build();
    }

    private static Optional<String> told(Metadata metadata) {
        return metadata.language().flatMap(Language::of).map(Language::tag);
    }

    private static SourceRange place(Publication publication) {
        return publication.articles().stream().map(Article::at).findFirst().orElse(SourceRange.NONE);
    }
}
