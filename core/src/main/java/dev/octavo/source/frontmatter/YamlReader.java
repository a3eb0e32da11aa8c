package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.report.Diagnostic;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML without constructing anything: SnakeYAML composes nodes, and {@link YamlValues} takes their texts. What is not
 * YAML is read {@linkplain BrokenYaml field by field}.
 */
final class YamlReader {

    private final SourceText yaml;
    private final Allowance allowance;
    private final Findings findings;
    private boolean other;

    YamlReader(SourceText yaml, Allowance allowance, Findings findings) {
        this.yaml = yaml;
        this.allowance = allowance;
        this.findings = findings;
    }

    /** The fields; empty when the text is no map, as between two thematic breaks. */
    Optional<MetaValue.Fields> read() {
        try {
            return compose();
        } catch (YAMLException e) {
            BrokenYaml broken = new BrokenYaml(yaml, allowance, findings);
            Optional<MetaValue.Fields> saved = broken.read();
            if (saved.isEmpty()) {
                tell(e, "this is not YAML; it is read as text: ");
            } else if (!broken.hasTold()) {
                tell(e, "this is not YAML: ");
            }
            return saved;
        }
    }

    /** Whether what was read is YAML, but a list or a text rather than a map. */
    boolean isOther() {
        return other;
    }

    /**
     * The fields; empty when the text is no map.
     *
     * @throws YAMLException if it is not YAML
     */
    Optional<MetaValue.Fields> compose() {
        Node root = root(printable(yaml.text()));
        other = root != null && !(root instanceof MappingNode);
        if (root == null) {
            return Optional.of(MetaValue.Fields.NONE);
        }
        return root instanceof MappingNode mapping
                ? Optional.of(new YamlValues(new YamlPlaces(yaml), allowance, findings).read(mapping))
                : Optional.empty();
    }

    void tell(YAMLException exception, String introduction) {
        String problem = YamlProblem.of(exception);
        findings.add(Diagnostic.error("yaml-syntax", introduction + problem, at(exception))
                .withHint(YamlProblem.hint(problem)));
    }

    private SourceRange at(YAMLException exception) {
        Mark mark = exception instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        return mark == null ? yaml.point(0, 0) : new YamlPlaces(yaml).at(mark);
    }

    /** Knows no tag but that of {@code <<}: whatever else is written, its text counts. */
    private static final class MergeKeys extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }

    /** The limits on aliases and length are the allowance's, which tells what it leaves out. */
    private static Node root(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        options.setNestingDepthLimit(Allowance.DEPTH);
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setTagInspector(tag -> true);
        return new Composer(new ParserImpl(new StreamReader(text), options), new MergeKeys(), options).getSingleNode();
    }

    /** The text without what YAML refuses to read, and without the line ends that only YAML knows; no place moves. */
    private static String printable(String text) {
        return text.codePoints().allMatch(c -> printable(c) == c)
                ? text
                : text.codePoints()
                        .map(YamlReader::printable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int printable(int c) {
        boolean isLineEnd = c == 0x85 || c == 0x2028 || c == 0x2029;
        return isLineEnd ? ' ' : StreamReader.isPrintable(c) ? c : 0xFFFD;
    }
}
