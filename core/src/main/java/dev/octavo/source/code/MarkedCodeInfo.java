package dev.octavo.source.code;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.container.CodeMark;
import dev.octavo.source.markdown.container.MarkedCode;
import dev.octavo.source.markdown.template.MarkArguments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the mark before code says, as a fence would say it. */
public final class MarkedCodeInfo {

    /** An option of Hugo's: {@code hl_lines=2 4-6}, {@code hl_lines=[2,"4-6"]}, up to the next comma. */
    private static final Pattern OPTION =
            Pattern.compile("(?<key>[\\w-]++)[ \\t]*+=[ \\t]*+(?:\\[(?<listed>[^\\]]*+)\\]|(?<plain>[^,\\[]++))");

    /** What Octopress and Hexo call the numbers of lines, by what they are called elsewhere. */
    private static final Map<String, String> NAMES = Map.of(
            "lang", "lang",
            "start", "linenostart",
            "first_line", "linenostart",
            "mark", "highlight",
            "highlight", "highlight",
            "linenos", "linenos",
            "line_number", "linenos",
            "url", "url");

    private static final Pattern NAMED = Pattern.compile("(" + String.join("|", NAMES.keySet()) + "):(\\S++)");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S++|/\\S++");

    /** Marks of Liquid that keep what is between them from being read, and the lines that hold nothing else. */
    private static final Pattern RAW = Pattern.compile(
            "(?m)^[ \\t]*+\\{%-?[ \\t]*+(?:end)?raw[ \\t]*+-?%}[ \\t]*+\\n|\\{%-?[ \\t]*+(?:end)?raw[ \\t]*+-?%}");

    private MarkedCodeInfo() {}

    /** What a mark says. */
    public static CodeInfo of(CodeMark mark) {
        return switch (mark.kind()) {
            case JEKYLL -> CodeInfo.of(mark.said());
            case HUGO -> hugo(MarkArguments.of(mark.said()));
            case DIAGRAM -> CodeInfo.of("mermaid");
            case FORMULA, LIQUID_FORMULA -> CodeInfo.of("math");
            case TREE -> CodeInfo.of("");
            case TAB -> tab(MarkArguments.of(mark.said()), mark.around());
            case OCTOPRESS -> octopress(MarkArguments.of(mark.said()));
        };
    }

    /** The code that is shown: Liquid takes its own marks out of it. */
    public static String shown(MarkedCode code) {
        return switch (code.mark().kind()) {
            case HUGO, DIAGRAM, TAB, TREE -> code.code();
            case FORMULA, LIQUID_FORMULA -> CodeMark.withoutDollars(code.code());
            case JEKYLL, OCTOPRESS -> RAW.matcher(code.code()).replaceAll("");
        };
    }

    private static CodeInfo hugo(MarkArguments arguments) {
        List<String> words = arguments.words();
        Map<String, String> values = new LinkedHashMap<>(arguments.values());
        words.stream().skip(1).forEach(options -> putOptions(options, values));
        return new CodeInfo(words.isEmpty() ? "" : words.get(0), new Attributes("", List.of(), values));
    }

    private static CodeInfo tab(MarkArguments tab, Map<String, String> around) {
        Map<String, String> values = new LinkedHashMap<>();
        String title = Stream.concat(Stream.of("name", "header", "title").map(tab::value), tab.words().stream())
                .filter(told -> !told.isBlank())
                .findFirst()
                .orElseGet(() -> around.getOrDefault("title", ""));
        if (!title.isEmpty()) {
            values.put("title", title);
        }
        putOptions(told("highlight", tab, around), values);
        String language = tab.values().getOrDefault("codelang", told("lang", tab, around));
        return new CodeInfo(language, new Attributes("", List.of(), values));
    }

    private static String told(String key, MarkArguments mark, Map<String, String> around) {
        return mark.values().getOrDefault(key, around.getOrDefault(key, ""));
    }

    private static void putOptions(String options, Map<String, String> values) {
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            String value = option.group("listed") == null
                    ? option.group("plain").strip()
                    : option.group("listed").replace("\"", "").strip();
            values.put(option.group("key"), value);
        }
    }

    private static CodeInfo octopress(MarkArguments arguments) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> title = new ArrayList<>();
        for (String word : arguments.words()) {
            Matcher named = NAMED.matcher(word);
            if (named.matches()) {
                values.put(NAMES.getOrDefault(named.group(1), ""), named.group(2));
            } else if (ADDRESS.matcher(word).matches()) {
                values.put("url", word);
            } else {
                title.add(word);
            }
        }
        if (!title.isEmpty()) {
            values.put("title", String.join(" ", title));
        }
        String language = values.getOrDefault("lang", "");
        values.remove("lang");
        return new CodeInfo(language, new Attributes("", List.of(), values));
    }
}
