package dev.octavo.book;

import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.Metadata;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.DateOrder;
import dev.octavo.source.Limits;
import dev.octavo.source.frontmatter.FrontMatter;
import dev.octavo.source.frontmatter.FrontMatterOptions;
import dev.octavo.source.frontmatter.MetadataReader;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceName;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads files that hold fields, YAML, TOML or JSON, as the front matter of a text without words. */
final class ManifestFields {

    static final FrontMatterOptions OPTIONS = new FrontMatterOptions(
            DateOrder.UNKNOWN,
            /* spaceSeparatedTags= */ false,
            Limits.standard().frontMatterNodes());

    /** YAML may begin and end with lines of its own. */
    private static final Pattern DOCUMENT =
            Pattern.compile("---[ \\t]*\\n(.*?)(?:\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n.*)?)?", Pattern.DOTALL);

    private final Findings findings;

    ManifestFields(Findings findings) {
        this.findings = findings;
    }

    /** The fields of a file, which is TOML where its name says so, else YAML, of which JSON is a part. */
    Fields read(Path file) throws IOException {
        return told(file).frontMatter();
    }

    /** What a file tells about the book that it belongs to; between fences, the first of which is the line before its first. */
    Metadata told(Path file) throws IOException {
        String name = file.toString();
        String fence = name.endsWith(".toml") ? "+++" : "---";
        String fields = SourceText.of(Files.readString(file), name).text();
        Matcher document = DOCUMENT.matcher(fields);
        boolean isFenced = document.matches();
        String inner = isFenced ? document.group(1) : fields;
        SourceText fenced = new SourceText(name, fence + "\n" + inner + "\n" + fence + "\n", isFenced ? 1 : 0);
        return FrontMatter.read(fenced, OPTIONS, findings).metadata();
    }

    /** What a page tells of itself; what could not be honoured of it is told when it is read as a chapter. */
    static Metadata ofPage(Path page) throws IOException {
        try {
            SourceText text = SourceText.of(Files.readString(page), page.toString());
            return FrontMatter.read(text, OPTIONS, new Findings()).metadata();
        } catch (CharacterCodingException e) {
            return Metadata.builder().build();
        }
    }

    /** What fields tell about a book. */
    Metadata metadata(Fields fields) {
        return MetadataReader.read(fields, new SourceName(""), OPTIONS, findings);
    }

    /** Tells that a part within another entry is only its files. */
    static void tellOfInnerPart(String title, SourceRange at, Findings findings) {
        findings.info(
                "part-within", "a title that stands nowhere, since its part is within another entry: " + title, at);
    }

    /** Tells of what leads out of the book. */
    static void tellOfElsewhere(Scalar url, Findings findings) {
        findings.info("chapter-elsewhere", "leads out of the book, left out: " + url.text(), url.at());
    }

    /** Tells of what stands where a file or a part should; nothing is made of it. */
    static <T> Stream<T> refused(MetaValue value, Findings findings) {
        findings.add(Diagnostic.error("book-entry", "neither a file nor a part", value.at())
                .withHint("write file: and the path"));
        return Stream.of();
    }

    /** The fields inside a field; none where there are none. */
    static Fields inside(Fields fields, String key) {
        return fields.values().get(key) instanceof Fields inner ? inner : Fields.NONE;
    }

    /** The text of a field; empty where it says nothing, or is no text. */
    static Optional<Scalar> text(Fields fields, String key) {
        return fields.values().get(key) instanceof Scalar text && !text.text().isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The fields of both; what both have is as the first has it. */
    static Fields merged(Fields first, Fields second) {
        Map<String, MetaValue> all = new LinkedHashMap<>(second.values());
        all.putAll(first.values());
        SourceRange at = first.values().isEmpty() ? second.at() : first.at();
        return new Fields(all, at);
    }
}
