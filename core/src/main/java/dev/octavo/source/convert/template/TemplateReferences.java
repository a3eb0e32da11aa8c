package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Code;
import dev.octavo.model.Inline;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.markdown.template.MarkArguments;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The words of references to pages that only their site can find: {@code {{jsxref("Array.from", "the method")}}} (MDN),
 * {@code {{< glossary_tooltip term_id="pod" text="pods" >}}} (Kubernetes).
 */
final class TemplateReferences {

    private static final Pattern CALL =
            Pattern.compile("\\{\\{\\s*+(?<name>[\\w-]++)\\s*+\\((?<said>.*)\\)\\s*+}}", Pattern.DOTALL);

    private static final Pattern ARGUMENT =
            Pattern.compile("\"((?:\\\\.|[^\"\\\\])*+)\"|'((?:\\\\.|[^'\\\\])*+)'|([^\\s,\"']++)");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private static final Map<String, Function<Arguments, Inline>> FORMS = Map.ofEntries(
            Map.entry("cssxref", TemplateReferences::code),
            Map.entry("jsxref", TemplateReferences::code),
            Map.entry("domxref", TemplateReferences::code),
            Map.entry("webextapiref", TemplateReferences::code),
            Map.entry("svgattr", TemplateReferences::code),
            Map.entry("httpheader", TemplateReferences::code),
            Map.entry("httpmethod", TemplateReferences::code),
            Map.entry("httpstatus", TemplateReferences::code),
            Map.entry("csp", TemplateReferences::code),
            Map.entry("htmlelement", TemplateReferences::element),
            Map.entry("svgelement", TemplateReferences::element),
            Map.entry("mathmlelement", TemplateReferences::element),
            Map.entry("glossary", said -> new Text(said.shown())),
            Map.entry("rfc", said -> new Text("RFC " + said.get(0) + (said.isTold(1) ? ": " + said.get(1) : ""))));

    /** A term of a glossary, as themes of Hugo have it. */
    private static final Pattern TERM =
            Pattern.compile("\\{\\{[<%]\\s*+(?:glossary_)?tooltip\\s(?<said>.*?)/?[>%]}}", Pattern.DOTALL);

    private static final Pattern KEY = Pattern.compile("\\{\\{[<%]\\s*+kbd\\s(?<said>.*?)/?[>%]}}", Pattern.DOTALL);

    private final Conversion conversion;

    /** The names that were told of already. */
    private final Set<String> told = new HashSet<>();

    TemplateReferences(Conversion conversion) {
        this.conversion = conversion;
    }

    /** The words that a mark shows; empty where it is no such reference. */
    Optional<List<Inline>> words(TemplateMark mark) {
        Optional<Inline> words = called(mark.written()).or(() -> term(mark.written()));
        words.ifPresent(shown -> tell(mark));
        return words.or(() -> key(mark.written())).map(List::of);
    }

    private static Optional<Inline> called(String mark) {
        Matcher call = CALL.matcher(mark);
        if (!call.matches()) {
            return Optional.empty();
        }
        Arguments said = Arguments.of(call.group("said"));
        return Optional.ofNullable(FORMS.get(call.group("name").toLowerCase(Locale.ROOT)))
                .filter(form -> said.isTold(0))
                .map(form -> form.apply(said));
    }

    private static Optional<Inline> term(String mark) {
        Matcher term = TERM.matcher(mark);
        return term.matches()
                ? Optional.of(MarkArguments.of(term.group("said")).value("text"))
                        .filter(text -> !text.isBlank())
                        .map(Text::new)
                : Optional.empty();
    }

    /** A key to press, which Quarto may tell for each system: the first one is shown. */
    private static Optional<Inline> key(String mark) {
        Matcher key = KEY.matcher(mark);
        MarkArguments said = MarkArguments.of(key.matches() ? key.group("said") : "");
        return Stream.concat(said.words().stream(), said.values().values().stream())
                .findFirst()
                .map(name -> new Code(name, Attributes.classes("kbd")));
    }

    /** Code, which a fourth argument makes text. */
    private static Inline code(Arguments said) {
        return said.isTold(3) ? new Text(said.shown()) : new Code(said.shown(), Attributes.NONE);
    }

    private static Inline element(Arguments said) {
        return new Code(said.isTold(1) ? said.get(1) : "<" + said.get(0) + ">", Attributes.NONE);
    }

    /** Tells of words without a link, once for all of their name. */
    private void tell(TemplateMark mark) {
        if (told.add(mark.name())) {
            conversion
                    .findings()
                    .info(
                            "template-mark",
                            mark.name() + " shows its words without a link wherever it stands: " + mark.written(),
                            conversion.at(mark));
        }
    }

    /** What stands between the parentheses. */
    private record Arguments(List<String> values) {

        static Arguments of(String said) {
            return new Arguments(
                    ARGUMENT.matcher(said).results().map(Arguments::value).toList());
        }

        private static String value(MatchResult argument) {
            return argument.group(3) != null
                    ? argument.group(3)
                    : Parser.unescapeEntities(
                            ESCAPED.matcher(argument.group(1) != null ? argument.group(1) : argument.group(2))
                                    .replaceAll("$1"),
                            false);
        }

        boolean isTold(int place) {
            return !get(place).isBlank() && !get(place).equals("0");
        }

        String get(int place) {
            return place < values.size() ? values.get(place) : "";
        }

        /** The second, or the first where there is none. */
        String shown() {
            return isTold(1) ? get(1) : get(0);
        }
    }
}
