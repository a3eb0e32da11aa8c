package dev.octavo.source.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Code that a program runs, as R Markdown and Quarto have it, with what is said of it in braces, <code>{r plot, fig.cap="A plot"}</code>,
 * and in lines at its head, {@code #| fig-cap: A plot}.
 *
 * @param engine what runs it: {@code r}, {@code python}
 * @param name what it is called; empty for nothing
 * @param options what else is said, by names with hyphens, {@code fig-cap}
 * @param code the other lines
 */
public record CodeChunk(String engine, String name, Map<String, String> options, String code) {

    private static final Pattern ENGINE =
            Pattern.compile("\\{[ \\t]*+(?<name>[\\w+#]++)(?<rest>[\\s,].*)?}", Pattern.DOTALL);

    private static final Pattern LINES = Pattern.compile("\\A(?:[ \\t]*+(?:#|//|--|%%)\\|[^\\n]*+(?:\\n|\\z))++\\n?+");

    private static final Pattern LINE = Pattern.compile(
            "[ \\t]*+(?:#|//|--|%%)\\|[ \\t]*+([\\w-]++):[ \\t]*+([^\\n]*+(?:\\n(?:#|//|--|%%)\\| {2,}[^\\n]*+)*+)");

    private static final Pattern MARK = Pattern.compile("\\n(?:#|//|--|%%)\\|");

    private static final Pattern STRING =
            Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)'", Pattern.DOTALL);

    private static final Pattern OPTION = Pattern.compile(
            "[\\s,]*+(?:([\\w.-]++)[ \\t]*+=[ \\t]*+)?+((?:" + STRING + "|\\((?:[^()\"']|" + STRING
                    + ")*+\\)|[^,\"'()])++)",
            Pattern.DOTALL);

    /** What is known without running a program: text, numbers, yes and no. */
    private static final Pattern KNOWN = Pattern.compile(STRING + "|TRUE|FALSE|T|F|-?[\\d.]++", Pattern.DOTALL);

    /** Several texts, as R has them. */
    private static final Pattern TEXTS =
            Pattern.compile("c\\((?:[\\s,]*+(?:" + STRING + "))*+[\\s,]*+\\)", Pattern.DOTALL);

    private static final Pattern FOLDED = Pattern.compile("\\A[|>][+-]?+\\s++");

    /** Paths that are written out, one or several. */
    private static final Pattern PICTURES = Pattern.compile(
            "include_graphics\\(\\s*+(?:path\\s*+=\\s*+)?+((?:" + STRING + ")|c\\((?:[\\s,]*+(?:" + STRING
                    + "))*+\\s*+\\))\\s*+[,)]",
            Pattern.DOTALL);

    /** What makes a table; its caption is found between one call and the next, so that each is looked through once. */
    private static final Pattern TABLE = Pattern.compile("\\bkable\\(");

    private static final Pattern CAPTION = Pattern.compile("\\bcaption\\s*+=\\s*+(?:" + STRING + ")");

    private static final Set<String> DIAGRAMS = Set.of("mermaid", "dot");

    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*+#.*+$");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    /** Copies the options. */
    public CodeChunk {
        options = Map.copyOf(options);
    }

    /** What a fence and the code in it say; empty for code of another kind. */
    public static Optional<CodeChunk> of(String info, String literal) {
        Matcher engine = ENGINE.matcher(info.strip());
        if (!engine.matches()) {
            return Optional.empty();
        }
        Map<String, String> options = new HashMap<>();
        if (engine.group("rest") != null) {
            takeOptions(engine.group("rest"), options);
        }
        Matcher lines = LINES.matcher(literal);
        String head = lines.lookingAt() ? lines.group() : "";
        LINE.matcher(head).results().forEach(line -> options.put(line.group(1), folded(line.group(2))));
        String name = options.getOrDefault("label", "");
        options.remove("label");
        return Optional.of(new CodeChunk(engine.group("name"), name, options, literal.substring(head.length())));
    }

    private static void takeOptions(String rest, Map<String, String> options) {
        for (MatchResult option : OPTION.matcher(rest).results().toList()) {
            String value = option.group(2).strip();
            if (option.group(1) == null && !value.isEmpty()) {
                options.putIfAbsent("label", value);
            } else if (option.group(1) != null && isKnown(option.group(1), value)) {
                options.put(option.group(1).replace('.', '-'), unquoted(value));
            }
        }
    }

    /** Of the parts of a figure alone, several texts are known. */
    private static boolean isKnown(String option, String value) {
        return KNOWN.matcher(value).matches()
                || (option.endsWith("subcap") && TEXTS.matcher(value).matches());
    }

    /** The value that a line of YAML gives, and the lines that go on with it. */
    private static String folded(String written) {
        String value = MARK.matcher(written).replaceAll(" ").strip();
        return unquoted(FOLDED.matcher(value).replaceFirst("").replaceAll("\\s+", " "));
    }

    private static String unquoted(String value) {
        Matcher string = STRING.matcher(value);
        return string.matches() ? unescaped(string.toMatchResult()) : value;
    }

    /** Whether an option says so; empty where it says nothing. */
    public Optional<Boolean> is(String option) {
        return switch (options.getOrDefault(option, "")) {
            case "TRUE", "T", "true", "fenced" -> Optional.of(true);
            case "FALSE", "F", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The value of an option; empty for none. */
    public String text(String option) {
        return options.getOrDefault(option, "");
    }

    /** The addresses of the pictures that the code shows. */
    public List<String> pictures() {
        return PICTURES.matcher(COMMENT.matcher(code).replaceAll(""))
                .results()
                .flatMap(call -> STRING.matcher(call.group(1)).results())
                .map(CodeChunk::unescaped)
                .toList();
    }

    /** Whether it shows a figure or a table: pictures that are read from files, or what a program would make. */
    public boolean showsFigure() {
        return !pictures().isEmpty() || !caption().isEmpty();
    }

    /** What is said below a figure, or above a table; empty for nothing. */
    public String caption() {
        String figure = text("fig-cap");
        return figure.isEmpty() ? tableCaption() : figure;
    }

    /** What is said of the parts of a figure, in their order. */
    public List<String> partCaptions() {
        String told = text("fig-subcap");
        boolean areItems = told.startsWith("- ");
        List<String> strings =
                STRING.matcher(told).results().map(CodeChunk::unescaped).toList();
        return strings.isEmpty() && areItems
                ? Stream.of(told.substring(2).split(" - ", -1))
                        .map(String::strip)
                        .toList()
                : strings;
    }

    /** Whether it would show a table. */
    public boolean showsTable() {
        return text("fig-cap").isEmpty() && !tableCaption().isEmpty();
    }

    private String tableCaption() {
        String told = text("tbl-cap");
        return told.isEmpty() ? madeCaption() : told;
    }

    private String madeCaption() {
        return TABLE.splitAsStream(COMMENT.matcher(code).replaceAll(""))
                .skip(1)
                .map(CAPTION::matcher)
                .filter(Matcher::find)
                .map(caption -> unescaped(caption.toMatchResult()))
                .findFirst()
                .orElse("");
    }

    /** Whether it is a diagram, which is shown whatever is said of code. */
    public boolean isDiagram() {
        return DIAGRAMS.contains(engine);
    }

    private static String unescaped(MatchResult string) {
        String inside = string.group(1) == null ? string.group(2) : string.group(1);
        return ESCAPE.matcher(inside).replaceAll(escape -> Matcher.quoteReplacement(escape.group(1)));
    }
}
