package dev.octavo.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.octavo.html.markup.HtmlText;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
import dev.octavo.source.MarkedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page put together by a Mustache template, whose variables are the table here. */
final class TemplateLayout implements PageLayout {

    private static final Map<String, Function<HtmlPage, Object>> VARIABLES = Map.ofEntries(
            Map.entry("title", HtmlPage::title),
            Map.entry(
                    "subtitle",
                    page -> page.metadata().subtitle().map(MarkedText::words).orElse("")),
            Map.entry(
                    "description",
                    page -> page.metadata().description().map(MarkedText::words).orElse("")),
            Map.entry(
                    "authors",
                    page -> page.metadata().authors().stream().map(Person::name).toList()),
            Map.entry("tags", page -> page.metadata().tags()),
            Map.entry("date", page -> new Byline(page.metadata()).date().orElse("")),
            Map.entry("isoDate", page -> isoDate(page.metadata())),
            Map.entry("language", page -> page.language().tag()),
            Map.entry("direction", page -> page.language().direction()),
            Map.entry("metadata", page -> markup(page::writeMetadata)),
            Map.entry("style", page -> markup(page::writeStyle)),
            Map.entry("contents", page -> markup(page::writeContents)),
            Map.entry("content", page -> markup(page::writeTextWithoutContents)));

    private static final Set<String> LISTS = Set.of("authors", "tags");
    private static final Set<String> OF_LISTS = Set.of(".", "this", "-first", "-last", "-index");

    private static final Pattern TAG =
            Pattern.compile("\\{\\{(?:![\\s\\S]*?|\\{?\\s*([#^/&]?)\\s*([^{}]*?)\\s*\\}?)\\}\\}");

    private final Template template;

    /**
     * Reads a template.
     *
     * @param name what it is called in messages
     * @throws IllegalArgumentException if it is malformed or asks for something that does not exist; the message names the line
     */
    TemplateLayout(String name, String text) {
        check(name, text);
        this.template = compiled(name, text);
    }

    @Override
    public void write(HtmlPage page, MarkupSink out) {
        Mustache.CustomContext variables =
                variable -> VARIABLES.getOrDefault(variable, anyPage -> "").apply(page);
        if (!out.raw(template.execute(variables))) {
            throw new IllegalStateException("a template writes HTML text");
        }
    }

    /** Looks at every tag, since the library would take what it does not know for text, or notice it late. */
    private static void check(String name, String text) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        for (int start = text.indexOf("{{"); start >= 0; start = text.indexOf("{{", tag.end())) {
            String problem = tag.region(start, text.length()).lookingAt()
                    ? problem(tag, open)
                    : "a tag that does not end, or that is none of Mustache's";
            if (!problem.isEmpty()) {
                throw new IllegalArgumentException(name + ":" + line(text, start) + ": " + problem);
            }
        }
    }

    /**
     * What is wrong with a tag; empty for nothing.
     *
     * @param open the sections that the tag stands in, which are kept up to date
     */
    private static String problem(Matcher tag, Deque<String> open) {
        String variable = tag.group(2);
        boolean isComment = variable == null;
        if (isComment) {
            return "";
        }
        String sign = tag.group(1);
        if (sign.equals("/")) {
            open.poll();
            return "";
        }
        boolean isOfList = OF_LISTS.contains(variable) && open.stream().anyMatch(LISTS::contains);
        if (!isOfList && !VARIABLES.containsKey(variable)) {
            return "there is no " + (variable.isEmpty() ? "name here" : variable) + " for a template, there are "
                    + String.join(", ", new TreeSet<>(VARIABLES.keySet()));
        }
        if (sign.equals("#") || sign.equals("^")) {
            open.push(variable);
        }
        return "";
    }

    private static long line(String text, int place) {
        return 1 + text.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    private static Template compiled(String name, String text) {
        try {
            return Mustache.compiler()
                    .emptyStringIsFalse(true)
                    .withEscaper(TemplateLayout::escaped)
                    .compile(text);
        } catch (MustacheException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static String escaped(String text) {
        return markup(sink -> sink.text(text)).replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static String markup(Consumer<MarkupSink> writer) {
        StringBuilder out = new StringBuilder();
        writer.accept(new HtmlText(out));
        return out.toString();
    }

    private static String isoDate(Metadata about) {
        return about.created().map(CalendarDate::iso).orElse("");
    }
}
