package dev.octavo.markdown;

import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.SourceRange;
import dev.octavo.source.ArticleReader;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a title as front matter tells them, where Markdown is read in it. */
final class MarkdownTitle {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} ,;:()?-]*");

    private static final Pattern SIGN = Pattern.compile("[\\p{Punct}]");

    private MarkdownTitle() {}

    /** The words that a reader finds in a title. */
    static String read(String written) {
        if (PLAIN.matcher(written).matches()) {
            return written;
        }
        Fields title = new Fields(Map.of("title", new Scalar(written, SourceRange.NONE)), SourceRange.NONE);
        String article = "---\n" + YamlWriter.write(title) + "---\n";
        return ArticleReader.standard()
                .readText(article, "title.md")
                .value()
                .metadata()
                .title();
    }

    /** What is read as these words: themselves where they hold no marks. */
    static String write(String words) {
        return read(words).equals(words) ? words : SIGN.matcher(words).replaceAll(MarkdownTitle::escaped);
    }

    /** A backslash before a bracket would open a formula. */
    private static String escaped(MatchResult sign) {
        char c = sign.group().charAt(0);
        return "[]()".indexOf(c) >= 0 ? "&#" + (int) c + ";" : Matcher.quoteReplacement("\\" + c);
    }
}
