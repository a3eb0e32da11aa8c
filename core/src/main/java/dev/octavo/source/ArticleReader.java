package dev.octavo.source;

/** Reads articles. */
public final class ArticleReader {

    private ArticleReader() {}
}
