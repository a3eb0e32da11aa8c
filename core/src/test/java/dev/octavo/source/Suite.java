package dev.octavo.source;

import dev.octavo.model.Block;
import dev.octavo.source.convert.DocumentConverter;
import dev.octavo.source.convert.MarkdownParser;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.testutil.example.ExampleReader;

/** Fixtures of other projects for the syntax that Octavo reads by default, where the corpus stands beside the checkout. */
@SuppressWarnings("ImmutableEnumChecker") // its readers have no state
enum Suite {
    MDIT_DEFLIST("suite-mdit-deflist/test/fixtures", ".txt", Form.DOTS),
    MDIT_FOOTNOTE("suite-mdit-footnote/test/fixtures", "footnote.txt", Form.DOTS),
    MDIT_CONTAINER("suite-mdit-container/test/fixtures", ".txt", Form.DOTS),
    MARKDOWN_IT_EXTRAS("suite-markdown-it/test/fixtures/markdown-it", "commonmark_extras.txt", Form.DOTS),
    MARKDOWN_IT_STRIKETHROUGH("suite-markdown-it/test/fixtures/markdown-it", "strikethrough.txt", Form.DOTS),
    MARKDOWN_IT_TABLES("suite-markdown-it/test/fixtures/markdown-it", "tables.txt", Form.DOTS),
    CMARK_GFM("suite-cmark-gfm/test", "extensions.txt", Form.EXAMPLES),
    KRAMDOWN_HEADINGS("suite-kramdown/test/testcases/block/04_header", ".text", Form.PAIRS),
    KRAMDOWN_ATTRIBUTES("suite-kramdown/test/testcases/block/11_ial", ".text", Form.PAIRS),
    KRAMDOWN_DEFINITIONS("suite-kramdown/test/testcases/block/13_definition_list", ".text", Form.PAIRS),
    KRAMDOWN_TABLES("suite-kramdown/test/testcases/block/14_table", ".text", Form.PAIRS),
    KRAMDOWN_MATH_BLOCKS("suite-kramdown/test/testcases/block/15_math", ".text", Form.PAIRS),
    KRAMDOWN_FOOTNOTES("suite-kramdown/test/testcases/span/04_footnote", ".text", Form.PAIRS),
    KRAMDOWN_SPAN_ATTRIBUTES("suite-kramdown/test/testcases/span/ial", ".text", Form.PAIRS),
    KRAMDOWN_MATH("suite-kramdown/test/testcases/span/math", ".text", Form.PAIRS),
    PYTHON_MARKDOWN("suite-python-markdown/tests/extensions", "/(admonition|attr_list|toc\\w*)\\.txt", Form.PAIRS),
    PYTHON_MARKDOWN_EXTRA("suite-python-markdown/tests/extensions/extra", ".*(def|foot|named).*\\.txt", Form.PAIRS);

    /** How fixtures are written down. */
    private enum Form {
        DOTS,
        EXAMPLES,
        PAIRS
    }

    /** One fixture: what it is called within its suite, the source, and the HTML that it becomes there. */
    record Fixture(String name, String markdown, String html) {}

    private static final Pattern FORMULA = Pattern.compile("\\\\\\((.*?)\\\\\\)|\\\\\\[(.*?)\\\\\\]", Pattern.DOTALL);

    private final Path folder;
    private final Pattern files;
    private final Form form;

    Suite(String folder, String files, Form form) {
        this.folder = Path.of("../../shared/corpus", folder);
        this.files = Pattern.compile(files + "$");
        this.form = form;
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    List<Fixture> fixtures() {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> files.matcher(file.toString()).find())
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Fixture> read(Path file) {
        return switch (form) {
            case DOTS -> dotted(file);
            case EXAMPLES -> examples(file);
            case PAIRS -> pair(file);
        };
    }

    /** Whether Octavo reads a fixture as its suite does. */
    boolean agrees(Fixture fixture) {
        return read(fixture).equals(expected(fixture));
    }

    String read(Fixture fixture) {
        ReaderOptions options = ArticleReader.builder().rawHtml(RawHtml.TRUSTED).options();
        SourceText source = SourceText.of(fixture.markdown(), fixture.name());
        Findings findings = new Findings();
        MarkdownParser parser = new MarkdownParser(options);
        DocumentConverter converter = new DocumentConverter(source, options, parser, findings, "en");
        org.commonmark.node.Node document = parser.parse(source, findings);
        converter.learn(document);
        List<Block> blocks = converter.blocks(document);
        return SuiteDialect.seen(SuiteHtml.of(blocks, converter.notes()), fixture.markdown());
    }

    String expected(Fixture fixture) {
        boolean formulas = name().contains("MATH");
        String html = formulas ? FORMULA.matcher(fixture.html()).replaceAll("<tex>$1$2</tex>") : fixture.html();
        return SuiteDialect.seen(html, fixture.markdown());
    }

    /** The reasons why Octavo reads some fixtures otherwise, by their names. */
    Map<String, String> deviations() {
        Map<String, String> reasons = new LinkedHashMap<>();
        lines(Path.of("src/test/resources/deviations/suites.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .filter(fields -> fields[0].equals(name()))
                .forEach(fields -> reasons.put(fields[1], fields[2]));
        return reasons;
    }

    /** Fixtures between lines that hold a dot: the source, then the HTML. */
    private static List<Fixture> dotted(Path file) {
        List<Fixture> fixtures = new ArrayList<>();
        List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
        for (String line : lines(file)) {
            if (line.equals(".")) {
                parts.add(new StringBuilder());
            } else {
                parts.get(parts.size() - 1).append(line).append('\n');
            }
        }
        for (int i = 1; i + 1 < parts.size(); i += 3) {
            fixtures.add(new Fixture(
                    "" + (fixtures.size() + 1),
                    parts.get(i).toString(),
                    parts.get(i + 1).toString()));
        }
        return fixtures;
    }

    /** Fixtures as the specifications have them. */
    private static List<Fixture> examples(Path file) {
        try {
            List<Fixture> fixtures = new ArrayList<>();
            ExampleReader.readExamples(file.toUri().toURL())
                    .forEach(example -> fixtures.add(
                            new Fixture("" + (fixtures.size() + 1), example.getSource(), example.getHtml())));
            return fixtures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One fixture: the source, and beside it the HTML. */
    private static List<Fixture> pair(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        Path html = file.resolveSibling(name + ".html");
        boolean ordinary = Files.exists(html) && !Files.exists(file.resolveSibling(name + ".options"));
        return ordinary ? List.of(new Fixture(name, text(file), text(html))) : List.of();
    }

    private static List<String> lines(Path file) {
        return Arrays.asList(text(file).split("\n", -1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
