package dev.octavo.source.frontmatter;

import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Findings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * YAML nodes to values that keep their text and place: {@code no} stays a word, {@code 1.10} keeps its zero, and a tag is
 * only ever a name. Of a key that is there twice, the last one counts; what {@code <<} merges counts least.
 */
final class YamlValues {

    private final YamlPlaces places;
    private final Allowance allowance;
    private final Findings findings;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    YamlValues(YamlPlaces places, Allowance allowance, Findings findings) {
        this.places = places;
        this.allowance = allowance;
        this.findings = findings;
    }

    MetaValue.Fields read(MappingNode mapping) {
        open.add(mapping);
        return fields(mapping);
    }

    /** The value of a node; empty when the allowance has none left for it. */
    private Optional<MetaValue> value(Node node) {
        SourceRange at = places.at(node);
        if (node instanceof ScalarNode scalar) {
            return allowance.admits(scalar.getValue(), at)
                    ? Optional.of(new MetaValue.Scalar(scalar.getValue(), at))
                    : Optional.empty();
        }
        if (open.contains(node)) {
            findings.error("yaml-cycle", "the value contains itself", at);
            return Optional.of(new MetaValue.Scalar("", at));
        }
        if (!allowance.admits(open.size(), at)) {
            return Optional.empty();
        }
        open.add(node);
        MetaValue value = node instanceof MappingNode mapping ? map(mapping) : items((SequenceNode) node);
        open.remove(node);
        return Optional.of(value);
    }

    private MetaValue.Items items(SequenceNode sequence) {
        List<MetaValue> values = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            Optional<MetaValue> value = value(item);
            if (value.isEmpty()) {
                break;
            }
            values.add(value.get());
        }
        return new MetaValue.Items(values, places.at(sequence));
    }

    /** A map, or the text of what only looks like one: the mark of a template, such as {@code {{ title }}}. */
    private MetaValue map(MappingNode mapping) {
        boolean isTemplate = mapping.getFlowStyle() == FlowStyle.FLOW
                && mapping.getValue().stream().anyMatch(entry -> !(entry.getKeyNode() instanceof ScalarNode));
        Optional<String> text = isTemplate ? places.written(mapping) : Optional.empty();
        return text.<MetaValue>map(written -> new MetaValue.Scalar(written, places.at(mapping)))
                .orElseGet(() -> fields(mapping));
    }

    private MetaValue.Fields fields(MappingNode mapping) {
        Map<String, MetaValue> values = new LinkedHashMap<>();
        Map<String, MetaValue> merged = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Optional<MetaValue> value = value(entry.getValueNode());
            if (value.isEmpty()) {
                break;
            }
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                findings.warning("yaml-key", "a key is a single word or text", places.at(entry.getKeyNode()));
            } else if (key.getTag().equals(Tag.MERGE)) {
                merge(value.get(), merged);
            } else {
                put(values, key, value.get());
            }
        }
        merged.forEach(values::putIfAbsent);
        return new MetaValue.Fields(values, places.at(mapping));
    }

    private void put(Map<String, MetaValue> values, ScalarNode key, MetaValue value) {
        if (values.put(key.getValue(), value) != null) {
            findings.warning(
                    "yaml-duplicate-key",
                    "the key " + key.getValue() + " is there twice; the last one counts",
                    places.at(key));
        }
    }

    private void merge(MetaValue value, Map<String, MetaValue> merged) {
        if (value instanceof MetaValue.Fields fields) {
            fields.values().forEach(merged::putIfAbsent);
        } else if (value instanceof MetaValue.Items items) {
            items.values().forEach(item -> merge(item, merged));
        } else {
            findings.warning("yaml-merge", "only a map can be merged with <<", value.at());
        }
    }
}
