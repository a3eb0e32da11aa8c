package dev.octavo.source.markdown.template;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark of another generator that shows words in a line, its own or those up to the mark that closes it: {@code {{< button href="/a"
 * >}}} and {@code {{< badge "New" >}}} (themes of Hugo), {@code {% file src="a.zip" %}} (GitBook).
 *
 * @param name what it shows
 * @param closes whether it closes another one
 * @param isWhole whether it says itself that nothing closes it
 * @param said what stands behind its name
 */
public record SpanMark(String name, boolean closes, boolean isWhole, MarkArguments said) {

    private static final String REFERENCE = "content-ref";

    private static final String ICON = "icon";

    private static final Set<String> SHOWN_BY_ADDRESS = Set.of("embed", "file", REFERENCE);

    /** Those that are read as other marks are where nothing closes them. */
    private static final Set<String> READ_ELSEWHERE = Set.of("embed", "kbd");

    private static final Pattern HUGO = Pattern.compile("\\{\\{[<%]\\s*+(?<closes>/?)\\s*+"
            + "(?<name>button|badge|keyword|kbd|icon|typeit)(?![\\w-])(?<said>[^>%]*+(?:[>%](?!}})[^>%]*+)*+)[>%]}}");

    private static final Pattern LIQUID = Pattern.compile("\\{%-?\\s*+(?<closes>(?:end)?)"
            + "(?<name>embed|file|content-ref)(?![\\w-])(?<said>[^%]*+(?:%(?!})[^%]*+)*+)%}");

    /** What a mark of a template is; empty for any other. */
    public static Optional<SpanMark> of(TemplateMark mark) {
        for (Pattern form : new Pattern[] {HUGO, LIQUID}) {
            Matcher written = form.matcher(mark.written());
            if (written.matches()) {
                String said = written.group("said").strip();
                boolean isWhole = said.endsWith("/") || written.group("name").equals(ICON);
                String told = said.endsWith("/") ? said.substring(0, said.length() - 1) : said;
                return Optional.of(new SpanMark(
                        written.group("name"), !written.group("closes").isEmpty(), isWhole, MarkArguments.of(told)));
            }
        }
        return Optional.empty();
    }

    /** Whether it leads to what only its address names: a file, a page, what another site shows. */
    public boolean isShownByAddress() {
        return SHOWN_BY_ADDRESS.contains(name);
    }

    /** Whether it leads to a page of the same site. */
    public boolean isReference() {
        return name.equals(REFERENCE);
    }

    /** Whether it is a picture called by its name. */
    public boolean isIcon() {
        return name.equals(ICON);
    }

    /** Whether it says something without words behind it and a mark that closes it. */
    public boolean mayStandAlone() {
        return !closes && !READ_ELSEWHERE.contains(name);
    }
}
