package dev.octavo.source.convert.document;

import dev.octavo.internal.LanguageTags;
import dev.octavo.model.Attributes;
import dev.octavo.model.SourceRange;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.markdown.attributes.InlineAttributes;
import dev.octavo.source.markdown.comment.CommentMark;
import dev.octavo.source.markdown.parser.Escapes;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The identifiers that authors give to elements of a document, each of which only one can have. */
public final class Identifiers {

    /** What closes a heading, where CommonMark does not see it because of the attributes behind. */
    private static final String OPTION = " :id=";

    private static final Pattern NAMED = Pattern.compile(" :id=([\\w-]++)\\s*+$");

    private static final Pattern CLOSING_HASHES = Pattern.compile("(?<!\\S)#++$");

    private final SourceText source;
    private final ReaderOptions options;
    private final Findings findings;
    private final Set<String> taken = new HashSet<>();

    Identifiers(SourceText source, ReaderOptions options, Findings findings) {
        this.source = source;
        this.options = options;
        this.findings = findings;
    }

    /** Attributes whose identifier no other element has, or without one; a language that none is, is told. */
    public Attributes free(Attributes attributes, SourceRange at) {
        String language = attributes.values().getOrDefault("lang", "");
        if (!language.isEmpty() && LanguageTags.tag(language).isEmpty()) {
            findings.warning("language-invalid", "not the tag of a language: " + language, at);
        }
        return attributes.id().isEmpty() ? attributes : attributes.withId(take(attributes.id(), at));
    }

    /** Takes the attributes in braces at the end of a heading or a caption out of it, and the hashes before them. */
    public Attributes takeTrailing(Node title) {
        if (title.getLastChild() instanceof CommentMark comment) {
            if (comment.getPrevious() instanceof Text text) {
                text.setLiteral(text.getLiteral().stripTrailing());
            }
            comment.unlink();
            return comment.identifier()
                    .map(name -> free(Attributes.id(name), source.range(title.getSourceSpans())))
                    .orElse(Attributes.NONE);
        }
        if (!(title.getLastChild() instanceof InlineAttributes braces)) {
            return takeOption(title);
        }
        if (braces.getPrevious() instanceof Text text) {
            text.setLiteral(withoutClosingHashes(text));
        }
        braces.unlink();
        return free(braces.attributes(), source.range(title.getSourceSpans()));
    }

    /** The identifier that Docsify has behind a heading: {@code ## Words :id=words}. */
    private Attributes takeOption(Node title) {
        if (!options.has(MarkdownExtension.ATTRIBUTES)
                || !(title.getLastChild() instanceof Text text)
                || !text.getLiteral().contains(OPTION)) {
            return Attributes.NONE;
        }
        Matcher option = NAMED.matcher(text.getLiteral());
        if (!option.find()) {
            return Attributes.NONE;
        }
        text.setLiteral(text.getLiteral().substring(0, option.start()));
        return free(Attributes.id(option.group(1)), source.range(title.getSourceSpans()));
    }

    /** An identifier that an author gives, or none where another element has it already. */
    public String take(String id, SourceRange at) {
        String wanted = Attributes.id(id).id();
        if (wanted.isEmpty() || taken.add(wanted)) {
            return wanted;
        }
        findings.warning("duplicate-id", "another element has the id " + wanted + " already", at);
        return "";
    }

    private String withoutClosingHashes(Text text) {
        String literal = text.getLiteral().stripTrailing();
        Matcher hashes = CLOSING_HASHES.matcher(literal);
        return hashes.find() && !Escapes.of(text, source.text()).covers(hashes.start())
                ? literal.substring(0, hashes.start()).stripTrailing()
                : literal;
    }
}
