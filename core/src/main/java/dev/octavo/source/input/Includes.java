package dev.octavo.source.input;

import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.resource.Resource;
import dev.octavo.resource.ResourceLoader;
import dev.octavo.source.UnreadableTextException;
import dev.octavo.source.frontmatter.FrontMatter;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import dev.octavo.source.text.SourceText.Insert;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts other files' lines in the place of a line that asks for them, <code>{{#include file.md:2:9}}</code> (mdBook),
 * <code>{{< include file.md >}}</code> (Quarto) or {@code [!INCLUDE [words](file.md)]} (DocFX), before anything is parsed. A line whose file cannot be had stays.
 */
public final class Includes {

    /** mdBook replaces these wherever they stand; those in code are mostly shown, and the title is that of a page of its own. */
    private static final Pattern IN_LINE =
            Pattern.compile("(?<![`\\\\])(?:\\{\\{#(?:(?:include|rustdoc_include)[ \\t]++"
                    + "([^\\s:{}`]++)(?::([^\\s{}`]*+))?+|title[ \\t][^{}\\n]*+)\\}\\}"
                    + "|\\[!(?i:include)[ \\t]*+\\[[^\\[\\]]*+]\\(([^()\\s]++)\\)])");

    private static final Pattern SIGN_OF_ITEM = Pattern.compile("[^\\s>]");

    private static final Pattern TICKS = Pattern.compile("`++");

    private final ReaderOptions options;
    private final ResourceLoader files;
    private final Findings findings;
    private final String root;
    private final Deque<String> open = new ArrayDeque<>();
    private int filesLeft;
    private long charactersLeft;
    private boolean full;

    private Includes(ReaderOptions options, ResourceLoader files, Findings findings, String root) {
        this.options = options;
        this.files = files;
        this.findings = findings;
        this.root = root;
        this.filesLeft = options.limits().includes();
        this.charactersLeft = options.limits().characters();
    }

    /** The text with the lines of all files that it asks for, if the options allow any. */
    public static SourceText expand(SourceText text, ReaderOptions options, Findings findings) {
        return options.surroundings()
                .includes()
                .filter(files -> IncludeLine.mayBeIn(text.text()))
                .map(files -> new Includes(
                                options,
                                files,
                                findings,
                                root(text.source(), options.surroundings().folder()))
                        .expand(text, options.surroundings().folder()))
                .orElse(text);
    }

    /** Whether a line asks for a file. */
    public static boolean areAskedBy(String line) {
        return IncludeLine.of(line).isPresent();
    }

    /** Whether a mark that stays asks for a file, of which is told why it cannot be had. */
    public static boolean tellOf(String mark, ReaderOptions options) {
        return options.surroundings().includes().isPresent()
                && (IncludeLine.of(mark).isPresent() || IN_LINE.matcher(mark).matches());
    }

    /** What stands before the folder of a text in its name: places in other files are told from there, too. */
    private static String root(String source, String folder) {
        String parent = source.replace('\\', '/').replaceFirst("[^/]*$", "");
        return parent.endsWith(folder) ? source.substring(0, parent.length() - folder.length()) : "";
    }

    /** Expands a text whose references are relative to a folder. */
    private SourceText expand(SourceText text, String folder) {
        StringBuilder out = new StringBuilder();
        List<Insert> inserts = new ArrayList<>();
        int line = 0;
        int start = 0;
        for (int index = 0; start < text.text().length(); index++) {
            int end = endOfLine(text.text(), start);
            Optional<SourceText> included = included(text, start, end, index, folder);
            if (included.isPresent()) {
                int count = Math.max(1, lineCount(included.get().text()));
                inserts.add(new Insert(line, count, included.get()));
                out.append(included.get().text());
                line += count;
            } else {
                out.append(text.text(), start, end);
                line++;
            }
            start = end;
        }
        return inserts.isEmpty() ? text : new SourceText(text.source(), out.toString(), text.firstLine(), inserts);
    }

    private Optional<SourceText> included(SourceText text, int start, int end, int index, String folder) {
        String whole = text.text().substring(start, end);
        Optional<IncludeLine> asking = IncludeLine.of(whole);
        if (asking.isEmpty()) {
            return whole.contains("{{#") || whole.contains("[!")
                    ? withinLine(text, whole, index, folder)
                    : Optional.empty();
        }
        IncludeLine line = asking.get();
        SourceRange at = text.point(index, line.indent().length());
        String reference = resolved(folder, line.file());
        return mayOpen(reference, at)
                ? load(reference, at).flatMap(file -> taken(reference, file, line, at))
                : Optional.empty();
    }

    /** A line with what it asks for in the midst of it. */
    private Optional<SourceText> withinLine(SourceText text, String line, int index, String folder) {
        String replaced = IN_LINE.matcher(line).replaceAll(directive -> {
            SourceRange at = text.point(index, directive.start());
            boolean isTitle = directive.group(1) == null && directive.group(3) == null;
            return Matcher.quoteReplacement(isTitle ? "" : inLine(directive, folder, at));
        });
        return replaced.equals(line)
                ? Optional.empty()
                : Optional.of(new SourceText(
                        text.source(), replaced, text.point(index, 0).line()));
    }

