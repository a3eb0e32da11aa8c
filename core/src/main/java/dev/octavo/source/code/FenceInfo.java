package dev.octavo.source.code;

import dev.octavo.source.markdown.parser.Escapes;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;

/**
 * What stands behind the fence of a code block. CommonMark undoes its escapes; those of quotation marks are put back, since
 * without them a quoted value would end there.
 */
public final class FenceInfo {

    private FenceInfo() {}

    /** What stands behind a fence, as the source has it. */
    public static String of(FencedCodeBlock code, String source) {
        String info = code.getInfo() == null ? "" : code.getInfo();
        if (code.getSourceSpans().isEmpty() || info.chars().noneMatch(FenceInfo::isMark)) {
            return info;
        }
        Escapes escapes = Escapes.of(info, written(code, source));
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < info.length(); i++) {
            if (isMark(info.charAt(i)) && escapes.covers(i)) {
                escaped.append('\\');
            }
            escaped.append(info.charAt(i));
        }
        return escaped.toString();
    }

    private static String written(FencedCodeBlock code, String source) {
        SourceSpan line = code.getSourceSpans().get(0);
        String fence = source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength())
                .strip();
        return fence.substring(Math.min(fence.length(), code.getOpeningFenceLength()))
                .strip();
    }

    private static boolean isMark(int c) {
        return c == '"' || c == '\'';
    }
}
