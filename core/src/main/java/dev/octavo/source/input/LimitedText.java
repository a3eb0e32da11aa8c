package dev.octavo.source.input;

import dev.octavo.model.Block;
import dev.octavo.model.Paragraph;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.List;

/**
 * A text parted at the limit of its length, the line of the limit left to the second part.
 *
 * @param read what is read as what it is
 * @param rest the lines behind it, as plain text
 */
public record LimitedText(SourceText read, List<Block> rest) {

    /** A text that is cut where it has more characters than there may be, which is told. */
    public static LimitedText of(SourceText text, int limit, Findings findings) {
        if (text.text().length() <= limit) {
            return new LimitedText(text, List.of());
        }
        int end = text.text().lastIndexOf('\n', limit - 1) + 1;
        findings.warning(
                "limit-characters",
                "the text is longer than " + limit + " characters; from here on it is read as plain text",
                text.from(end).point(0, 0));
        List<Block> rest = text.text()
                .substring(end)
                .lines()
                .filter(line -> !line.isBlank())
                .<Block>map(Paragraph::of)
                .toList();
        return new LimitedText(text.lines(0, end), rest);
    }
}
