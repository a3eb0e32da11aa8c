package dev.octavo.book;

import dev.octavo.book.Numbering.Scheme;
import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import dev.octavo.model.MetaValue.Scalar;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the field {@code numbering}: a word for everything, or a word for each thing that is counted. */
final class NumberingField {

    static final String KEY = "numbering";

    /** How deep sections are counted where it is only said that they are. */
    private static final int USUAL_DEPTH = 2;

    /** What pandoc and Quarto call it that sections are counted, and how deep. */
    private static final List<String> SECTIONS = List.of("number-sections", "numbersections");

    private static final String DEPTH = "number-depth";

    /** How deep they count them. */
    private static final int THEIR_DEPTH = 6;

    private static final Map<String, Boolean> ANSWERS =
            Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false, "none", false);

    private static final Map<String, Scheme> SCHEMES =
            Map.of("as-needed", Scheme.AS_NEEDED, "per-chapter", Scheme.PER_CHAPTER, "continuous", Scheme.CONTINUOUS);

    private final DiagnosticSink findings;

    NumberingField(DiagnosticSink findings) {
        this.findings = findings;
    }

    /** Whether front matter says how things are counted. */
    static boolean isIn(Fields frontMatter) {
        return frontMatter.values().containsKey(KEY) || SECTIONS.stream().anyMatch(frontMatter.values()::containsKey);
    }

    Numbering read(Fields frontMatter) {
        @Nullable MetaValue told = frontMatter.values().get(KEY);
        if (told instanceof Fields fields) {
            return each(fields);
        } else if (told == null || isEmpty(told)) {
            return ofSections(frontMatter);
        }
        Optional<Boolean> answer = answer(told);
        if (answer.isEmpty()) {
            refuse("numbering is yes, no, or fields of its own", told);
            return Numbering.standard();
        }
        return answer.get() ? everything() : Numbering.none();
    }

    private static Numbering ofSections(Fields frontMatter) {
        boolean areCounted = SECTIONS.stream()
                .anyMatch(key -> frontMatter.values().get(key) instanceof Scalar asked
                        && answer(asked).orElse(false));
        if (!areCounted) {
            return Numbering.standard();
        }
        int depth = frontMatter.values().get(DEPTH) instanceof Scalar told
                        && told.text().matches("[1-6]")
                ? Integer.parseInt(told.text())
                : THEIR_DEPTH;
        return Numbering.builder().sections(depth).build();
    }

    private static boolean isEmpty(MetaValue value) {
        return value instanceof Scalar scalar && scalar.text().isBlank();
    }

    private static Numbering everything() {
        return Numbering.builder()
                .parts(true)
                .chapters(true)
                .sections(USUAL_DEPTH)
                .figures(Scheme.PER_CHAPTER)
                .tables(Scheme.PER_CHAPTER)
                .listings(Scheme.PER_CHAPTER)
                .theorems(Scheme.PER_CHAPTER)
                .equations(Scheme.PER_CHAPTER)
                .build();
    }

    private Numbering each(Fields fields) {
        Numbering.Builder numbering = Numbering.builder();
        fields.values().forEach((key, value) -> {
            switch (key) {
                case "parts" -> whether(key, value).ifPresent(numbering::parts);
                case "chapters" -> whether(key, value).ifPresent(numbering::chapters);
                case "sections" -> depth(value).ifPresent(numbering::sections);
                case "figures" -> scheme(key, value).ifPresent(numbering::figures);
                case "tables" -> scheme(key, value).ifPresent(numbering::tables);
                case "listings" -> scheme(key, value).ifPresent(numbering::listings);
                case "theorems" -> scheme(key, value).ifPresent(numbering::theorems);
                case "footnotes" -> notes(value).ifPresent(numbering::footnotes);
                case "equations" -> scheme(key, value).ifPresent(numbering::equations);
                default ->
                    findings.report(
                            Diagnostic.warning("numbering-key", "nothing is counted as " + key, value.at())
                                    .withHint(
                                            "parts, chapters, sections, figures, tables, listings, theorems, footnotes, equations"));
            }
        });
        return numbering.build();
    }

    private Optional<Boolean> whether(String key, MetaValue value) {
        Optional<Boolean> answer = answer(value);
        if (answer.isEmpty()) {
            refuse(key + " are counted or not: yes or no", value);
        }
        return answer;
    }

    private Optional<Integer> depth(MetaValue value) {
        String word = word(value);
        if (word.matches("[0-6]")) {
            return Optional.of(Integer.valueOf(word));
        }
        Optional<Integer> depth = answer(value).map(isCounted -> isCounted ? USUAL_DEPTH : 0);
        if (depth.isEmpty()) {
            refuse("sections are counted to a depth of 0 to 6", value);
        }
        return depth;
    }

    private Optional<Scheme> scheme(String key, MetaValue value) {
        Optional<Scheme> scheme = Optional.ofNullable(SCHEMES.get(word(value)))
                .or(() -> answer(value).map(isCounted -> isCounted ? Scheme.PER_CHAPTER : Scheme.NONE));
        if (scheme.isEmpty()) {
            refuse(key + " are counted per-chapter, continuous, as-needed or none", value);
        }
        return scheme;
    }

    /** Notes are called by their numbers: there is no question whether they have some. */
    private Optional<Scheme> notes(MetaValue value) {
        Optional<Scheme> scheme =
                Optional.ofNullable(SCHEMES.get(word(value))).filter(told -> told != Scheme.AS_NEEDED);
        if (scheme.isEmpty()) {
            refuse("footnotes are counted per-chapter or continuous", value);
        }
        return scheme;
    }

    private static Optional<Boolean> answer(MetaValue value) {
        return Optional.ofNullable(ANSWERS.get(word(value)));
    }

    private static String word(MetaValue value) {
        return value instanceof Scalar scalar ? scalar.text().strip().toLowerCase(Locale.ROOT) : "";
    }

    private void refuse(String message, MetaValue value) {
        findings.report(Diagnostic.warning("numbering-value", message, value.at()));
    }
}
