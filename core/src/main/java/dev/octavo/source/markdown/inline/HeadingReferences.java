package dev.octavo.source.markdown.inline;

import dev.octavo.model.Attributes;
import dev.octavo.model.Slug;
import dev.octavo.source.markdown.attributes.AttributeSyntax;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads references to headings by their text, {@code [Heading]} and {@code [words][Heading]}, as pandoc has them, where nothing else is defined by that name. */
public final class HeadingReferences implements LinkProcessor {

    private static final Pattern HEADING = Pattern.compile(" {0,3}+#{1,6}+[ \\t]++(\\S.*+)");

    private static final Pattern LINE = Pattern.compile(" {0,3}+([^\\s#>|=-].*+)");

    private static final Pattern BELOW = Pattern.compile(" {0,3}+(?:=++|-{2,}+)[ \\t]*+");

    private static final Pattern FENCE = Pattern.compile("[\\s>]*+(`{3,}(?!.*`)|~{3,})(.*)");

    private static final Pattern CLOSING = Pattern.compile("(?<=[ \\t])#++[ \\t]*+$");

    private static final Pattern MARKS = Pattern.compile("[*_`]");

    private static final Pattern SPACE = Pattern.compile("\\s++");

    /** Where headings are, by their names. */
    private final Map<String, String> places = new HashMap<>();

    private HeadingReferences() {}

    /** With the headings of a text; of several of one name, the first is meant. */
    public static HeadingReferences of(String text) {
        HeadingReferences references = new HeadingReferences();
        String fence = "";
        String above = "";
        for (String line : text.split("\n", -1)) {
            Matcher mark = FENCE.matcher(line);
            Matcher heading = HEADING.matcher(line);
            if (mark.matches() && fence.isEmpty()) {
                fence = mark.group(1);
            } else if (!fence.isEmpty()) {
                boolean closes = mark.matches()
                        && mark.group(1).startsWith(fence)
                        && mark.group(2).isBlank();
                fence = closes ? "" : fence;
            } else if (heading.matches()) {
                references.learn(heading.group(1));
            } else if (BELOW.matcher(line).matches() && LINE.matcher(above).matches()) {
                references.learn(above.strip());
            }
            above = line;
        }
        return references;
    }

    private void learn(String line) {
        String heading = CLOSING.matcher(line).replaceFirst("").strip();
        int braces = AttributeSyntax.startAtEnd(heading);
        Optional<Attributes> told = braces < 0 ? Optional.empty() : AttributeSyntax.parse(heading.substring(braces));
        String title = told.isPresent() ? heading.substring(0, braces).strip() : heading;
        String id = told.map(Attributes::id).filter(name -> !name.isEmpty()).orElseGet(() -> Slug.of(plain(title)));
        if (!id.isEmpty()) {
            places.putIfAbsent(name(title), "#" + id);
        }
    }

    /** The address of the heading of a name; empty where the text has none. */
    public Optional<String> address(String heading) {
        return Optional.ofNullable(places.get(name(heading)));
    }

    private static String name(String text) {
        return SPACE.matcher(plain(text)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String label = link.label() == null || link.label().isEmpty() ? link.text() : link.label();
        boolean mayBeOne = link.marker() == null
                && link.destination() == null
                && context.getDefinition(LinkReferenceDefinition.class, label) == null;
        String place = mayBeOne ? places.get(name(label)) : null;
        return place == null ? LinkResult.none() : LinkResult.wrapTextIn(new Link(place, null), scanner.position());
    }
}
