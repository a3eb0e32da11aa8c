package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.report.Parsed;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Chapters as they were read, valid until their text, or an answer that the book gave it, changes. */
final class ChapterMemory {

    /**
     * A chapter that was read.
     *
     * @param how how it was read: what the manifest says for all chapters
     * @param text its file
     * @param lookups what else it was made of
     * @param article the result
     */
    private record Kept(Object how, ByteBuffer text, Lookups lookups, Parsed<Article> article) {}

    private final Map<Path, Kept> chapters = new ConcurrentHashMap<>();

    Optional<Parsed<Article>> recall(Path place, Object how, byte[] text, Lookups now) {
        return Optional.ofNullable(chapters.get(place))
                .filter(kept -> kept.how().equals(how) && kept.text().equals(ByteBuffer.wrap(text)))
                .filter(kept -> kept.lookups().holdFor(now))
                .map(Kept::article);
    }

    void keep(Path place, Object how, byte[] text, Lookups lookups, Parsed<Article> article) {
        chapters.put(place, new Kept(how, ByteBuffer.wrap(text), lookups, article));
    }
}
