package dev.octavo.source.markdown.container;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.template.MarkArguments;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that opens blocks which another line closes, as other generators have them: {@code {% hint style="info" %}} (GitBook),
 * {@code {::comment}} (kramdown), {@code {{< hint info >}}} (Hugo's themes), {@code /// note | Title} (Python-Markdown), {@code {% raw %}} (Liquid).
 *
 * @param name what the blocks are: as of a division, or {@code raw}, {@code code}, {@code tab}, {@code tabs}
 * @param attributes what else is said of them; the value {@code title} is their title
 * @param said what stands behind its name in a mark of a template
 * @param written the line
 * @param closing the lines that close them
 */
public record ContainerMark(String name, Attributes attributes, MarkArguments said, String written, Pattern closing) {

    static final MarkArguments NOTHING = MarkArguments.of("");

    static final String TAB = "tab";

    private static final String TABS_NAME = "tabs";

    private static final String STEPS = "steps";

    private static final String OPEN = "open";

    static final String RAW = "raw";

    private static final String TABLE = "table";

    private static final String COMMENT = "comment";

    private static final Pattern COMMENT_BEHIND = Pattern.compile("(?<=})[ \\t]*+<!--(?:[^-]++|-(?!->))*+-->[ \\t]*+$");

    private static final Pattern LIQUID =
            Pattern.compile("\\{%-?[ \\t]*+([a-z]++)(?=[ \\t%(]|-%)([^%]*+(?:%(?!})[^%]*+)*+)%}[ \\t]*+");

    private static final Pattern KRAMDOWN = Pattern.compile("\\{::(comment|nomarkdown)(?:[ \\t][^{}]*+)?}[ \\t]*+");

    /** The divisions of Leanpub, of the kind that a class says: {@code {blurb, class: warning}}. */
    private static final Pattern LEANPUB = Pattern.compile(
            "\\{(?<name>aside|blurb)(?:[ \\t]*+,(?:[^{}]*?class:[ \\t]*+\"?+(?<kind>[a-z]++))?[^{}]*+)?+}[ \\t]*+");

    private static final Pattern HUGO =
            Pattern.compile("\\{\\{[<%][ \\t]*+([\\w-]++)([^>%]*+(?:[>%](?!}})[^>%]*+)*+)(?<!/)[>%]}}[ \\t]*+");

    /** Those of Liquid and its like; details, notices and quotations besides. */
    private static final Set<String> OF_LIQUID =
            Set.of(RAW, COMMENT, "hint", TABS_NAME, TAB, "code", "stepper", "step", "columns", "column");

    /** Marks of Hugo's themes, and components, that are notices, of whatever kind they say. */
    static final Set<String> OF_SOME_KIND = Set.of("hint", "alert", "callout", "admonition", "notice");

    /** Marks that are quotations, unless they say that they are a notice of some kind. */
    private static final Set<String> QUOTES = Set.of("quote", "blockquote", "pullquote");

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");

    static final Set<String> CAPTIONS = Set.of("caption", "figure-caption", "table-caption");

    private static final Set<String> TABS = Set.of(TABS_NAME, TAB);

    /** What Hugo's themes call otherwise than others. */
    private static final Map<String, String> OF_HUGO = Map.ofEntries(
            Map.entry("expand", "details"),
            Map.entry("accordion", "accordion"),
            Map.entry("accordionItem", "details"),
            Map.entry("pageinfo", "info"),
            Map.entry("columns", "columns"),
            Map.entry("tabpane", TABS_NAME),
            Map.entry("steps", STEPS),
            Map.entry("step", "step"),
            Map.entry("cards", "cards"),
            Map.entry("gallery", "gallery"),
            Map.entry("lead", "lead"),
            Map.entry(TABLE, TABLE),
            Map.entry("rawhtml", ""));

    /** Where the kind of a notice is told. */
    private static final List<String> KINDS = List.of("style", "type", "color");

    private static final List<String> TITLES = List.of("title", "summary", "name", "header", "label");

    /** Words that say whether something is open. */
    private static final Set<String> STATES = Set.of(OPEN, "close", "closed", "true", "false");

    /** The mark of a template that a line is. */
    public static Optional<ContainerMark> ofTemplate(String written) {
        String line = COMMENT_BEHIND.matcher(written).replaceFirst("");
        Matcher liquid = LIQUID.matcher(line);
        if (liquid.matches() && isOfLiquid(liquid.group(1))) {
            String name = liquid.group(1);
            MarkArguments said = LiquidArguments.of(name, liquid.group(2));
            String end = LiquidArguments.areCall(liquid.group(2)) ? "end(?:" + name + ")?+" : "end" + name;
            return mark(name, said, line, "\\{%-?[ \\t]*+" + end + "[ \\t]*+-?%}[ \\t]*+");
        }
        Matcher kramdown = KRAMDOWN.matcher(line);
        if (kramdown.matches()) {
            String name = kramdown.group(1);
            return mark(name, NOTHING, line, "\\{:/(?:" + name + ")?[ \\t]*+}[ \\t]*+");
        }
        Matcher leanpub = LEANPUB.matcher(line);
        if (leanpub.matches()) {
            String name = leanpub.group("name");
            String kind =
                    Objects.requireNonNullElse(leanpub.group("kind"), name).replace("information", "info");
            Pattern closing = Pattern.compile("\\{/" + name + "}[ \\t]*+");
            return Optional.of(new ContainerMark(kind, Attributes.NONE, NOTHING, line, closing));
        }
        Matcher hugo = HUGO.matcher(line);
        if (hugo.matches() && isOfHugo(hugo.group(1))) {
            String name = hugo.group(1);
            MarkArguments said = MarkArguments.of(hugo.group(2).strip());
            return mark(name, said, line, "\\{\\{[<%][ \\t]*+/[ \\t]*+" + name + "[ \\t]*+[>%]}}[ \\t]*+");
        }
        return Optional.empty();
    }

    private static boolean isOfLiquid(String name) {
        return OF_LIQUID.contains(name)
                || QUOTES.contains(name)
                || ContainerNames.isDetails(name)
                || ContainerNames.isNotice(name);
    }

    private static boolean isOfHugo(String name) {
        return OF_SOME_KIND.contains(name)
                || OF_HUGO.containsKey(name)
                || QUOTES.contains(name)
                || DIRECTIONS.contains(name)
                || TABS.contains(name)
                || ContainerNames.isDetails(name)
                || ContainerNames.isNotice(name);
    }

    /** The mark, unless it is that of a tab without a title, which those of Hugo may have from the mark around them. */
    private static Optional<ContainerMark> mark(String name, MarkArguments arguments, String written, String closing) {
        String kind = kind(name, arguments);
        String title = title(arguments);
        Attributes attributes =
                switch (kind) {
                    case RAW,
                            COMMENT,
                            "nomarkdown",
                            TABS_NAME,
                            "columns",
                            STEPS,
                            "cards",
                            "gallery",
                            "lead",
                            "accordion",
                            "quote",
                            "" -> Attributes.NONE;
                    case "column" -> told("width", arguments.value("width"));
                    case TABLE -> told("caption", arguments.value("caption"));
                    case "code" -> new Attributes("", List.of(), arguments.values());
                    case "ltr", "rtl" -> told("dir", kind);
                    case "details" -> opened(arguments).and(title.isEmpty() ? Attributes.NONE : titled(title));
                    default -> title.isEmpty() ? Attributes.NONE : titled(title);
                };
        return name.equals(TAB) && title.isEmpty() && !written.startsWith("{{")
                ? Optional.empty()
                : Optional.of(new ContainerMark(kind, attributes, arguments, written, Pattern.compile(closing)));
    }

    static Attributes titled(String title) {
        return new Attributes("", List.of(), Map.of("title", title));
    }

    private static Attributes told(String key, String value) {
        return value.isBlank() ? Attributes.NONE : new Attributes("", List.of(), Map.of(key, value.strip()));
    }

    /** Whether what opens is open. */
    private static Attributes opened(MarkArguments arguments) {
        boolean isOpen =
                arguments.words().contains(OPEN) || arguments.value(OPEN).equals("true");
        return isOpen ? new Attributes("", List.of(), Map.of(OPEN, "")) : Attributes.NONE;
    }

    private static String kind(String name, MarkArguments arguments) {
        if (OF_SOME_KIND.contains(name)
                || (name.equals("note") && !arguments.value("type").isEmpty())) {
            return kindOfNotice(arguments).orElse("note");
        } else if (QUOTES.contains(name)) {
            return kindOfNotice(arguments).orElse("quote");
        }
        return DIRECTIONS.contains(name) ? name : OF_HUGO.getOrDefault(name, name.equals("stepper") ? STEPS : name);
    }

    private static Optional<String> kindOfNotice(MarkArguments arguments) {
        return Stream.concat(KINDS.stream().map(arguments::value), arguments.words().stream())
                .map(kind -> kind.toLowerCase(Locale.ROOT))
                .filter(ContainerNames::isNotice)
                .findFirst();
    }

    /** The title that a mark tells, or the first of its words that could be one; empty where there is none. */
    static String title(MarkArguments arguments) {
        Stream<String> words = arguments.words().stream()
                .filter(word -> !ContainerNames.isNotice(word.toLowerCase(Locale.ROOT)))
                .filter(word -> !STATES.contains(word));
        return Stream.concat(TITLES.stream().map(arguments::value), words)
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Whether the blocks are the caption of what stands before them. */
    boolean isCaption() {
        return CAPTIONS.contains(name);
    }

    /** Whether the blocks are one of several tabs. */
    boolean isTab() {
        return name.equals(TAB) && ofTemplate();
    }

    /** Whether the blocks are tabs, of each of which the mark may say something. */
    boolean areTabs() {
        return name.equals(TABS_NAME) && ofTemplate();
    }

    /** The mark with a title. */
    ContainerMark entitled(String title) {
        return new ContainerMark(name, attributes.and(titled(title)), said, written, closing);
    }

    /** Whether nothing in the blocks is a mark. */
    boolean isRaw() {
        return name.equals(RAW);
    }

    /** Whether what is between the lines is nothing that readers see. */
    boolean isComment() {
        return name.equals(COMMENT);
    }

    /** Whether it is the mark of a template; below any other, indented lines may say more. */
    public boolean ofTemplate() {
        return written.startsWith("{")
                || written.startsWith("[")
                || written.startsWith(DocfxMarks.COLONS)
                || isComment(written);
    }

    /** Whether it means something in tabs alone. */
    boolean standsInTabs() {
        return isComment(written);
    }

    private static boolean isComment(String line) {
        return line.startsWith("<!--");
    }

    /** Whether it is a component between colons, of which fields between rules may say more. */
    boolean isOfColons() {
        return written.startsWith("::") && !written.startsWith(DocfxMarks.COLONS);
    }

    public boolean closes(CharSequence line) {
        return closing.matcher(COMMENT_BEHIND.matcher(line).replaceFirst("")).matches();
    }
}
