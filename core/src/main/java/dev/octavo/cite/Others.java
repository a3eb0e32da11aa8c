package dev.octavo.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets "et al." for those whom a bibliography does not name, which the processor takes for one more name. */
final class Others {

    private final Pattern joined;
    private final String words;

    Others(Locales locales, String language) {
        String and = Stream.concat(
                        locales.words(language, "and").stream().map(Pattern::quote), Stream.of("&amp;", "&#38;"))
                .collect(Collectors.joining("|"));
        joined = Pattern.compile(",?\\s*(?:(?:" + and + ")\\s+)?" + FieldPreparation.OTHERS + "\\.?");
        words = locales.words(language, "et-al").stream().findFirst().orElse("et al.");
    }

    /** A point behind the words, where they do not end in one. */
    private String point(String joined) {
        return joined.endsWith(".") && !words.endsWith(".") ? "." : "";
    }

    String set(String html) {
        return html.indexOf(FieldPreparation.OTHERS) < 0
                ? html
                : joined.matcher(html).replaceAll(all -> Matcher.quoteReplacement(" " + words + point(all.group())));
    }
}
