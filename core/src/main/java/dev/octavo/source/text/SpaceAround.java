package dev.octavo.source.text;

import dev.octavo.model.HardBreak;
import dev.octavo.model.Inline;
import dev.octavo.model.SoftBreak;
import dev.octavo.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Takes off the white space around inlines: breaks, and the {@link Space} of texts. */
public final class SpaceAround {

    private SpaceAround() {}

    /** Inlines without the white space and the breaks around them. */
    public static List<Inline> trimmed(List<? extends Inline> inlines) {
        int start = start(inlines);
        List<Inline> trimmed = new ArrayList<>(inlines.subList(start, end(inlines, start)));
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Text text) {
            trimmed.set(0, stripped(text, Space.strippedBefore(text.text())));
        }
        int last = trimmed.size() - 1;
        if (!trimmed.isEmpty() && trimmed.get(last) instanceof Text text) {
            trimmed.set(last, stripped(text, Space.strippedBehind(text.text())));
        }
        return trimmed;
    }

    /** What is left of a text; the text itself where nothing was taken off, which need not be mended again. */
    private static Text stripped(Text text, String left) {
        return left.length() == text.text().length() ? text : new Text(left);
    }

    /**
     * Inlines without the white space around them, but with the breaks that leave room: all before the text, and those behind
     * it if there are several, since the first of them only ends its line.
     */
    public static List<Inline> trimmedWithRoom(List<? extends Inline> inlines) {
        int start = start(inlines);
        int end = end(inlines, start);
        List<Inline> kept = new ArrayList<>(breaks(inlines.subList(0, start)));
        kept.addAll(trimmed(inlines.subList(start, end)));
        List<Inline> behind = breaks(inlines.subList(end, inlines.size()));
        kept.addAll(behind.size() > 1 ? behind : List.of());
        return kept.size() > 1 || start < end ? kept : List.of();
    }

    private static int start(List<? extends Inline> inlines) {
        int start = 0;
        while (start < inlines.size() && isSpace(inlines.get(start))) {
            start++;
        }
        return start;
    }

    private static int end(List<? extends Inline> inlines, int start) {
        int end = inlines.size();
        while (end > start && isSpace(inlines.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(Inline inline) {
        return inline instanceof SoftBreak
                || inline instanceof HardBreak
                || (inline instanceof Text text && text.text().isBlank());
    }

    private static List<Inline> breaks(List<? extends Inline> spaces) {
        return spaces.stream()
                .filter(HardBreak.class::isInstance)
                .<Inline>map(line -> line)
                .toList();
    }
}
