package dev.octavo.source.input;

import dev.octavo.internal.PercentCodes;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Items;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.source.frontmatter.JsonText;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads notebooks of Jupyter as the Markdown that they mean: their texts, their code in its language, and what it printed. Each line
 * still knows where it stands in the notebook.
 *
 * @see <a href="https://nbformat.readthedocs.io/en/latest/format_description.html">The notebook file format</a>
 */
public final class Notebook {

    /** What is left of a terminal's colours (ECMA-48, 8.3.117) without the control character that the model does not hold. */
    private static final Pattern COLOUR = Pattern.compile("\\[\\d{0,3}(?:;\\d{1,3})*+m");

    private static final String COLOURS_END = "[0m";

    /** What a bar of progress wrote before it began its line anew. */
    private static final Pattern OVERWRITTEN = Pattern.compile("(?dm)^[^\\n]*\\r(?!\\n)");

    private static final Pattern ATTACHMENT =
            Pattern.compile("(?<=<)attachment:([^<>\\n]++)(?=>)|attachment:([^\\s()\"'<>]++)");

    private final Findings findings;
    private final String language;
    private final NotebookText out;

    private Notebook(Fields notebook, SourceText source, Findings findings) {
        this.findings = findings;
        this.language = language(inside(notebook, "metadata"));
        this.out = new NotebookText(source.source());
    }

    /** The Markdown of a notebook; its own text where it is none. */
    public static SourceText read(SourceText source, Findings findings) {
        Optional<Fields> notebook = JsonText.read(source, findings);
        if (notebook.isPresent() && notebook.get().values().get("cells") instanceof Items cells) {
            return new Notebook(notebook.get(), source, findings).text(cells);
        }
        notebook.ifPresent(other -> findings.error(
                "notebook-cells", "a notebook without cells, which version 4 of the format has", other.at()));
        return notebook.isPresent() ? new SourceText(source.source(), "", 1) : unread(source);
    }

    /** What is no JSON may be Markdown, but not where it begins as JSON does: that stands as it was written. */
    private static SourceText unread(SourceText source) {
        if (!source.text().stripLeading().startsWith("{")) {
            return source;
        }
        NotebookText text = new NotebookText(source.source());
        text.addCode("json", source.text(), new Scalar("", source.point(0, 0)));
        return text.text();
    }

    private static String language(Fields metadata) {
        return Stream.of(
                        inside(metadata, "language_info").values().get("name"),
                        inside(metadata, "kernelspec").values().get("language"))
                .filter(Scalar.class::isInstance)
                .map(name -> ((Scalar) name).text())
                .findFirst()
                .orElse("");
    }

    private SourceText text(Items cells) {
        for (MetaValue cell : cells.values()) {
            if (cell instanceof Fields fields) {
                cell(fields);
            }
        }
        return out.text();
    }

    private void cell(Fields cell) {
        MetaValue source = cell.values().getOrDefault("source", new Items(List.of(), cell.at()));
        String text = text(source);
        switch (text(cell.values().get("cell_type"))) {
            case "markdown" -> out.add(withAttachments(text, inside(cell, "attachments")), source);
            case "code" -> {
                if (!text.isBlank()) {
                    out.addCode(language, text, source);
                }
                outputs(cell);
            }
            default -> raw(text, source);
        }
    }

    /** At the head of a notebook stands front matter, as Quarto has it; elsewhere what is meant for one format alone. */
    private void raw(String text, MetaValue source) {
        if (out.isEmpty() && text.startsWith("---")) {
            out.add(text, source);
        } else if (!text.isBlank()) {
            findings.info("notebook-raw", "a raw cell of the notebook is left out", source.at());
        }
    }

    /** The text of a cell, which holds the pictures that it calls by name. */
    private static String withAttachments(String text, Fields attachments) {
        if (attachments.values().isEmpty()) {
            return text;
        }
        return ATTACHMENT
                .matcher(text)
                .replaceAll(called -> Matcher.quoteReplacement(
                        attached(name(called), attachments).orElseGet(called::group)));
    }

    private static String name(MatchResult called) {
        return called.group(1) == null ? called.group(2) : called.group(1);
    }

    /** The picture of a name, which is written as in an address where it holds spaces. */
    private static Optional<String> attached(String name, Fields attachments) {
        return NotebookOutput.address(inside(attachments, name))
                .or(() -> NotebookOutput.address(inside(attachments, PercentCodes.decoded(name))));
    }

    private void outputs(Fields cell) {
        if (cell.values().get("outputs") instanceof Items outputs) {
            outputs.values().stream()
                    .filter(Fields.class::isInstance)
                    .map(Fields.class::cast)
                    .forEach(this::output);
        }
    }

    private void output(Fields output) {
        switch (text(output.values().get("output_type"))) {
            case "stream" -> printed(output.values().get("text"));
            case "error" -> {
                String error = text(output.values().get("ename")) + ": "
                        + text(output.values().get("evalue"));
                printed(new Scalar(error, output.at()));
            }
            default -> data(inside(output, "data"));
        }
    }

    private void data(Fields forms) {
        Optional<NotebookOutput> output = NotebookOutput.of(forms);
        if (output.isPresent()) {
            out.add(output.get().markdown(), output.get().form());
        } else {
            tellLeftOut(forms);
            printed(forms.values().get("text/plain"));
        }
    }

    /** Tells of a picture, or of something else that has no plain text, that no format shows. */
    private void tellLeftOut(Fields forms) {
        Set<String> kinds = forms.values().keySet();
        boolean hasText = kinds.contains("text/plain");
        kinds.stream()
                .filter(kind -> kind.startsWith("image/") || !hasText)
                .findFirst()
                .ifPresent(kind -> findings.warning(
                        "notebook-output",
                        "an output of the notebook is left out" + (hasText ? " but for its plain text: " : ": ") + kind,
                        forms.at()));
    }

    private void printed(@Nullable MetaValue value) {
        String text = OVERWRITTEN.matcher(withoutColours(text(value))).replaceAll("");
        if (value != null && !text.isBlank()) {
            out.addCode("", text, value);
        }
    }

    /** Colours are ended again; without that, {@code [5m} is a text. */
    private static String withoutColours(String text) {
        return text.contains(COLOURS_END) ? COLOUR.matcher(text).replaceAll("") : text;
    }

    private static Fields inside(Fields fields, String key) {
        return fields.values().get(key) instanceof Fields inner ? inner : Fields.NONE;
    }

    /** A text, which may be written as a list of its lines. */
    static String text(@Nullable MetaValue value) {
        if (value instanceof Items lines) {
            return lines.values().stream().map(Notebook::text).collect(Collectors.joining());
        }
        return value instanceof Scalar scalar ? scalar.text() : "";
    }
}
