package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.source.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title block of pandoc: up to three lines that begin with {@code % }, the title, the authors and the date, and a blank
 * line below them. Indented lines go on with the line before; authors are parted by semicolons or lines.
 * And the title in a comment of Writerside's, {@code [//]: # (title: Lamps)}.
 */
final class TitleBlock {

    private static final Pattern BLOCK =
            Pattern.compile(line("title") + "(?:" + line("author") + "(?:" + line("date") + ")?)?(?:[ \\t]*+\\n|\\z)");

    /** How Writerside titles a text that has no heading. */
    private static final Pattern COMMENT = Pattern.compile("\\[//]: # \\(title: ([^\\n]*)\\)[ \\t]*+(?:\\n|\\z)");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[;\\n]");

    private TitleBlock() {}

    private static String line(String name) {
        return "%(?:[ \\t]++(?<" + name + ">[^\\n]*+(?:\\n[ \\t]++\\S[^\\n]*+)*+))?(?:\\n|\\z)";
    }

    static Optional<FrontMatter.Parted> read(SourceText source) {
        Matcher comment = COMMENT.matcher(source.text());
        if (comment.lookingAt()) {
            MetaValue title = new MetaValue.Scalar(comment.group(1).strip(), source.point(0, comment.start(1)));
            return Optional.of(new FrontMatter.Parted(
                    new MetaValue.Fields(Map.of("title", title), source.point(0, 0)), source.from(comment.end())));
        }
        Matcher block = BLOCK.matcher(source.text());
        if (!block.lookingAt()) {
            return Optional.empty();
        }
        Map<String, MetaValue> values = new LinkedHashMap<>();
        text(block, "title", source).ifPresent(title -> values.put("title", oneLine(title)));
        text(block, "author", source).ifPresent(authors -> values.put("author", Values.parted(authors, BETWEEN_NAMES)));
        text(block, "date", source).ifPresent(date -> values.put("date", date));
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrontMatter.Parted(
                        new MetaValue.Fields(values, source.point(0, 0)), source.from(block.end())));
    }

    private static Optional<MetaValue.Scalar> text(Matcher block, String part, SourceText source) {
        return Optional.ofNullable(block.group(part))
                .filter(text -> !text.isBlank())
                .map(text -> new MetaValue.Scalar(
                        text.strip(),
                        source.from(source.text().lastIndexOf('\n', block.start(part)) + 1)
                                .point(0, 2)));
    }

    private static MetaValue oneLine(MetaValue.Scalar title) {
        return new MetaValue.Scalar(Values.oneLine(title.text()), title.at());
    }
}
