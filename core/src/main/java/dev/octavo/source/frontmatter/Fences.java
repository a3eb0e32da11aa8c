package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter between lines of dashes (YAML), plus signs or percent signs (TOML), which may stand in an HTML comment.
 *
 * <p>Dashes are thematic breaks too: whatever stands between them is front matter only when it is a map.
 */
final class Fences {

    /** Three dashes; nanoc's documentation writes five. Some tools name the language behind them. */
    private static final Pattern OPENING = Pattern.compile("(?<blank>(?:[ \\t]*+\\n)*+)(?<comment><!--[ \\t]*+\\n)?"
            + "(?<fence>-{3}|-{5}|\\+{3}|%{3})[ \\t]*+(?<language>yaml|toml|json)?[ \\t]*+\\n");

    /** The first part of a draft ends it, too, and begins the text. */
    private static final Pattern DASHES = Pattern.compile(
            "^(?:(?:-{3}|-{5}|\\.{3})[ \\t]*+(?:\\n|\\z)|(?=" + DraftParts.MARK + "))",
            Pattern.MULTILINE | Pattern.UNIX_LINES);

    private static final Pattern SIGNS =
            Pattern.compile("^(?:\\+{3}|%{3})[ \\t]*+(?:\\n|\\z)", Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern COMMENT_END = Pattern.compile("[ \\t]*+-->[ \\t]*+(?:\\n|\\z)");

    /** A line such as {@code title: …}, by which front matter is told from prose below a thematic break. */
    private static final Pattern FIELD = Pattern.compile("[\\w-]+(?::(?:\\s|\\z)|[ \\t]*=)");

    private static final Pattern BLANK_LINE = Pattern.compile("^[ \\t]*+\\n", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private final SourceText source;
    private final Allowance allowance;
    private final Findings findings;

    Fences(SourceText source, Allowance allowance, Findings findings) {
        this.source = source;
        this.allowance = allowance;
        this.findings = findings;
    }

    /** The fields and the body; empty when the source does not begin with fenced fields. */
    Optional<FrontMatter.Parted> read() {
        Matcher opening = OPENING.matcher(source.text());
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        Matcher closing = closing(opening).matcher(source.text());
        if (!closing.find(opening.end())) {
            tellUnclosed(opening);
            return Optional.empty();
        }
        int end = opening.group("comment") == null ? closing.end() : endOfComment(closing.end());
        if (end < 0) {
            return Optional.empty();
        }
        SourceText between = source.lines(/* start= */ opening.end(), /* end= */ closing.start());
        Optional<MetaValue.Fields> fields = fields(between, opening);
        fields.ifPresent(found -> tellWhatIsOdd(opening, end));
        return fields.map(found -> DraftParts.taken(found, source.from(end)));
    }

    private static Pattern closing(Matcher opening) {
        return isToml(opening) ? SIGNS : DASHES;
    }

    private static boolean isToml(Matcher opening) {
        return !opening.group("fence").startsWith("-");
    }

    private int endOfComment(int start) {
        Matcher end =
                COMMENT_END.matcher(source.text()).region(start, source.text().length());
        return end.lookingAt() ? end.end() : -1;
    }

    private Optional<MetaValue.Fields> fields(SourceText between, Matcher opening) {
        if (between.text().length() > Allowance.CHARACTERS) {
            findings.error(
                    "limit-front-matter",
                    "the front matter is longer than " + Allowance.CHARACTERS + " characters; it is read as text",
                    between.point(0, 0));
            return Optional.empty();
        }
        String language = opening.group("language");
        if (isToml(opening) || "toml".equals(language)) {
            return new TomlReader(between, allowance, findings).read();
        }
        return "json".equals(language) ? new JsonValues(between, allowance, "null", findings).readAll() : yaml(between);
    }

    private Optional<MetaValue.Fields> yaml(SourceText between) {
        YamlReader reader = new YamlReader(between, allowance, findings);
        Optional<MetaValue.Fields> fields = reader.read();
        if (reader.isOther() && !BLANK_LINE.matcher(between.text()).find()) {
            findings.info(
                    "front-matter-no-map",
                    "what stands between the dashes is read as text, since it is not lines of key: value",
                    between.point(0, 0));
        }
        return fields;
    }

    private void tellUnclosed(Matcher opening) {
        if (isField(source, opening)) {
            findings.warning(
                    "front-matter-unclosed",
                    "the front matter has no closing " + opening.group("fence") + "; the whole file is read as text",
                    source.from(opening.start("fence")).point(0, 0));
        }
    }

    private void tellWhatIsOdd(Matcher opening, int end) {
        if (opening.group("blank").length() > 0) {
            findings.info(
                    "front-matter-late",
                    "there are blank lines before the front matter; other tools may read it as text",
                    source.from(opening.start("fence")).point(0, 0));
        }
        SourceText body = source.from(end);
        Matcher second = OPENING.matcher(body.text());
        if (second.lookingAt() && second.group("comment") == null && isBlock(body, second)) {
            findings.warning(
                    "front-matter-second",
                    "a second block of front matter is read as text; only the first one counts",
                    body.from(second.start("fence")).point(0, 0));
        }
    }

    private static boolean isBlock(SourceText text, Matcher opening) {
        return isField(text, opening) && closing(opening).matcher(text.text()).find(opening.end());
    }

    private static boolean isField(SourceText text, Matcher opening) {
        return FIELD.matcher(text.text())
                .region(opening.end(), text.text().length())
                .lookingAt();
    }
}
