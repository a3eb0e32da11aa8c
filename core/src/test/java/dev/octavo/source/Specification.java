package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.source.convert.DocumentConverter;
import dev.octavo.source.convert.MarkdownParser;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;

/** A specification that Octavo reads by, as data: its examples, and those from which Octavo deviates, with the reason. */
@SuppressWarnings("ImmutableEnumChecker") // its sets and addresses are never changed
enum Specification {
    COMMONMARK("CommonMark 0.31.2", TestResources.getSpec(), Set.of()),
    GFM(
            "GFM 0.29",
            TestResources.getGfmSpec(),
            Set.of(
                    MarkdownExtension.TABLES,
                    MarkdownExtension.STRIKETHROUGH,
                    MarkdownExtension.TASK_LISTS,
                    MarkdownExtension.AUTOLINKS)),
    CMARK("Regressions of cmark", regressions("cmark"), Set.of()),
    COMMONMARK_JS("Regressions of commonmark.js", regressions("commonmark.js"), Set.of());

    /**
     * An example.
     *
     * @param number its number, from 1
     * @param section where it stands; empty among regressions
     * @param markdown the source
     * @param html what it means
     */
    record Example(int number, String section, String markdown, String html) {

        /** The model, with HTML passed through, as the specifications have it. */
        List<Block> blocks(Set<MarkdownExtension> extensions) {
            ReaderOptions options = ArticleReader.builder()
                    .rawHtml(RawHtml.TRUSTED)
                    .extensions(extensions)
                    .options();
            SourceText source = SourceText.of(markdown, "example.md");
            Findings findings = new Findings();
            MarkdownParser parser = new MarkdownParser(options);
            DocumentConverter converter = new DocumentConverter(source, options, parser, findings, "en");
            return converter.blocks(parser.parse(source, findings));
        }

        @Override
        public String toString() {
            return number + " " + section;
        }
    }

    private final String title;
    private final URL file;
    private final Set<MarkdownExtension> extensions;

    Specification(String title, URL file, Set<MarkdownExtension> extensions) {
        this.title = title;
        this.file = file;
        this.extensions = extensions;
    }

    private static URL regressions(String project) {
        return TestResources.getRegressions().stream()
                .filter(file -> file.getPath().endsWith("/" + project + "-regression.txt"))
                .findFirst()
                .orElseThrow();
    }

    List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        ExampleReader.readExamples(file)
                .forEach(example -> examples.add(new Example(
                        examples.size() + 1, example.getSection(), example.getSource(), example.getHtml())));
        return examples;
    }

    /** What a browser would make of the model of an example. */
    String seen(Example example) {
        return SpecHtml.seen(SpecHtml.of(example.blocks(extensions)));
    }

    /** What a browser makes of the HTML that the specification shows, in which arrows stand for tabs. */
    static String expected(Example example) {
        return SpecHtml.seen(example.html().replace('→', '\t'));
    }

    boolean isMetBy(Example example) {
        return seen(example).equals(expected(example));
    }

    /** Why Octavo deviates from some examples, by their number: {@code deviations/NAME.tsv}. */
    SortedMap<Integer, String> deviations() {
        Path table = Path.of("src/test/resources/deviations", name().toLowerCase(Locale.ROOT) + ".tsv");
        SortedMap<Integer, String> reasons = new TreeMap<>();
        try {
            for (String line : Files.exists(table) ? Files.readAllLines(table) : List.<String>of()) {
                String[] fields = line.split("\t", 2);
                reasons.put(Integer.valueOf(fields[0]), fields[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }

    /** {@code CommonMark 0.31.2: 652 of 652}. */
    String score() {
        List<Example> examples = examples();
        return title + ": " + examples.stream().filter(this::isMetBy).count() + " of " + examples.size();
    }

    @Override
    public String toString() {
        return title;
    }
}
