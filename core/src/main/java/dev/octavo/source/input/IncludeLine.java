package dev.octavo.source.input;

import dev.octavo.source.markdown.template.MarkArguments;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that asks for the lines of another file, as mdBook, Quarto, DocFX, MkDocs and VitePress have it.
 *
 * @param indent what stands before it: white space, the signs of quotations and of items
 * @param file the address of the file, as it is written; behind {@code ~/} from the root of all
 * @param part which of its lines, {@code 2:9} or the name of what marks enclose; empty for all
 * @param language in which the lines are code, and what else is said of it; empty where they are Markdown
 */
record IncludeLine(String indent, String file, String part, Optional<String> language) {

    /** What stands before an address from the root of all. */
    static final String ROOT = "~/";

    /**
     * How a generator writes it.
     *
     * @param sign without it no line is written so
     */
    private record Form(String sign, Pattern pattern, Function<MatchResult, Optional<IncludeLine>> reading) {

        static Form of(String sign, String pattern, Function<MatchResult, Optional<IncludeLine>> reading) {
            return new Form(sign, Pattern.compile(pattern), reading);
        }

        Optional<IncludeLine> read(String line) {
            Matcher written = pattern.matcher(line);
            return line.startsWith(sign) && written.matches() ? reading.apply(written) : Optional.empty();
        }
    }

    private static final Pattern INDENT = Pattern.compile("\\s*+(?:>[ \\t]*+)*+(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++)*+");

    private static final Pattern SAID =
            Pattern.compile("[ \\t]*+(?<lines>[\\d,-]*+)[ \\t]*+(?<language>[\\w+#-]*+)(?:[:=][^{}]*+)?+[ \\t]*+");

    private static final Pattern LINES = Pattern.compile("L?(\\d{0,9})[-,]L?(\\d{0,9})");

    private static final List<Form> FORMS = List.of(
            Form.of(
                    "{{#",
                    "\\{\\{#(?:include|rustdoc_include)[ \\t]++([^\\s:{}]++)(?::([^\\s{}]*+))?+\\}\\}",
                    asked -> markdown(asked.group(1), asked.group(2))),
            Form.of(
                    "{{#play",
                    "\\{\\{#play(?:ground|pen)[ \\t]++([^\\s{}]++)[^{}]*+\\}\\}",
                    asked -> code("rust", asked.group(1), "")),
            Form.of(
                    "{{<",
                    "\\{\\{<[ \\t]*+include[ \\t]++([^\\s{}<>]++)[ \\t]*+>\\}\\}",
                    asked -> markdown(asked.group(1), null)),
            Form.of(
                    "[!",
                    "\\[!(?i:include)[ \\t]*+\\[[^\\[\\]]*+]\\(([^()\\s]++)\\)]",
                    asked -> markdown(asked.group(1), null)),
            Form.of(
                    "[!",
                    "\\[!(?i:code)-([a-z-]++)[ \\t]*+\\[[^\\[\\]]*+]\\(([^()\\s?#]++)(?:[?#]([^()\\s]*+))?+[^()]*+\\)]",
                    asked -> code(asked.group(1), asked.group(2), partOfQuery(asked.group(3)))),
            Form.of(
                    ":::",
                    ":::[ \\t]*+code[ \\t]((?:\"[^\"]*+\"|[^\":]|:(?!::))*+):::",
                    asked -> code(MarkArguments.of(asked.group(1)))),
            Form.of(
                    "-",
                    "-++8<-++[ \\t]++[\"'](?!https?:)([^\"':\\s]++)(?::([^\"'\\s]++))?+[\"']",
                    asked -> markdown(ROOT + asked.group(1), asked.group(2))),
            Form.of(
                    "<!--",
                    "<!--[ \\t]*+@include:[ \\t]*+((?:[^\\s{}#-]|-(?!->))++)(?:#(\\w++(?:-\\w++)*+))?+(?:\\{([\\d,]++)\\})?+[ \\t]*+-->",
                    asked -> markdown(ofRoot(asked.group(1)), part(asked.group(2), asked.group(3)))),
            Form.of(
                    "<<<",
                    "<<<[ \\t]++([^\\s{}#\\[\\]]++)(?:#(\\w++(?:-\\w++)*+))?+(?:[ \\t]*+\\{([^{}`]*+)\\})?+(?:[ \\t]*+(\\[[^\\[\\]`]*+]))?+",
                    asked -> code(info(asked), ofRoot(asked.group(1)), part(asked.group(2), null))));

    /** Whether lines of a text may ask for files. */
    static boolean mayBeIn(String text) {
        return text.contains("{{")
                || text.contains("[!")
                || text.contains(":::")
                || text.contains("8<-")
                || text.contains("<<<")
                || text.contains("@include:");
    }

    /** The line that a text is. */
    static Optional<IncludeLine> of(String line) {
        Matcher indent = INDENT.matcher(line);
        int start = indent.lookingAt() ? indent.end() : 0;
        String written = line.substring(start).strip();
        for (Form form : FORMS) {
            Optional<IncludeLine> asking = form.read(written);
            if (asking.isPresent()) {
                return asking.map(
                        found -> new IncludeLine(line.substring(0, start), found.file, found.part, found.language));
            }
        }
        return Optional.empty();
    }

    private static Optional<IncludeLine> markdown(String file, @Nullable String part) {
        return Optional.of(new IncludeLine("", file, Objects.requireNonNullElse(part, ""), Optional.empty()));
    }

    private static Optional<IncludeLine> code(String language, String file, String part) {
        return Optional.of(new IncludeLine("", file, part, Optional.of(language)));
    }

    private static Optional<IncludeLine> code(MarkArguments said) {
        String file = said.value("source");
        return file.isBlank()
                ? Optional.empty()
                : code(
                        said.value("language"),
                        file,
                        said.value("id").isEmpty() ? lines(said.value("range")) : said.value("id"));
    }

    /** The part that the query of an address tells, {@code name=light&highlight=2}, or its fragment, {@code L2-L9}. */
    private static String partOfQuery(@Nullable String query) {
        for (String told : Objects.requireNonNullElse(query, "").split("&", -1)) {
            String key = told.substring(0, told.indexOf('=') + 1).toLowerCase(Locale.ROOT);
            String value = told.substring(key.length());
            if (key.equals("name=")) {
                return value;
            } else if (key.equals("range=")
                    || (key.isEmpty() && LINES.matcher(value).matches())) {
                return lines(value);
            }
        }
        return "";
    }

    private static String part(@Nullable String name, @Nullable String lines) {
        return name == null ? lines(Objects.requireNonNullElse(lines, "")) : name;
    }

    /** Lines as mdBook writes them. */
    private static String lines(String range) {
        Matcher lines = LINES.matcher(range);
        return lines.matches() ? lines.group(1) + ":" + lines.group(2) : range;
    }

    /** VitePress has another sign for the root. */
    private static String ofRoot(String file) {
        return file.startsWith("@/") ? ROOT + file.substring(2) : file;
    }

    /** What VitePress says of code: its language, which the file's ending is where none is told, lines to be marked, a title. */
    private static String info(MatchResult asked) {
        Matcher said = SAID.matcher(Objects.requireNonNullElse(asked.group(3), ""));
        String lines = said.matches() ? said.group("lines") : "";
        String told = said.matches() ? said.group("language") : "";
        String title = Objects.requireNonNullElse(asked.group(4), "");
        return (told.isEmpty() ? ending(asked.group(1)) : told)
                + (lines.isEmpty() ? "" : " {" + lines + "}")
                + (title.isEmpty() ? "" : " " + title);
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
