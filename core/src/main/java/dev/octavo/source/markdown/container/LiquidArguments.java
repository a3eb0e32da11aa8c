package dev.octavo.source.markdown.container;

import dev.octavo.source.markdown.template.MarkArguments;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands behind the name of a mark of Liquid and its like, each with rules of its own: {@code {% details Click to see %}}
 * (DEV), {@code {% note info Title %}} and {@code {% blockquote Ada, Letters https://example.org The page %}} (Hexo), {@code {%
 * quote(author="Ada", page=3) %}} (Zola).
 */
final class LiquidArguments {

    private static final Pattern CALL = Pattern.compile("\\s*+\\((.*)\\)\\s*+-?\\s*+");

    private static final Pattern COMMA = Pattern.compile(",(?=\\s*+[\\w-]++=)");

    private static final Pattern QUOTED = Pattern.compile("[\"'=]");

    private static final Pattern ADDRESS = Pattern.compile("(?<!\\S)https?://\\S++");

    /** How themes of Hexo want their notices to look. */
    private static final Set<String> LOOKS =
            Set.of("default", "primary", "no-icon", "simple", "modern", "flat", "disabled");

    private LiquidArguments() {}

    /** Those of a mark. */
    static MarkArguments of(String name, String said) {
        String words = said.strip();
        Matcher call = CALL.matcher(said);
        if (call.matches()) {
            return MarkArguments.of(COMMA.matcher(call.group(1)).replaceAll(" "));
        } else if (name.equals("pullquote")) {
            return MarkArguments.of(""); // a class
        } else if (QUOTED.matcher(words).find()) {
            return MarkArguments.of(words);
        } else if (name.equals("blockquote")) {
            return ofQuotation(words);
        } else if (ContainerNames.isDetails(name)) {
            return new MarkArguments(words.isEmpty() ? List.of() : List.of(words), Map.of());
        }
        return ContainerNames.isNotice(name) ? ofNotice(name, words) : MarkArguments.of(words);
    }

    /** Whether they stand in parentheses; such a mark is closed by one without a name. */
    static boolean areCall(String said) {
        return CALL.matcher(said).matches();
    }

    /** Who said it, with the work behind a comma, where, and what that page is called. */
    private static MarkArguments ofQuotation(String words) {
        Matcher address = ADDRESS.matcher(words);
        if (!address.find()) {
            return new MarkArguments(List.of(), Map.of("author", words));
        }
        Map<String, String> values = Map.of(
                "author", words.substring(0, address.start()).strip(),
                "link", address.group(),
                "source", words.substring(address.end()).strip());
        return new MarkArguments(List.of(), values);
    }

    /** A kind where the name is the most general one, and all other words as its title. */
    private static MarkArguments ofNotice(String name, String words) {
        List<String> told = Stream.of(words.split("\\s+", -1))
                .filter(word -> !LOOKS.contains(word))
                .toList();
        String first = told.isEmpty() ? "" : told.get(0);
        boolean isKind = name.equals("note") && ContainerNames.isNotice(first);
        String title = told.stream().skip(isKind ? 1 : 0).collect(Collectors.joining(" "));
        return new MarkArguments(
                title.isBlank() ? List.of() : List.of(title), isKind ? Map.of("type", first) : Map.of());
    }
}
