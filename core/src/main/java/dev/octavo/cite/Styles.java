package dev.octavo.cite;

import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.text.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Finds styles: files of the publication, those that come with Octavo, and, where an application has the artifact {@code
 * org.citationstyles:styles}, all that are in it.
 */
final class Styles {

    static final String STANDARD = "chicago-author-date";

    private final ResourceLoader resources;
    private final Findings findings;

    Styles(ResourceLoader resources, Findings findings) {
        this.resources = resources;
        this.findings = findings;
    }

    /** The style that is asked for, else the standard one. */
    Style find(Optional<Scalar> wanted) {
        return wanted.flatMap(this::style).orElseGet(Styles::standard);
    }

    static Style standard() {
        try {
            return Style.parse(named(STANDARD).orElseThrow()).orElseThrow();
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Style> style(Scalar wanted) {
        String name = wanted.text().strip().replaceFirst("^https?://(?:www\\.)?zotero\\.org/styles/", "");
        Optional<String> xml = name.endsWith(".csl") || name.contains("/") ? file(name, wanted) : named(name);
        if (xml.isEmpty()) {
            findings.add(Diagnostic.error("style-missing", "no style is called " + name, wanted.at())
                    .withHint("name a file, or add org.citationstyles:styles to the class path"));
            return Optional.empty();
        }
        return parse(xml.get(), name, wanted);
    }

    /** A file, or a style that is named as its file would be. */
    private Optional<String> file(String name, Scalar wanted) {
        ResourceLoader.Answer answer = resources.request(name);
        if (answer instanceof Resource file) {
            return Texts.utf8(file);
        }
        Optional<String> named = named(name.replaceFirst("^.*/", "").replaceFirst("\\.csl$", ""));
        if (named.isEmpty()) {
            findings.error("style-unreadable", ((ResourceLoader.Refusal) answer).message(), wanted.at());
        }
        return named;
    }

    private Optional<Style> parse(String xml, String name, Scalar wanted) {
        try {
            Optional<Style> style = parsed(xml);
            if (style.isEmpty() || style.get().isCircular()) {
                String problem =
                        style.isEmpty() ? "no style that sets citations: " : "a macro calls itself in the style ";
                findings.error("style-invalid", problem + name, wanted.at());
                return Optional.empty();
            }
            return style;
        } catch (SAXParseException e) {
            SourceRange at = name.endsWith(".csl")
                    ? SourceRange.point(name, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber()))
                    : wanted.at();
            findings.error("style-invalid", "the style is not XML: " + e.getMessage(), at);
            return Optional.empty();
        } catch (SAXException e) {
            findings.error("style-invalid", "the style is not XML: " + e.getMessage(), wanted.at());
            return Optional.empty();
        }
    }

    /** A style, or the one that it renames. */
    private static Optional<Style> parsed(String xml) throws SAXException {
        Optional<Style> style = Style.parse(xml);
        if (style.isPresent()) {
            return style;
        }
        Optional<String> parent = Style.parent(xml).flatMap(Styles::named);
        return parent.isPresent() ? Style.parse(parent.get()) : Optional.empty();
    }

    private static Optional<String> named(String name) {
        if (!name.matches("[A-Za-z0-9-]+")) {
            return Optional.empty();
        }
        String file = name + ".csl";
        try (InputStream own = Styles.class.getResourceAsStream("styles/" + file);
                InputStream other = own == null ? onClassPath(file) : null) {
            InputStream in = own == null ? other : own;
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A file at the root of the class path, where the artifacts of CSL have theirs. */
    static @Nullable InputStream onClassPath(String file) {
        ClassLoader loader = Styles.class.getClassLoader();
        return loader == null ? null : loader.getResourceAsStream(file);
    }
}
