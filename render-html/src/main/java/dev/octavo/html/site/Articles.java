package dev.octavo.html.site;

import dev.octavo.model.Article;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.UnreadableTextException;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads articles, those that are as they were in an earlier build not at all. What was read is kept as long as there is room
 * for it. Thread-safe.
 */
final class Articles {

    private final ArticleReader reader;
    private final Map<String, Card> before;
    private final Map<String, ArticleSource> sources = new ConcurrentHashMap<>();
    private final Map<String, SoftReference<Article>> read = new ConcurrentHashMap<>();

    /**
     * A reader of articles.
     *
     * @param before what is known of them from an earlier build, by path
     */
    Articles(ArticleReader reader, Map<String, Card> before) {
        this.reader = reader;
        this.before = before;
    }

    /** What became of a source: what is known of it, or why it could not be read. */
    record Reading(Optional<Card> card, List<Diagnostic> diagnostics) {}

    /** Looks at a source, and reads it if it is new or changed. */
    Reading look(ArticleSource source) {
        sources.put(source.path(), source);
        try {
            byte[] bytes = Files.readAllBytes(source.file());
            String hash = Hash.of(bytes);
            Card known = before.get(source.path());
            Card card = known != null && known.hash().equals(hash) ? known : card(source, bytes, hash);
            return new Reading(Optional.of(card), card.diagnostics());
        } catch (IOException e) {
            return unreadable(source, e);
        }
    }

    private Card card(ArticleSource source, byte[] bytes, String hash) throws UnreadableTextException {
        Parsed<Article> parsed = reader.read(bytes, source.path());
        read.put(source.path(), new SoftReference<>(parsed.value()));
        return new Card(source.path(), hash, Outline.of(parsed.value()), parsed.diagnostics());
    }

    private static Reading unreadable(ArticleSource source, IOException e) {
        String message = "cannot be read: " + e.getMessage();
        return new Reading(
                Optional.empty(),
                List.of(Diagnostic.error("input-unreadable", message, SourceRange.whole(source.path()))));
    }

    /** The whole article of a card. */
    Article text(Card card) throws IOException {
        SoftReference<Article> kept = read.get(card.source());
        Article article = kept == null ? null : kept.get();
        if (article == null) {
            article = reader.read(Files.readAllBytes(sources.get(card.source()).file()), card.source())
                    .value();
            read.put(card.source(), new SoftReference<>(article));
        }
        return article;
    }
}
