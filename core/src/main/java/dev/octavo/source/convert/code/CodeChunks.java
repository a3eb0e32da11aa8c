package dev.octavo.source.convert.code;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Figure;
import dev.octavo.model.Inline;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.code.CodeChunk;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What of a document's chunks of code is shown: the code where it is to be, and pictures that are read from files. */
public final class CodeChunks {

    private static final String FOR_ALL = "opts_chunk$set(";

    private static final Pattern ECHO = Pattern.compile("\\becho[ \\t]*+=[ \\t]*+(TRUE|FALSE|T|F)\\b");

    /** Code among words that a program would put a value in the place of. */
    private static final Pattern INLINE = Pattern.compile("(?:r|\\{[a-z]++})[ \\t]++\\S.*", Pattern.DOTALL);

    private static final Pattern RUN = Pattern.compile(".*\\.[rq]md", Pattern.CASE_INSENSITIVE);

    private final Conversion conversion;
    private final Captions captions;
    private final TextReferences references;
    private final boolean isProgram;
    private boolean isShown = true;

    /** Of a document. */
    public CodeChunks(Conversion conversion, Captions captions) {
        this.conversion = conversion;
        this.captions = captions;
        this.references = new TextReferences(conversion.source().text());
        this.isProgram = RUN.matcher(conversion.source().source()).matches();
    }

    /** Learns what front matter says for a whole document: Quarto leaves out code by {@code execute: {echo: false}}. */
    public void learn(MetaValue.Fields frontMatter) {
        if (frontMatter.values().get("execute") instanceof MetaValue.Fields execute
                && execute.values().get("echo") instanceof MetaValue.Scalar echo
                && echo.text().equals("false")) {
            isShown = false;
        }
    }

    /** Whether a paragraph is not printed, since it is a text that captions name. */
    public boolean isTextOfCaptions(Node paragraph) {
        return references.isText(paragraph);
    }

    /** The pictures that a chunk shows, below the code if that is to be shown. */
    List<Block> convert(CodeChunk chunk, Node written, Supplier<Block> code) {
        SourceRange at = conversion.at(written);
        boolean isIncluded = chunk.is("include").orElse(true);
        boolean isEchoed = isIncluded && (chunk.isDiagram() || chunk.is("echo").orElse(isShown));
        learn(chunk.code());
        List<Block> shown = new ArrayList<>();
        if (isEchoed && !chunk.code().isBlank()) {
            shown.add(code.get());
        }
        if (isIncluded && chunk.is("eval").orElse(true) && chunk.showsFigure()) {
            shown.add(figure(chunk, written.getSourceSpans(), at));
        }
        tell(chunk, isIncluded, isEchoed, at);
        return shown;
    }

    /** What is said here holds for all chunks below. */
    private void learn(String code) {
        int set = code.indexOf(FOR_ALL);
        Matcher echo = ECHO.matcher(code);
        if (set >= 0 && echo.find(set)) {
            isShown = echo.group(1).startsWith("T");
        }
    }

    private void tell(CodeChunk chunk, boolean isIncluded, boolean isEchoed, SourceRange at) {
        boolean isKnown = isEchoed
                || chunk.code().isBlank()
                || (isIncluded && !chunk.pictures().isEmpty());
        if (!isKnown) {
            String asked = isIncluded ? "echo" : "include";
            String message = "code is left out, as " + asked + " asks; what it would show is not known";
            conversion.findings().info("code-hidden", message, at);
        }
    }

    /** Tells of code among words that stays, where a program would put a value in its place. */
    public void tellUnrun(Code code) {
        if (isProgram && INLINE.matcher(code.getLiteral()).matches()) {
            conversion
                    .findings()
                    .info("code-not-run", "stays as it is written: " + code.getLiteral(), conversion.at(code));
        }
    }

    /** The pictures that are read from files, and the caption; of what a program draws, what is said of it. */
    private Block figure(CodeChunk chunk, List<SourceSpan> spans, SourceRange at) {
        String told = references.resolved(chunk.caption());
        List<Inline> caption = told.isBlank() ? List.of() : captions.read(told, Captions.firstOf(spans));
        String seen = chunk.text("fig-alt").isEmpty() ? Nodes.text(caption) : chunk.text("fig-alt");
        String width = chunk.text("out-width");
        Attributes size = width.isEmpty() ? Attributes.NONE : new Attributes("", List.of(), Map.of("width", width));
        List<Block> pictures = new ArrayList<>();
        List<String> captions = chunk.partCaptions();
        boolean areParts = captions.size() == chunk.pictures().size();
        String id = id(chunk, !caption.isEmpty());
        for (String address : chunk.pictures()) {
            String said = areParts && chunk.text("fig-alt").isEmpty() ? captions.get(pictures.size()) : seen;
            Block picture = new Paragraph(conversion.links().image(address, said, "", size, at), Attributes.NONE, at);
            pictures.add(
                    areParts
                            ? part(List.of(picture), captions.get(pictures.size()), id, pictures.size(), spans, at)
                            : picture);
        }
        if (pictures.isEmpty()) {
            String missing = chunk.showsTable() ? "make the table" : "draw the figure";
            conversion
                    .findings()
                    .info("figure-not-drawn", "only a program can " + missing + "; its caption is kept", at);
        }
        if (pictures.isEmpty() && !seen.isEmpty() && !seen.equals(Nodes.text(caption))) {
            pictures.add(new Paragraph(List.of(new Text(seen)), Attributes.NONE, at));
        }
        pictures.addAll(chunk.pictures().isEmpty() ? parts(chunk, id, spans, at) : List.of());
        Attributes attributes = conversion.identifiers().free(Attributes.id(id), at);
        return new Figure(pictures, caption, attributes, at);
    }

    /** The parts of a figure that only a program can draw, each of which has its caption. */
    private List<Block> parts(CodeChunk chunk, String id, List<SourceSpan> spans, SourceRange at) {
        List<Block> parts = new ArrayList<>();
        for (String caption : chunk.partCaptions()) {
            parts.add(part(List.of(), caption, id, parts.size(), spans, at));
        }
        return parts;
    }

    private Figure part(
            List<Block> content, String caption, String figure, int before, List<SourceSpan> spans, SourceRange at) {
        String name = figure.isEmpty() ? "" : figure + "-" + (before + 1);
        return new Figure(
                content,
                captions.read(references.resolved(caption), Captions.firstOf(spans)),
                conversion.identifiers().free(Attributes.id(name), at),
                at);
    }

    /** R Markdown calls figures and tables by the name of their code, Quarto by that which the code is given for it. */
    private static String id(CodeChunk chunk, boolean isCaptioned) {
        String name = chunk.name();
        if (name.isEmpty() || name.startsWith("fig-") || name.startsWith("tbl-")) {
            return name;
        }
        return isCaptioned ? (chunk.showsTable() ? "tab:" : "fig:") + name : "";
    }
}
