package dev.octavo.pdf;

import dev.octavo.html.HtmlHandlers;
import dev.octavo.html.HtmlOut;
import dev.octavo.model.Attributes;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.pdf.page.PageNumbers;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes what an assembled publication refers to by the numbers of pages; these are put in when all is laid out.
 *
 * @see dev.octavo.book.Assembler
 */
final class PageReferences {

    private static final String PAGE = "page";
    private static final String MADE = "reference";
    private static final String LISTED = "listed";
    private static final String LOCATORS = "locators";
    private static final String ALSO = "also";

    private static final Pattern SPACE = Pattern.compile(" ");

    /** Stands for a number, and is about as wide as most are. */
    private static final String UNKNOWN = "000";

    private PageReferences() {}

    /** Whether a link is printed with the number of a page. */
    static boolean isOne(Link link) {
        return link.attributes().classes().stream().anyMatch(name -> name.equals(PAGE) || name.equals(LISTED));
    }

    /** Whether a span holds the places where a term of an index is spoken of. */
    static boolean areLocators(Span span) {
        return span.attributes().classes().contains(LOCATORS);
    }

    /** Writes a link that {@link #isOne}. */
    static void write(Link link, HtmlOut out) {
        Optional<String> address = out.address(link);
        if (address.isEmpty()) {
            HtmlHandlers.standard().handle(new Span(link.content(), link.attributes()), out);
        } else if (!address.get().startsWith("#")) {
            HtmlHandlers.standard().handle(link, out);
        } else if (link.attributes().classes().contains(LISTED)) {
            listed(link, address.get(), out);
        } else {
            page(link, address.get(), out);
        }
    }

    /** "page 87" in place of a text that was made, behind one that was written. */
    private static void page(Link link, String address, HtmlOut out) {
        boolean isMade = link.attributes().classes().contains(MADE);
        out.element("a")
                .attributes(link.attributes())
                .attribute("href", address)
                .containing(() -> out.insideLink(() -> {
                    if (!isMade) {
                        out.nodes(link.content());
                        out.text(" (");
                    }
                    number(address, out);
                    if (!isMade) {
                        out.text(")");
                    }
                }));
    }

    private static void number(String address, HtmlOut out) {
        String words = out.labels().page(UNKNOWN);
        int at = words.indexOf(UNKNOWN);
        out.text(words.substring(0, at));
        out.element("span").attribute(PageNumbers.ATTRIBUTE, address).containing(UNKNOWN);
        out.text(words.substring(at + UNKNOWN.length()));
    }

    /** As an entry of the contents: dots and a folio. */
    private static void listed(Link link, String address, HtmlOut out) {
        out.element("a")
                .attributes(link.attributes())
                .attribute("href", address)
                .containing(() -> out.insideLink(() -> caption(link, out)));
        out.element("span")
                .classes("folio")
                .attribute(PageNumbers.ATTRIBUTE, address)
                .containing(UNKNOWN);
    }

    /** Lines with leaders are laid out once more as they are drawn, in an order that nothing mends: there it is plain text. */
    private static void caption(Link link, HtmlOut out) {
        String text = Nodes.text(link.content());
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            out.text(text);
        } else {
            out.nodes(link.content());
        }
    }

    /** Writes the places of a term, each as a number; those on one page, and pages in a row, become one. */
    static void writeLocators(Span span, HtmlOut out) {
        String separator = span.content().stream()
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).text())
                .findFirst()
                .orElse(", ");
        List<String> addresses = new ArrayList<>();
        Nodes.stream(span.content())
                .filter(Link.class::isInstance)
                .map(Link.class::cast)
                .flatMap(PageReferences::all)
                .forEach(link -> out.address(link).ifPresent(addresses::add));
        out.element("span")
                .classes(PageNumbers.GROUP)
                .containing(() -> addresses.forEach(address -> {
                    out.element("span").containing(() -> locator(address, separator.strip(), out));
                    out.element("span").containing(separator.endsWith(" ") ? " " : "");
                }));
    }

    /** A number and what stands behind it, which no line parts. */
    private static void locator(String address, String separator, HtmlOut out) {
        out.element("a")
                .attribute("href", address)
                .attribute(PageNumbers.ATTRIBUTE, address)
                .containing(UNKNOWN);
        out.element("span").containing(separator);
    }

    /** A link, and one to each place that it knows besides. */
    private static Stream<Link> all(Link link) {
        String others = link.attributes().values().getOrDefault(ALSO, "");
        return Stream.concat(
                Stream.of(link),
                SPACE.splitAsStream(others)
                        .filter(address -> !address.isEmpty())
                        .map(address -> new Link(address, "", link.content(), Attributes.NONE, link.at())));
    }
}
