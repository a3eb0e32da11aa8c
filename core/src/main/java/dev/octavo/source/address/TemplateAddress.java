package dev.octavo.source.address;

import dev.octavo.source.markdown.template.MarkArguments;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that Jekyll, Hugo and others are to put together: {@code {{ site.baseurl }}/a.png}, {@code {{ '/a.png' | relative_url }}},
 * {@code {% post_url 2020-01-01-a %}}, {@code {% link a.md %}}, {@code {{< ref "a.md" >}}}, {@code {static}/a.png} and {@code @/a.md}. They mean files beside the text; the
 * address at which a site of theirs would stand is nothing here.
 */
public final class TemplateAddress {

    /** A mark in an address. */
    public static final Pattern MARK = Pattern.compile("\\{\\{(?![<%])[^{}]*+}}|\\{\\{[<%][^{}]*?[>%]}}|\\{%[^{}]*?%}");

    private static final Pattern BASE = Pattern.compile(
            "\\{\\{-?\\s*+\\$?(?:site\\.(?:base_?url|url)|\\.?Site\\.BaseURL|(?i:base_?(?:url|path)))\\s*+-?}}");

    /** A path, and what is only about where the site stands. */
    private static final Pattern PATH = Pattern.compile(
            "\\{\\{-?\\s*+[\"']([^\"']*+)[\"']\\s*+"
                    + "(?:\\|\\s*+(?:relative_url|absolute_url|relURL|absURL|url|prepend:\\s*+site\\.(?:base)?url)\\s*+)*+-?}}");

    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*+(link|post_url)\\s++([^\\s%]++)\\s*+-?%}");

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{[<%]\\s*+(?:rel)?ref\\s(.*?)/?[>%]}}");

    private static final Pattern POSTS = Pattern.compile("(?:^|.*[/\\\\])_posts[/\\\\](.*)");

    /** What Pelican and Zola begin addresses of files with; those that follow with a slash count from the top. */
    private static final Pattern PREFIX =
            Pattern.compile("(?:\\{(?:static|filename|attach|index)}|\\|(?:static|filename|attach)\\||@(?=/))");

    private static final Pattern ENDING = Pattern.compile("(?s)([^#?]*/)?[^#?/]*\\.\\w{1,8}");

    private TemplateAddress() {}

    /** Whether there is a mark in an address. */
    public static boolean isOne(String written) {
        return ((written.contains("{{") || written.contains("{%"))
                        && MARK.matcher(written).find())
                || PREFIX.matcher(written).lookingAt();
    }

    /**
     * The address that is meant; empty where marks are in it that mean something else.
     *
     * @param source the file that it stands in
     */
    public static Optional<String> meant(String written, String source) {
        StringBuilder address = new StringBuilder();
        Matcher prefix = PREFIX.matcher(written);
        Matcher mark = MARK.matcher(prefix.lookingAt() ? written.substring(prefix.end()) : written);
        while (mark.find()) {
            Optional<String> meaning = meaning(mark.group(), source);
            if (meaning.isEmpty()) {
                return Optional.empty();
            }
            mark.appendReplacement(address, Matcher.quoteReplacement(meaning.get()));
        }
        String whole = mark.appendTail(address).toString().strip();
        return Optional.of(whole.isEmpty() ? "/" : whole);
    }

    private static Optional<String> meaning(String mark, String source) {
        if (BASE.matcher(mark).matches()) {
            return Optional.of("");
        }
        Matcher path = PATH.matcher(mark);
        if (path.matches()) {
            return Optional.of(path.group(1));
        }
        Matcher tag = TAG.matcher(mark);
        if (tag.matches()) {
            String name = tag.group(2).replaceFirst("^/", "");
            return Optional.of(tag.group(1).equals("link") ? "/" + name : post(name, source));
        }
        Matcher reference = REFERENCE.matcher(mark);
        return reference.matches() ? reference(MarkArguments.of(reference.group(1))) : Optional.empty();
    }

    /** From one post to another there is a way without the top, which is not known everywhere. */
    private static String post(String name, String source) {
        Matcher posts = POSTS.matcher(source);
        String file = ENDING.matcher(name).matches() ? name : name + ".md";
        return posts.matches() ? "../".repeat(folders(posts.group(1))) + file : "/_posts/" + file;
    }

    private static int folders(String path) {
        return (int) path.chars().filter(c -> c == '/' || c == '\\').count();
    }

    /** A page, which Hugo finds without its ending too, or a place in this one. */
    private static Optional<String> reference(MarkArguments told) {
        String page = told.words().isEmpty() ? told.value("path") : told.words().get(0);
        int sign = page.indexOf('#');
        String file = sign < 0 ? page : page.substring(0, sign);
        boolean isWhole =
                file.isEmpty() || file.endsWith("/") || ENDING.matcher(file).matches();
        return page.isBlank()
                ? Optional.empty()
                : Optional.of((isWhole ? file : file + ".md") + page.substring(file.length()));
    }
}
