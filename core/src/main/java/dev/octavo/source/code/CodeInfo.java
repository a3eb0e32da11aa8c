package dev.octavo.source.code;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.attributes.AttributeSyntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the line that opens a code block says: {@code java}, {@code {.java #listing}}, {@code rust,ignore},
 * {@code js {1,3-5} title="main.js"}, {@code ts:line-numbers [main.ts]}, {@code js src/main.js}, {@code ruby:Gemfile}.
 *
 * @param language the language's name, empty where the line tells none
 * @param attributes the rest: marked lines are the value {@code highlight}, a file's name is {@code title}, words are classes
 */
public record CodeInfo(String language, Attributes attributes) {

    private static final Pattern BRACED = Pattern.compile("\\{" + AttributeSyntax.TO_CLOSING_BRACE);

    /** The first word of {@code {r, echo=FALSE}}, as R Markdown writes it. */
    private static final Pattern ENGINE =
            Pattern.compile("\\{[ \\t]*+([\\w+#-]++)" + AttributeSyntax.TO_CLOSING_BRACE + ".*");

    private static final Pattern WORD =
            Pattern.compile("(?:language-|lang-)?+([^\\s,{=:]++)(?![=])(?::(?=[a-z]))?", Pattern.DOTALL);

    /** A file's name right behind the language: {@code js:src/main.js}, {@code ruby:Gemfile} (Zenn, Qiita); other words in small letters are options. */
    private static final Pattern FILE =
            Pattern.compile("(?<language>[^\\s,{=:]++):(?=[a-z_-]*+[^\\sa-z_-])(?<name>[^\\s,{}=\"']++)(?=\\s|$)");

    /** Where numbers of lines begin, behind the language: {@code js=101} (HackMD). */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?!line|start|first|hl_|highlight|tab|id=|class=)(?<language>[\\w+#-]++)=(?<first>\\d{0,6}|\\+)(?=\\s|$)");

    private static final Pattern REST = Pattern.compile("\\{(?<lines>[\\d ,|-]++)\\}"
            + "|\\[(?<steps>\\d[\\d ,|-]*+)\\]|\\[(?<name>[^\\[\\]]++)\\]"
            + "|(?<key>[A-Za-z_][\\w-]*+)=(?:" + AttributeSyntax.quoted("double", '"') + "|"
            + AttributeSyntax.quoted("single", '\'') + "|\\{(?<braced>[^{}]*+)\\}"
            + "|\\[(?<listed>[^\\[\\]]*+)\\]|(?<bare>[^\\s,{}]++))"
            + "|(?<!\\S)[\\w+#-]++:(?<file>(?=[a-z_-]*+[^\\sa-z_-])[\\w@+~/.-]++)(?!\\S)"
            + "|(?<path>(?<!\\S)[\\w@+~/.-]{0,200}\\.[A-Za-z]\\w{0,9}(?!\\S))"
            + "|(?<unread>(?<!\\S)\\{[^{}=\\s]*+})"
            + "|(?<sought>\"[^\"]*+\"|'[^']*+'|/[^/]++/)"
            + "|(?<word>[\\w-]++)");

    /** The language needs no class besides. */
    public CodeInfo {
        if (attributes.classes().contains(language)) {
            List<String> others = attributes.classes().stream()
                    .filter(name -> !name.equals(language))
                    .toList();
            attributes = new Attributes(attributes.id(), others, attributes.values());
        }
    }

    /** What a line behind a fence says. */
    public static CodeInfo of(String info) {
        String line = info.strip();
        if (line.startsWith("{")) {
            return braced(line);
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.lookingAt()) {
            return numbered(numbered, line.substring(numbered.end()));
        }
        Matcher file = FILE.matcher(line);
        if (file.lookingAt()) {
            return titled(file, line.substring(file.end()));
        }
        Matcher word = WORD.matcher(line);
        return word.lookingAt()
                ? new CodeInfo(word.group(1), behind(line.substring(word.end()).strip()))
                : new CodeInfo("", rest(line));
    }

    private static CodeInfo numbered(Matcher told, String rest) {
        String first = told.group("first");
        Map<String, String> values = first.matches("\\d+") ? Map.of("startFrom", first) : Map.of();
        return new CodeInfo(told.group("language"), new Attributes("", List.of(), values).and(behind(rest.strip())));
    }

    private static CodeInfo titled(Matcher file, String rest) {
        Attributes title = new Attributes("", List.of(), Map.of("title", file.group("name")));
        return new CodeInfo(file.group("language"), title.and(behind(rest.strip())));
    }

    private static CodeInfo braced(String line) {
        Matcher braces = BRACED.matcher(line);
        Optional<Attributes> written = braces.lookingAt() ? AttributeSyntax.parse(braces.group()) : Optional.empty();
        if (written.isEmpty() || written.get().classes().isEmpty()) {
            Matcher engine = ENGINE.matcher(line);
            return new CodeInfo(engine.matches() ? engine.group(1) : "", written.orElse(Attributes.NONE));
        }
        Attributes attributes = written.get();
        List<String> others =
                attributes.classes().subList(1, attributes.classes().size());
        return new CodeInfo(attributes.classes().get(0), new Attributes(attributes.id(), others, attributes.values()));
    }

    /** What stands behind a language: attributes in braces, or the words of generators. */
    private static Attributes behind(String rest) {
        Optional<Attributes> written = BRACED.matcher(rest).matches() ? AttributeSyntax.parse(rest) : Optional.empty();
        return written.orElseGet(() -> rest(rest));
    }

    private static Attributes rest(String rest) {
        if (rest.isBlank()) {
            return Attributes.NONE;
        }
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        Matcher part = REST.matcher(rest);
        while (part.find()) {
            if (part.group("lines") != null || part.group("steps") != null) {
                String lines = Objects.requireNonNullElseGet(part.group("lines"), () -> part.group("steps"));
                values.put("highlight", lines.replace(" ", "").replace('|', ','));
            } else if (part.group("name") != null) {
                values.put("title", part.group("name"));
            } else if (part.group("file") != null || part.group("path") != null) {
                values.putIfAbsent("title", Objects.requireNonNullElse(part.group("file"), part.group("path")));
            } else if (part.group("key") != null) {
                values.put(part.group("key"), value(part));
            } else if (part.group("word") != null) { // what is to be marked wherever it stands is none
                classes.add(part.group("word"));
            }
        }
        return new Attributes("", classes, values);
    }

    private static String value(Matcher part) {
        return AttributeSyntax.quotedValue(part)
                .or(() -> Stream.of("braced", "listed", "bare")
                        .map(part::group)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElseThrow();
    }
}
