package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.source.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an Internet-Draft, which lines of dashes and a name begin, as kramdown-rfc has them: {@code --- abstract}, {@code --- middle},
 * {@code --- back}; and notes, {@code --- note_To_the_Reader}.
 */
final class DraftParts {

    /** The line that begins a part. */
    static final String MARK = "-{3}[ \\t]++(?:abstract|middle|back|note_[\\w-]++)[ \\t]*+(?:\\n|\\z)";

    private static final Pattern PART = Pattern.compile("^" + MARK, Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final Pattern SIGN = Pattern.compile("[^\\n]");

    private static final String NOTE = "--- note_";

    private static final String ABSTRACT = "abstract";

    private DraftParts() {}

    /** Fields, among them the abstract where that is a part, and the text without what begins its parts. */
    static FrontMatter.Parted taken(MetaValue.Fields fields, SourceText body) {
        String text = body.text();
        Matcher part = PART.matcher(text);
        if (!part.find() || !text.substring(0, part.start()).isBlank()) {
            return new FrontMatter.Parted(fields, body);
        }
        Map<String, MetaValue> values = new LinkedHashMap<>(fields.values());
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (boolean isFound = true; isFound; ) {
            int start = part.start();
            int behind = part.end();
            boolean isAbstract = part.group().contains(ABSTRACT);
            rest.append(text, done, start);
            isFound = part.find();
            done = isAbstract ? (isFound ? part.start() : text.length()) : behind;
            if (isAbstract) {
                String words = text.substring(behind, done).strip();
                values.putIfAbsent(
                        ABSTRACT, new MetaValue.Scalar(words, body.from(behind).point(0, 0)));
            }
            String line = text.substring(start, done);
            rest.append(line.startsWith(NOTE) ? heading(line) : blank(line));
        }
        rest.append(text, done, text.length());
        return new FrontMatter.Parted(new MetaValue.Fields(values, fields.at()), body.withText(rest.toString()));
    }

    /** The title of a note, as long as its line, so that places stay. */
    private static String heading(String line) {
        return "#" + " ".repeat(NOTE.length() - 1)
                + line.substring(NOTE.length()).replace('_', ' ');
    }

    /** As many lines of as many spaces, so that places stay. */
    private static String blank(String lines) {
        return SIGN.matcher(lines).replaceAll(" ");
    }
}
