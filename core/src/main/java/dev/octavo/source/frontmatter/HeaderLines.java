package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.source.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields on the first lines of a text, without a fence, up to an empty line, as Pelican, MultiMarkdown and Python-Markdown have
 * them: {@code Title: A walk}, also in a comment, {@code .. title: A walk} (Nikola), and {@code title:: A walk} (Logseq). Indented lines go on with the field before. Prose may begin with a word and a colon, too: only lines
 * of which one tells the title, and another what texts often tell, are fields.
 */
final class HeaderLines {

    private static final int MOST = 60;

    private static final Pattern LINE = Pattern.compile(
            "(?:\\.\\.[ \\t])?+(?<key>[A-Za-z][\\w -]{0,40}):{1,2}+(?<value>(?:[ \\t][^\\n]*+)?+(?:\\n[ \\t]++\\S[^\\n]*+)*+)(?:\\n|\\z)");

    private static final Pattern END = Pattern.compile("[ \\t]*+(?:\\n|\\z)");

    /** Nikola hides them in a comment. */
    private static final Pattern COMMENT = Pattern.compile("<!--[ \\t]*+\\n(?=\\.\\. )");

    private static final Pattern COMMENT_END = Pattern.compile("[ \\t]*+-->[ \\t]*+(?:\\n|\\z)");

    private static final String TITLE = "title";

    private static final String AUTHORS = "authors";

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;]");

    private static final Set<String> OTHERS = Set.of(
            "author",
            AUTHORS,
            "date",
            "modified",
            "category",
            "categories",
            "tags",
            "keywords",
            "slug",
            "summary",
            "description",
            "status",
            "lang",
            "language");

    /** What Google's codelabs tell above a title. */
    private static final Set<String> OF_CODELABS = Set.of("id", "summary", "status");

    private HeaderLines() {}

    static Optional<FrontMatter.Parted> read(SourceText source) {
        Map<String, MetaValue> fields = new LinkedHashMap<>();
        Matcher line = LINE.matcher(source.text());
        Matcher comment = COMMENT.matcher(source.text());
        boolean isHidden = comment.lookingAt();
        int end = isHidden ? comment.end() : 0;
        while (fields.size() < MOST && line.region(end, source.text().length()).lookingAt()) {
            String key = line.group("key").strip().toLowerCase(Locale.ROOT);
            MetaValue.Scalar value = value(line, source);
            fields.put(key, key.equals(AUTHORS) ? Values.parted(value, BETWEEN_NAMES) : value);
            end = line.end();
        }
        Matcher below = (isHidden ? COMMENT_END : END)
                .matcher(source.text())
                .region(end, source.text().length());
        boolean areFields =
                below.lookingAt() && (isOfText(fields) || fields.keySet().containsAll(OF_CODELABS));
        return areFields
                ? Optional.of(new FrontMatter.Parted(
                        new MetaValue.Fields(fields, source.point(0, 0)), source.from(below.end())))
                : Optional.empty();
    }

    private static boolean isOfText(Map<String, MetaValue> fields) {
        return fields.containsKey(TITLE) && fields.keySet().stream().anyMatch(OTHERS::contains);
    }

    private static MetaValue.Scalar value(Matcher line, SourceText source) {
        String text = Values.oneLine(line.group("value"));
        return new MetaValue.Scalar(text, source.from(line.start()).point(0, 0));
    }
}
