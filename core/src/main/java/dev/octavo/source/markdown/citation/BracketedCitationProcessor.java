package dev.octavo.source.markdown.citation;

import dev.octavo.model.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code [see @knuth84, p. 33; -@lamport94]}, where the brackets are no link. */
public final class BracketedCitationProcessor implements LinkProcessor {

    /** What may stand behind a key: words behind a comma, or without one braces or what begins as a locator does. */
    private static final String LOCATOR =
            ",.*|\\s?\\{[^{}]*+\\}.*|\\s(?:\\d|§|¶|(?i:pp?|ch|chap|chapter|sec|section|figs?|vol|nos?|ll?|nn?|paras?|bk|book|pt|part|fol)\\b).*";

    private static final Pattern WORK = Pattern.compile(
            "(?<prefix>(?:[^@]|(?<=[^\\s" + CitationKey.EAST_ASIAN + "-])@)*+)@(?:(?<key>" + Citation.BARE_KEY
                    + ")|\\{(?<braced>[^{}\\s]++)\\})(?<rest>" + LOCATOR + ")?+",
            Pattern.DOTALL);

    private final Predicate<String> wanted;

    /** Reads those whose keys are all wanted. */
    public BracketedCitationProcessor(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text();
        boolean candidate = link.marker() == null
                && link.destination() == null
                && (link.label() == null || link.label().startsWith("^")) // a note's call behind it
                && text.indexOf('@') >= 0
                && context.getDefinition(LinkReferenceDefinition.class, text) == null;
        List<Citation.Work> works = candidate ? works(text) : List.of();
        return !works.isEmpty() && works.stream().map(Citation.Work::key).allMatch(wanted)
                ? LinkResult.replaceWith(new Cited(works, false, "[" + text + "]"), link.afterTextBracket())
                : LinkResult.none();
    }

    /** The works that a text cites; none when a part of it cites nothing. */
    private static List<Citation.Work> works(String text) {
        List<Citation.Work> works = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Matcher work = WORK.matcher(part.strip().replaceAll("\\s+", " "));
            if (!work.matches()) {
                return List.of();
            }
            works.add(work(work));
        }
        return works;
    }

    private static Citation.Work work(Matcher work) {
        String before = work.group("prefix");
        boolean suppressed = before.endsWith("-") && (before.length() == 1 || before.endsWith(" -"));
        String prefix = suppressed ? before.substring(0, before.length() - 1) : before;
        String key = work.group("key") != null ? work.group("key") : work.group("braced");
        String locator =
                Objects.requireNonNullElse(work.group("rest"), "").strip().replaceFirst("^,\\s*+", "");
        return new Citation.Work(key, prefix.strip(), locator, suppressed);
    }
}
