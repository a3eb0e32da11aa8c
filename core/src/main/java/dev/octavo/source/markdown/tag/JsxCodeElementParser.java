package dev.octavo.source.markdown.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;

/** Reads a {@link JsxElement} that holds code as it is written: {@code <CodeBlock language="js">} and all to its end tag. */
final class JsxCodeElementParser extends AbstractBlockParser {

    private static final Pattern BLANK_LINES = Pattern.compile("\\A(?:[ \\t]*+\\n)++");

    private final JsxElement element = new JsxElement();
    private final List<String> lines = new ArrayList<>();
    private final int lastLine;

    JsxCodeElementParser(int lastLine) {
        this.lastLine = lastLine;
    }

    @Override
    public Block getBlock() {
        return element;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return JsxTags.lineOf(state) <= lastLine ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line.getContent().toString());
    }

    @Override
    public void closeBlock() {
        String written = String.join("\n", lines);
        int start = JsxTag.at(written, 0).map(JsxTag::length).orElse(0);
        int end = Math.max(start, written.lastIndexOf("</"));
        FencedCodeBlock code = new FencedCodeBlock();
        code.setInfo("");
        code.setLiteral(code(written.substring(start, end)));
        code.setSourceSpans(element.getSourceSpans());
        element.appendChild(tag(written.substring(0, start)));
        element.appendChild(code);
        element.appendChild(tag(written.substring(end)));
    }

    /** A string of JavaScript stays as it is; other code begins with its first line that is not blank, and is indented as that is. */
    private static String code(String inside) {
        String text = inside.stripTrailing();
        if (text.stripLeading().startsWith("{`")) {
            return text.strip() + "\n";
        }
        String code = BLANK_LINES.matcher(text).replaceFirst("");
        int indent = code.length() - code.stripLeading().length();
        return code.replaceAll("(?m)^ {0," + indent + "}", "") + "\n";
    }

    private HtmlBlock tag(String written) {
        HtmlBlock html = new HtmlBlock();
        html.setLiteral(written);
        List<SourceSpan> spans = element.getSourceSpans();
        html.setSourceSpans(spans.subList(0, Math.min(1, spans.size())));
        return html;
    }
}
