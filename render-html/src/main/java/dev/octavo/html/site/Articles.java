package dev.octavo.html.site;

import dev.octavo.book.Assembler;
import dev.octavo.html.Preparation;
import dev.octavo.model.Article;
import dev.octavo.model.Publication;
import dev.octavo.model.SourceRange;
import dev.octavo.render.Format;
import dev.octavo.render.FormatConditions;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.Parsed;
import dev.octavo.source.ArticleReader;
import dev.octavo.source.UnreadableTextException;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads articles, those that are as they were in an earlier build not at all. What was read is kept as long as there is room
 * for it. Thread-safe.
 */
final class Articles {

    private final SourceFolder folder;
    private final ArticleReader reader;
    private final Map<String, Card> before;
    private final String works;
    private final Map<String, SoftReference<Article>> read = new ConcurrentHashMap<>();

    /**
     * A reader of articles.
     *
     * @param before what is known of them from an earlier build, by path
     */
    Articles(SourceFolder folder, ArticleReader reader, Map<String, Card> before) {
        this.folder = folder;
        this.reader = reader;
        this.before = before;
        this.works = folder.stampOfWorks();
    }

    /** What became of a source: what is known of it, or why it could not be read. */
    record Reading(Optional<Card> card, List<Diagnostic> diagnostics) {}

    /** Looks at a source, and reads it if it is new or changed. */
    Reading look(String source) {
        try {
            byte[] bytes = folder.read(source);
            String hash = Hash.of(Hash.of(bytes) + works);
            Card known = before.get(source);
            Card card = known != null && known.hash().equals(hash) ? known : card(source, bytes, hash);
            return new Reading(Optional.of(card), card.diagnostics());
        } catch (IOException e) {
            return unreadable(source, e);
        }
    }

    private Card card(String source, byte[] bytes, String hash) throws UnreadableTextException {
        Parsed<Article> parsed = read(bytes, source);
        read.put(source, new SoftReference<>(parsed.value()));
        return new Card(source, hash, ArticleOutline.of(parsed.value()), parsed.diagnostics());
    }

    /** An article that tells its language, with its citations and the text of its references. */
    private Parsed<Article> read(byte[] bytes, String source) throws UnreadableTextException {
        Parsed<Article> parsed = reader.read(bytes, source);
        List<Diagnostic> diagnostics = new ArrayList<>(parsed.diagnostics());
        Article shown = FormatConditions.met(parsed.value(), Format.HTML, diagnostics::add);
        Parsed<Article> assembled = Assembler.standard().assemble(shown, folder.beside(source));
        diagnostics.addAll(assembled.diagnostics());
        Publication prepared =
                Preparation.of(Publication.of(assembled.value()), Format.HTML, found -> addNew(found, diagnostics));
        return new Parsed<>(prepared.articles().get(0), diagnostics);
    }

    /** A macro that cannot be written out was found so before. */
    private static void addNew(Diagnostic found, List<Diagnostic> diagnostics) {
        if (!diagnostics.contains(found)) {
            diagnostics.add(found);
        }
    }

    private static Reading unreadable(String source, IOException e) {
        String message = "cannot be read: " + e.getMessage();
        return new Reading(
                Optional.empty(), List.of(Diagnostic.error("input-unreadable", message, SourceRange.whole(source))));
    }

    /** The whole article of a card. */
    Article text(Card card) throws IOException {
        SoftReference<Article> kept = read.get(card.source());
        Article article = kept == null ? null : kept.get();
        if (article == null) {
            article =
                    Failures.named("read", Path.of(card.source()), () -> read(folder.read(card.source()), card.source())
                            .value());
            read.put(card.source(), new SoftReference<>(article));
        }
        return article;
    }
}
