package dev.octavo.source.input;

import dev.octavo.source.text.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a file that an include asks for: lines, {@code 2:9}, {@code 5}, {@code :7}, or what an anchor's marks enclose. */
final class IncludedPart {

    private static final Pattern LINES = Pattern.compile("(\\d{0,9})(:?)(\\d{0,9})");

    private IncludedPart() {}

    static Optional<SourceText> of(SourceText file, String part) {
        Matcher lines = LINES.matcher(part);
        return lines.matches() ? lines(file, lines) : anchor(file, part);
    }

    private static Optional<SourceText> lines(SourceText file, Matcher lines) {
        int first = lines.group(1).isEmpty() ? 1 : Integer.parseInt(lines.group(1));
        int open = lines.group(3).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(lines.group(3));
        int last = lines.group(2).isEmpty() ? first : open;
        int start = startOfLine(file.text(), first);
        return first < 1 || last < first || start < 0
                ? Optional.empty()
                : Optional.of(file.lines(start, endOfLine(file.text(), start, last - first)));
    }

    /** The offset of a line's start, -1 when there are not so many. */
    private static int startOfLine(String text, int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', start);
            if (end < 0 || end + 1 == text.length()) {
                return -1;
            }
            start = end + 1;
        }
        return start;
    }

    private static int endOfLine(String text, int start, int further) {
        int end = start;
        for (int i = 0; i <= further && end < text.length(); i++) {
            int feed = text.indexOf('\n', end);
            end = feed < 0 ? text.length() : feed + 1;
        }
        return end;
    }

    /** What marks enclose: those of mdBook and MkDocs, tags and regions as DocFX and VitePress have them. */
    private static Optional<SourceText> anchor(SourceText file, String name) {
        String quoted = Pattern.quote(name);
        return enclosed(file, "\\bANCHOR:[ \\t]*" + quoted + "\\b", "\\bANCHOR_END:[ \\t]*" + quoted + "\\b")
                .or(() -> enclosed(file, "-+8<-+ *\\[start:" + quoted + "]", "-+8<-+ *\\[end:" + quoted + "]"))
                .or(() -> enclosed(file, "(?i:<" + quoted + ">)", "(?i:</" + quoted + ">)"))
                .or(() -> enclosed(file, "#[ \\t]*region[ \\t]+" + quoted + "(?!\\S)", "#[ \\t]*endregion\\b"));
    }

    private static Optional<SourceText> enclosed(SourceText file, String begin, String end) {
        Matcher opening = line(begin, file);
        if (!opening.find()) {
            return Optional.empty();
        }
        Matcher closing = line(end, file);
        int last = closing.find(opening.end()) ? closing.start() : file.text().length();
        return Optional.of(file.lines(opening.end(), last));
    }

    private static Matcher line(String mark, SourceText file) {
        return Pattern.compile("(?md)^.*" + mark + ".*(?:\\n|\\z)").matcher(file.text());
    }
}