    private String inLine(MatchResult directive, String folder, SourceRange at) {
        String reference =
                resolved(folder, Objects.requireNonNullElseGet(directive.group(1), () -> directive.group(3)));
        String part = Objects.requireNonNullElse(directive.group(2), "");
        Optional<SourceText> file = mayOpen(reference, at) ? load(reference, at) : Optional.empty();
        return file.flatMap(found -> within(reference, wanted(reference, found, part, at), "", at))
                .map(found -> found.text().strip())
                .orElse(directive.group());
    }

    private Optional<SourceText> taken(String reference, SourceText file, IncludeLine line, SourceRange at) {
        SourceText wanted = line.language()
                .map(language -> code(language, part(reference, file, line.part(), at)))
                .orElseGet(() -> wanted(reference, file, line.part(), at));
        return within(reference, wanted, line.indent(), at);
    }

    /** Lines as code, in a fence that is longer than those in them. */
    private static SourceText code(String language, SourceText lines) {
        String ended = lines.text().endsWith("\n") ? lines.text() : lines.text() + "\n";
        String fence = "`".repeat(Math.max(3, longestRun(ended) + 1));
        return new SourceText(lines.source(), fence + language + "\n" + ended + fence + "\n", lines.firstLine() - 1);
    }

    /** The length of the longest run of backticks in a text. */
    private static int longestRun(String text) {
        return TICKS.matcher(text)
                .results()
                .mapToInt(ticks -> ticks.end() - ticks.start())
                .max()
                .orElse(0);
    }

    private boolean mayOpen(String reference, SourceRange at) {
        if (open.contains(reference)) {
            return refuse("includes itself: " + reference, at);
        } else if (open.size() >= options.limits().includeDepth()) {
            return refuse("included too deep: " + reference, at);
        } else if (filesLeft > 0 && charactersLeft > 0) {
            filesLeft--;
            return true;
        } else if (!full) {
            full = true;
            return refuse("too much is included; the rest is not: " + reference, at);
        }
        return false;
    }

    private boolean refuse(String reason, SourceRange at) {
        findings.warning("limit-includes", reason, at);
        return false;
    }

    private Optional<SourceText> load(String reference, SourceRange at) {
        ResourceLoader.Answer answer = files.request(reference);
        if (!(answer instanceof Resource resource)) {
            ResourceLoader.Refusal refusal = (ResourceLoader.Refusal) answer;
            findings.warning(refusal.code(), "not included: " + refusal.message(), at);
            return Optional.empty();
        }
        try {
            return Optional.of(SourceText.of(Decoder.decode(resource.bytes(), reference), root + reference));
        } catch (UnreadableTextException e) {
            findings.add(Diagnostic.warning("resource-unreadable", "not included: " + e.getMessage(), at));
            return Optional.empty();
        }
    }

    /** The part that is asked for; of a whole Markdown file, what stands below its front matter. */
    private SourceText wanted(String reference, SourceText file, String part, SourceRange at) {
        return part.isEmpty()
                ? FrontMatter.read(file, options.frontMatter(), findings).body()
                : part(reference, file, part, at);
    }

    private SourceText part(String reference, SourceText file, String part, SourceRange at) {
        return part.isEmpty()
                ? file
                : IncludedPart.of(file, part).orElseGet(() -> {
                    findings.warning("include-part", "no such lines in " + reference + ": " + part, at);
                    return file;
                });
    }

    private Optional<SourceText> within(String reference, SourceText wanted, String indent, SourceRange at) {
        charactersLeft -= wanted.text().length() + (long) lineCount(wanted.text()) * indent.length();
        if (charactersLeft < 0) {
            refuse("too much is included; the rest is not: " + reference, at);
            return Optional.empty();
        }
        open.push(reference);
        SourceText expanded = expand(indented(wanted, indent), folder(reference));
        open.pop();
        return Optional.of(expanded);
    }

    /** The lines, each ended and behind what stands before the directive, but for the sign of an item, which only the first has. */
    private static SourceText indented(SourceText text, String indent) {
        String ended = text.text().isEmpty() || text.text().endsWith("\n") ? text.text() : text.text() + "\n";
        String further = SIGN_OF_ITEM.matcher(indent).replaceAll(" ");
        String lines = indent.isEmpty()
                ? ended
                : indent + ended.replaceAll(further.isBlank() ? "\\n(?=[^\\n])" : "\\n(?!\\z)", "\n" + further);
        return new SourceText(text.source(), lines, text.firstLine(), text.inserts());
    }

    private static String resolved(String folder, String file) {
        if (file.startsWith(IncludeLine.ROOT)) {
            return resolved("", file.substring(IncludeLine.ROOT.length()));
        }
        try {
            return Path.of(folder).resolve(file).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return file;
        }
    }

    private static String folder(String reference) {
        int slash = reference.lastIndexOf('/');
        return slash < 0 ? "" : reference.substring(0, slash);
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static int lineCount(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
