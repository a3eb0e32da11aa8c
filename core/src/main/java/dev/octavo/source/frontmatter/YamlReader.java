package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * YAML to values that keep their text and place. SnakeYAML composes nodes and constructs nothing: {@code no} stays a word,
 * {@code 1.10} keeps its zero, and a tag is only ever a name.
 */
public final class YamlReader {

    private static final int MAX_ALIASES = 10;
    private static final int MAX_DEPTH = 50;

    private final SourceText yaml;
    private final List<String> lines;
    private final Findings findings;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int left;
    private boolean full;

    private YamlReader(SourceText yaml, int maxNodes, Findings findings) {
        this.yaml = yaml;
        this.lines = yaml.text().lines().toList();
        this.findings = findings;
        this.left = maxNodes;
    }

    /** The fields; empty when the text is no mapping, as between two thematic breaks. */
    public static Optional<MetaValue.Fields> read(SourceText yaml, int maxNodes, Findings findings) {
        return new YamlReader(yaml, maxNodes, findings).read();
    }

    private Optional<MetaValue.Fields> read() {
        try {
            Node root = compose(printable(yaml.text()));
            if (root == null) {
                return Optional.of(MetaValue.Fields.NONE);
            }
            return root instanceof MappingNode mapping ? Optional.of(fields(mapping)) : Optional.empty();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
            return broken(String.valueOf(e.getProblem()), mark == null ? start() : at(mark));
        } catch (YAMLException e) {
            return broken(String.valueOf(e.getMessage()), start());
        }
    }

    private static Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setTagInspector(tag -> true);
        return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options).getSingleNode();
    }

    private Optional<MetaValue.Fields> broken(String problem, SourceRange at) {
        Optional<MetaValue.Fields> saved = PlainFields.read(yaml);
        String rest = saved.isPresent() ? "" : "; it is read as text";
        findings.error("yaml-syntax", "the front matter is not YAML" + rest + ": " + problem, at);
        return saved;
    }

    private MetaValue value(Node node) {
        left--;
        if (node instanceof ScalarNode scalar) {
            return new MetaValue.Scalar(scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue(), at(scalar));
        }
        if (!open.add(node)) {
            findings.error("yaml-cycle", "the value contains itself", at(node));
            return new MetaValue.Scalar("", at(node));
        }
        MetaValue value = node instanceof MappingNode mapping ? fields(mapping) : items((SequenceNode) node);
        open.remove(node);
        return value;
    }

    /** Whether there is room for another value; tells once when there is not. */
    private boolean hasRoom(Node next) {
        if (left <= 0 && !full) {
            full = true;
            findings.error(
                    "limit-front-matter", "the front matter has too many values; the rest is left out", at(next));
        }
        return !full;
    }

    private MetaValue.Items items(SequenceNode sequence) {
        List<MetaValue> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            if (!hasRoom(item)) {
                break;
            }
            values.add(value(item));
        }
        return new MetaValue.Items(values, at(sequence));
    }

    private MetaValue.Fields fields(MappingNode mapping) {
        open.add(mapping);
        Map<String, MetaValue> values = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!hasRoom(entry.getKeyNode())) {
                break;
            }
            if (entry.getKeyNode() instanceof ScalarNode key) {
                put(values, key, value(entry.getValueNode()));
            } else {
                findings.warning("yaml-key", "a key is a single word or text", at(entry.getKeyNode()));
            }
        }
        open.remove(mapping);
        return new MetaValue.Fields(values, at(mapping));
    }

    private void put(Map<String, MetaValue> values, ScalarNode key, MetaValue value) {
        if (values.put(key.getValue(), value) != null) {
            findings.warning(
                    "yaml-duplicate-key",
                    "the key " + key.getValue() + " is there twice; the last one counts",
                    at(key));
        }
    }

    private SourceRange start() {
        return yaml.point(0, 0);
    }

    private SourceRange at(Node node) {
        SourceRange start = at(node.getStartMark());
        if (!(node instanceof ScalarNode) || node.getEndMark() == null) {
            return start;
        }
        SourceRange end = at(node.getEndMark());
        return end.line() != start.line()
                ? start
                : new SourceRange(
                        start.source(),
                        start.line(),
                        start.column(),
                        end.line(),
                        Math.max(start.column(), end.column() - 1));
    }

    /** The place of a mark, whose column counts code points. */
    private SourceRange at(Mark mark) {
        if (mark.getLine() >= lines.size()) {
            return yaml.point(mark.getLine(), 0);
        }
        String line = lines.get(mark.getLine());
        int codePoints = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return yaml.point(mark.getLine(), line.offsetByCodePoints(0, codePoints));
    }

    /** The text without what YAML refuses to read, and without the line ends that only YAML knows; no place moves. */
    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .map(c -> StreamReader.isPrintable(c) ? c : 0xFFFD)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
