package dev.octavo.source.convert.code;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.MathBlock;
import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.code.CodeChunk;
import dev.octavo.source.code.CodeInfo;
import dev.octavo.source.code.FenceInfo;
import dev.octavo.source.code.HiddenLines;
import dev.octavo.source.code.LineMarks;
import dev.octavo.source.code.Listings;
import dev.octavo.source.code.MarkedCodeInfo;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.figure.BookdownLabel;
import dev.octavo.source.convert.figure.DirectiveFigure;
import dev.octavo.source.convert.myst.Directive;
import dev.octavo.source.convert.table.CsvTable;
import dev.octavo.source.convert.template.FileTree;
import dev.octavo.source.markdown.container.CodeMark;
import dev.octavo.source.markdown.container.MarkedCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Blocks of code to what they are: code, formulas, directives of MyST, or what a program would show. */
public final class CodeConverter {

    /** {@code :::python}, or {@code #!python} where lines are counted, which is no path of a program. */
    private static final Pattern LANGUAGE = Pattern.compile("(?::::|#!)([A-Za-z][\\w+#-]*+)[ \\t]*+\\n");

    private final Conversion conversion;
    private final Captions captions;
    private final CodeChunks chunks;

    /** Of a document. */
    public CodeConverter(Conversion conversion, Captions captions, CodeChunks chunks) {
        this.conversion = conversion;
        this.captions = captions;
        this.chunks = chunks;
    }

    /** Code between fences, whose first line says what it is. */
    public List<Block> fenced(FencedCodeBlock code) {
        Optional<Directive> directive =
                conversion.options().has(MarkdownExtension.DIRECTIVES) ? Directive.of(code) : Optional.empty();
        if (directive.isPresent() && directive.get().isContents()) {
            conversion.omissions().tellContents("{" + directive.get().name() + "}", code);
            return List.of();
        } else if (directive.isPresent()) {
            return List.of(directive(directive.get(), code));
        } else if (conversion.isMyst() && Directive.isUnknown(code)) {
            return List.of(unknown(code));
        }
        String info = FenceInfo.of(code, conversion.source().text());
        Optional<CodeChunk> chunk = CodeChunk.of(info, code.getLiteral());
        return chunk.isEmpty()
                ? List.of(code(CodeInfo.of(info), code.getLiteral(), code))
                : chunks.convert(
                        chunk.get(),
                        code,
                        () -> code(CodeInfo.of(info), chunk.get().code(), code));
    }

    private Block directive(Directive directive, FencedCodeBlock code) {
        if (directive.isImage()) {
            SourceRange at = conversion.at(code);
            return new DirectiveFigure(conversion).image(directive.argument(), directive.attributes(), at);
        } else if (directive.isTable()) {
            return CsvTable.of(directive, code, conversion, captions).orElseGet(() -> unknown(code));
        }
        return code(directive.code(), directive.content(), code);
    }

    /** A directive that is not read: code as it was written, its head with it. */
    private Block unknown(FencedCodeBlock code) {
        SourceRange at = conversion.at(code);
        conversion
                .findings()
                .warning(
                        "directive-unknown",
                        "stands as it was written: " + code.getInfo().strip(),
                        at);
        return new CodeBlock("", code.getInfo().strip() + "\n" + code.getLiteral(), Attributes.NONE, at);
    }

    /** Code between marks of templates. */
    public List<Block> marked(MarkedCode code) {
        if (code.mark().kind() == CodeMark.Kind.TREE) {
            return FileTree.of(code, conversion);
        }
        return List.of(code(MarkedCodeInfo.of(code.mark()), MarkedCodeInfo.shown(code), code));
    }

    /** Its first line may tell the language, as Python-Markdown has it. */
    public List<Block> indented(IndentedCodeBlock code) {
        Matcher told = LANGUAGE.matcher(code.getLiteral());
        boolean isTold = told.lookingAt();
        String text = conversion.shownCode(code.getLiteral().substring(isTold ? told.end() : 0));
        return List.of(new CodeBlock(isTold ? told.group(1) : "", text, Attributes.NONE, conversion.at(code)));
    }

    private Block code(CodeInfo told, String marked, Node written) {
        LineMarks.Marked lines = conversion.options().has(MarkdownExtension.LINE_MARKS)
                ? LineMarks.Marked.of(told, marked)
                : new LineMarks.Marked(told, marked);
        CodeInfo info = lines.info();
        String code = conversion.shownCode(lines.code());
        SourceRange at = conversion.at(written);
        Attributes attributes = conversion.identifiers().free(info.attributes(), at);
        boolean formula = info.language().equals("math") && conversion.options().has(MarkdownExtension.MATH);
        return formula
                ? new MathBlock(BookdownLabel.read(code.strip()), attributes, at)
                : listing(new CodeBlock(info.language(), shown(info, code), attributes, at), written);
    }

    private Block listing(CodeBlock code, Node written) {
        return conversion.options().has(MarkdownExtension.FIGURES)
                ? Listings.of(code, caption -> captions.read(caption, Captions.firstOf(written.getSourceSpans())))
                : code;
    }

    private String shown(CodeInfo info, String code) {
        return conversion.options().surroundings().hiddenLinesLeftOut() && HiddenLines.areIn(info)
                ? HiddenLines.leftOutOf(code)
                : code;
    }
}
