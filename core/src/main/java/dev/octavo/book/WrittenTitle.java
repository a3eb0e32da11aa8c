package dev.octavo.book;

import dev.octavo.source.ArticleReader;
import java.util.regex.Pattern;

/** A title as a manifest writes it, which may hold Markdown as well as headings do: its marks are not printed. */
final class WrittenTitle {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} ,;:()?-]*");

    private WrittenTitle() {}

    /** The words of a title, with the quotation marks of the reader. */
    static String read(String title, ArticleReader articles) {
        String line = title.strip().replaceAll("\\s*\\R\\s*", " ");
        return PLAIN.matcher(line).matches()
                ? title
                : articles.readText("# " + line, "").value().metadata().title();
    }
}
