package dev.octavo.html.site;

import java.nio.file.Path;

/**
 * A file with an article.
 *
 * @param path its path below the folder of articles, with slashes
 * @param file where it is
 */
record ArticleSource(String path, Path file) {}
