package dev.octavo.source.convert.template;

import dev.octavo.model.Inline;
import dev.octavo.model.MetaValue;
import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What front matter says that marks stand for: MyST's {@code substitutions} for {@code {{ key }}}, and any field for Quarto's {@code {{< meta key >}}}. */
final class Substitutions {

    private static final Pattern KEY = Pattern.compile("\\{\\{\\s*+([\\w-]++)\\s*+}}");
    private static final Pattern FIELD = Pattern.compile("\\{\\{<\\s*+meta\\s++([\\w.-]++)\\s*+>}}");
    private static final Pattern STEP = Pattern.compile("\\.");

    private static final List<List<String>> TABLES =
            List.of(List.of("substitutions"), List.of("myst", "substitutions"));

    /** What stands for something that stands for others may grow without end: each counts as a long address does, besides its length. */
    private static final int COST = 50;

    private final Conversion conversion;
    private final Captions captions;

    /** Those that are being read: one that stands for itself stays as it is written. */
    private final Set<String> open = new HashSet<>();

    private MetaValue frontMatter = new MetaValue.Items(List.of(), SourceRange.NONE);

    Substitutions(Conversion conversion, Captions captions) {
        this.conversion = conversion;
        this.captions = captions;
    }

    /** Learns what the front matter of the text says. */
    void learn(MetaValue.Fields told) {
        frontMatter = told;
    }

    /** What a mark stands for; empty for one that stands for nothing here. */
    Optional<List<Inline>> of(TemplateMark mark) {
        return value(mark.written())
                .filter(value -> conversion.budget().takeReference(COST + value.length(), conversion.at(mark)))
                .filter(value -> open.add(mark.written()))
                .map(value -> {
                    try {
                        return captions.read(value, mark.getSourceSpans());
                    } finally {
                        open.remove(mark.written());
                    }
                });
    }

    private Optional<String> value(String mark) {
        Matcher key = KEY.matcher(mark);
        Matcher field = FIELD.matcher(mark);
        if (key.matches()) {
            return TABLES.stream()
                    .flatMap(path -> at(path).stream())
                    .flatMap(table -> within(table, key.group(1)).stream())
                    .findFirst()
                    .flatMap(Substitutions::text);
        }
        return field.matches()
                ? at(List.of(STEP.split(field.group(1), -1))).flatMap(Substitutions::text)
                : Optional.empty();
    }

    private Optional<MetaValue> at(List<String> path) {
        Optional<MetaValue> value = Optional.of(frontMatter);
        for (String key : path) {
            value = value.flatMap(table -> within(table, key));
        }
        return value;
    }

    private static Optional<MetaValue> within(MetaValue table, String key) {
        return table instanceof MetaValue.Fields fields
                ? Optional.ofNullable(fields.values().get(key))
                : Optional.empty();
    }

    private static Optional<String> text(MetaValue value) {
        return value instanceof MetaValue.Scalar scalar && !scalar.text().isBlank()
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
