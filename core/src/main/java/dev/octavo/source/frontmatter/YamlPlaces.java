package dev.octavo.source.frontmatter;

import dev.octavo.model.SourceRange;
import dev.octavo.source.text.SourceText;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Tells where the marks of SnakeYAML are, whose columns count code points. */
final class YamlPlaces {

    private final SourceText yaml;
    private final Columns columns;

    YamlPlaces(SourceText yaml) {
        this.yaml = yaml;
        this.columns = new Columns(yaml);
    }

    SourceRange at(Node node) {
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

    SourceRange at(Mark mark) {
        return yaml.point(mark.getLine(), offset(mark));
    }

    /** A node as it is written; empty when it does not stand on one line. */
    Optional<String> written(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        return start.getLine() == end.getLine()
                ? Optional.of(columns.line(start.getLine()).substring(offset(start), offset(end)))
                : Optional.empty();
    }

    private int offset(Mark mark) {
        return columns.offset(mark.getLine(), mark.getColumn());
    }
}
