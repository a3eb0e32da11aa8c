package dev.octavo.html;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.octavo.html.markup.HtmlText;
import dev.octavo.html.markup.MarkupSink;
import dev.octavo.model.CalendarDate;
import dev.octavo.model.Metadata;
import dev.octavo.model.Person;
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
            Map.entry("subtitle", page -> page.metadata().subtitle().orElse("")),
            Map.entry("description", page -> page.metadata().description().orElse("")),
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

    private final Template template;

    /**
     * Reads a template.
     *
     * @param name what it is called in messages
     * @throws IllegalArgumentException if it is malformed or asks for what there is not; the message tells the line
     */
    TemplateLayout(String name, String text) {
        this.template = compiled(name, text);
        TreeSet<String> names = new TreeSet<>();
        template.visit(new Names(names));
        for (String unknown : names) {
            if (!VARIABLES.containsKey(unknown)) {
                throw new IllegalArgumentException(name + ":" + line(text, unknown) + ": there is no " + unknown
                        + " for a template, there are " + String.join(", ", new TreeSet<>(VARIABLES.keySet())));
            }
        }
    }

    @Override
    public void write(HtmlPage page, MarkupSink out) {
        Mustache.CustomContext variables =
                name -> VARIABLES.getOrDefault(name, anyPage -> "").apply(page);
        if (!out.raw(template.execute(variables))) {
            throw new IllegalStateException("a template writes HTML text");
        }
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

    private static long line(String text, String name) {
        Matcher use =
                Pattern.compile("\\{\\{[{#^&>]?\\s*" + Pattern.quote(name)).matcher(text);
        return use.find()
                ? 1
                        + text.substring(0, use.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                : 1;
    }

    /** Collects what a template asks for, but for what every list has: its items, their places. */
    private record Names(Set<String> found) implements Mustache.Visitor {

        private static final Set<String> OF_LISTS = Set.of(".", "this", "-first", "-last", "-index");

        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            if (!OF_LISTS.contains(name)) {
                found.add(name);
            }
        }

        @Override
        public boolean visitInclude(String name) {
            found.add("> " + name);
            return false;
        }

        @Override
        public boolean visitSection(String name) {
            visitVariable(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            visitVariable(name);
            return true;
        }
    }
}
