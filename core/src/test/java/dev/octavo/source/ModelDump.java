package dev.octavo.source;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Visibility;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a model as indented lines: a record each, what is short behind its name, lists below it. */
public final class ModelDump {

    private static final Pattern PLACE = Pattern.compile(" @\\d+:\\d+-\\d+:\\d+");

    private final StringBuilder out = new StringBuilder();

    private ModelDump() {}

    public static String of(Article article) {
        ModelDump dump = new ModelDump();
        dump.metadata(article.metadata());
        dump.list("heading", article.heading(), 0);
        dump.list("lead", article.lead(), 0);
        dump.list("sections", article.sections(), 0);
        dump.list("footnotes", article.footnotes(), 0);
        return dump.out.toString();
    }

    /** Blocks, whatever their places. */
    static String withoutPlaces(List<Block> blocks) {
        ModelDump dump = new ModelDump();
        blocks.forEach(block -> dump.value(block, 0));
        return PLACE.matcher(dump.out).replaceAll("");
    }

    private void metadata(Metadata metadata) {
        for (RecordComponent component : Metadata.class.getRecordComponents()) {
            Object value = value(component, metadata);
            if (!component.getName().equals("frontMatter") && !isDefault(value)) {
                line(0, component.getName() + ": " + text(value instanceof Optional<?> some ? some.get() : value));
            }
        }
    }

    private void list(String label, List<?> values, int depth) {
        if (!values.isEmpty()) {
            line(depth, label);
            values.forEach(value -> value(value, depth + 1));
        }
    }

    private void value(Object value, int depth) {
        if (value instanceof Record record) {
            record(record, depth);
        } else if (value instanceof List<?> list) {
            list("-", list, depth);
        } else {
            line(depth, text(value));
        }
    }

    private void record(Record record, int depth) {
        StringBuilder head = new StringBuilder(record.getClass().getSimpleName());
        List<RecordComponent> lists = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(component, record);
            if (value instanceof List<?>) {
                lists.add(component);
            } else if (!isDefault(value)) {
                head.append(' ')
                        .append(value instanceof SourceRange at ? place(at) : named(component, unwrapped(value)));
            }
        }
        line(depth, head.toString());
        boolean single = lists.size() == 1;
        for (RecordComponent component : lists) {
            List<?> values = (List<?>) value(component, record);
            if (single) {
                values.forEach(value -> value(value, depth + 1));
            } else {
                list(component.getName(), values, depth + 1);
            }
        }
    }

    private static Object unwrapped(Object value) {
        return value instanceof Optional<?> some && some.isPresent() ? some.get() : value;
    }

    private static String named(RecordComponent component, Object value) {
        return component.getName().equals("text") || component.getName().equals("attributes")
                ? text(value)
                : component.getName() + "=" + text(value);
    }

    private static boolean isDefault(Object value) {
        return value.equals("")
                || value.equals(0)
                || value.equals(false)
                || value.equals(Optional.empty())
                || value.equals(List.of())
                || value.equals(Attributes.NONE)
                || value.equals(SourceRange.NONE)
                || value.equals(Visibility.LISTED)
                || value.toString().equals("NONE");
    }

    private static String place(SourceRange at) {
        return "@" + at.line() + ":" + at.column() + "-" + at.endLine() + ":" + at.endColumn();
    }

    private static String text(Object value) {
        if (value instanceof String text) {
            return '"' + text.replace("\n", "\\n").replace("\u202F", "\\u202F") + '"';
        } else if (value instanceof CalendarDate date) {
            return date.iso();
        } else if (value instanceof Attributes attributes) {
            return "{"
                    + (attributes.id().isEmpty() ? "" : "#" + attributes.id() + " ")
                    + (attributes.classes().isEmpty() ? "" : "." + String.join(".", attributes.classes()) + " ")
                    + (attributes.values().isEmpty() ? "" : attributes.values() + " ")
                    + "}";
        }
        return value instanceof List<?> list && list.stream().allMatch(Record.class::isInstance)
                ? list.stream().map(ModelDump::brief).toList().toString()
                : value instanceof Record record ? brief(record) : value.toString();
    }

    /** A record of texts without those that are empty. */
    private static String brief(Object record) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> !isDefault(value(component, record)))
                .map(component -> component.getName() + "=" + value(component, record))
                .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
