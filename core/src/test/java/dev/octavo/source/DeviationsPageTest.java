package dev.octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.octavo.model.Block;
import dev.octavo.source.Specification.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page that tells where the reader deviates from the specifications is true. Run with {@code -Doctavo.update=true} to
 * write it anew.
 */
class DeviationsPageTest {

    private static final Path PAGE = Path.of("docs/deviations.md");
    private static final Path EXTENSIONS = Path.of("src/main/java/dev/octavo/source/MarkdownExtension.java");
    private static final Pattern DOCUMENTED = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z_]+)[,;(\\s]");

    private static final Set<MarkdownExtension> NONE = EnumSet.noneOf(MarkdownExtension.class);
    private static final Set<MarkdownExtension> DEFAULT = MarkdownExtension.standard();

    @Test
    void isUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("octavo.update")) {
            Files.createDirectories(PAGE.resolveSibling(""));
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() throws IOException {
        Map<Example, Set<MarkdownExtension>> changed = changed();
        return """
                # Where the reader deviates from specifications

                The tests write this page and fail when it is no longer true. Examples have the numbers that they have in the
                files of commonmark-java's test utilities; extensions have the names of `MarkdownExtension`.

                %s
                ## GitHub Flavored Markdown

                With exactly GFM's extensions on, these examples mean something else than GFM says.

                | example | section | reason |
                |--------:|---------|--------|
                %s
                ## CommonMark with extensions

                Without extensions every example means what CommonMark says. With the default ones these change; when the
                extension that is named is off, they do not.

                | example | section | changed by |
                |--------:|---------|------------|
                %s
                The extensions that are named:

                %s""".formatted(scores(), gfm(), commonMark(changed), descriptions(changed.values()));
    }

    private static String scores() {
        return lines(Stream.of(Specification.values()).map(specification -> "- " + specification.score()));
    }

    private static String gfm() {
        Map<Integer, String> reasons = Specification.GFM.deviations();
        return lines(Specification.GFM.examples().stream()
                .filter(example -> reasons.containsKey(example.number()))
                .map(example -> row(example, reasons.getOrDefault(example.number(), ""))));
    }

    private static String commonMark(Map<Example, Set<MarkdownExtension>> changed) {
        return lines(changed.entrySet().stream().map(entry -> row(entry.getKey(), names(entry.getValue()))));
    }

    private static String row(Example example, String reason) {
        return "| " + example.number() + " | " + example.section() + " | " + reason + " |";
    }

    private static String names(Set<MarkdownExtension> extensions) {
        return extensions.stream().map(extension -> "`" + extension + "`").collect(Collectors.joining(", "));
    }

    /** What the source of {@link MarkdownExtension} says about the extensions. */
    private static String descriptions(Collection<Set<MarkdownExtension>> named) throws IOException {
        Set<MarkdownExtension> extensions = new TreeSet<>();
        named.forEach(extensions::addAll);
        return lines(DOCUMENTED
                .matcher(Files.readString(EXTENSIONS))
                .results()
                .filter(constant -> extensions.stream()
                        .anyMatch(extension -> extension.name().equals(constant.group(2))))
                .map(constant -> "- `" + constant.group(2) + "`: " + markdown(constant.group(1))));
    }

    private static String markdown(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replaceAll("\\{@code (([^{}]|\\{[^{}]*})*)}", "`$1`")
                .replaceAll("\\{@link #?([^{}]*)}", "`$1`")
                .strip();
    }

    /** The examples of CommonMark that change with the default extensions, and what changes them. */
    private static Map<Example, Set<MarkdownExtension>> changed() {
        Map<Example, Set<MarkdownExtension>> changed = new LinkedHashMap<>();
        for (Example example : Specification.COMMONMARK.examples()) {
            if (changes(example, DEFAULT)) {
                changed.put(example, changing(example));
            }
        }
        return changed;
    }

    /** The extensions each of which, switched off, restores an example; else those that each change it. */
    private static Set<MarkdownExtension> changing(Example example) {
        Set<MarkdownExtension> needed = defaults(extension -> !changes(example, without(extension)));
        return needed.isEmpty() ? defaults(extension -> changes(example, EnumSet.of(extension))) : needed;
    }

    private static Set<MarkdownExtension> defaults(Predicate<MarkdownExtension> condition) {
        return DEFAULT.stream().filter(condition).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<MarkdownExtension> without(MarkdownExtension extension) {
        return defaults(other -> other != extension);
    }

    private static boolean changes(Example example, Set<MarkdownExtension> extensions) {
        List<Block> plain = example.blocks(NONE);
        return !ModelDump.withoutPlaces(example.blocks(extensions)).equals(ModelDump.withoutPlaces(plain));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
