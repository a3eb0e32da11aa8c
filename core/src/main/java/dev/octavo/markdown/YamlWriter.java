package dev.octavo.markdown;

import dev.octavo.model.MetaValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.LineBreak;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.emitter.Emitter;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.serializer.Serializer;

/** Front matter to YAML, in quotes where it would be read differently without. */
final class YamlWriter {

    private static final Resolver RESOLVER = new Resolver();

    /** What is neither text nor nothing to other readers, as it was hardly meant as text. */
    private static final Set<Tag> VALUES = Set.of(Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT, Tag.TIMESTAMP);

    private YamlWriter() {}

    /** The lines of a mapping. */
    static String write(MetaValue.Fields fields) {
        StringWriter out = new StringWriter();
        DumperOptions options = options();
        Serializer serializer = new Serializer(new Emitter(out, options), RESOLVER, options, null);
        try {
            serializer.open();
            serializer.serialize(node(fields));
            serializer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setLineBreak(LineBreak.UNIX);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        options.setIndent(4);
        options.setIndicatorIndent(2);
        return options;
    }

    private static Node node(MetaValue value) {
        if (value instanceof MetaValue.Fields fields) {
            return new MappingNode(
                    Tag.MAP, tuples(fields.values()), style(fields.values().isEmpty()));
        } else if (value instanceof MetaValue.Items items) {
            List<Node> nodes = items.values().stream().map(YamlWriter::node).toList();
            return new SequenceNode(Tag.SEQ, nodes, style(nodes.isEmpty()));
        }
        String text = ((MetaValue.Scalar) value).text();
        Tag read = text.isEmpty() ? Tag.NULL : RESOLVER.resolve(NodeId.scalar, text, true);
        return text.isEmpty() || VALUES.contains(read) ? scalar(read, text) : scalar(Tag.STR, text);
    }

    private static List<NodeTuple> tuples(Map<String, MetaValue> fields) {
        return fields.entrySet().stream()
                .map(field -> new NodeTuple(scalar(Tag.STR, field.getKey()), node(field.getValue())))
                .toList();
    }

    private static ScalarNode scalar(Tag tag, String text) {
        boolean lines = text.indexOf('\n') >= 0;
        return new ScalarNode(tag, text, null, null, lines ? ScalarStyle.LITERAL : ScalarStyle.PLAIN);
    }

    private static FlowStyle style(boolean empty) {
        return empty ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }
}
