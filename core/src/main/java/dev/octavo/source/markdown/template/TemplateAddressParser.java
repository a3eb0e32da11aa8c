package dev.octavo.source.markdown.template;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads links and pictures whose address holds marks of templates, in which there are spaces, {@code [a]({% link a.md %} "A")}, and
 * what Documenter refers to by name, {@code [a](@ref plan)}.
 */
public final class TemplateAddressParser implements LinkProcessor {

    /** No address and no title is longer: what opens and never closes is not looked through again and again. */
    private static final int LONGEST = 600;

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        scanner.setPosition(link.afterTextBracket());
        if (link.destination() != null || !scanner.next('(')) {
            return LinkResult.none();
        }
        scanner.whitespace();
        Optional<Link> reference = reference(scanner);
        if (reference.isPresent()) {
            return LinkResult.wrapTextIn(reference.get(), scanner.position());
        }
        String address = address(scanner);
        scanner.whitespace();
        String title = title(scanner);
        scanner.whitespace();
        if (address.isEmpty() || !scanner.next(')')) {
            return LinkResult.none();
        }
        boolean isPicture = link.marker() != null && link.marker().getLiteral().equals("!");
        Node node = isPicture ? new Image(address, title) : new Link(address, title);
        LinkResult result = LinkResult.wrapTextIn(node, scanner.position());
        return isPicture ? result.includeMarker() : result;
    }

    /** A link by a name, or the name of a place, up to the closing parenthesis. */
    private static Optional<Link> reference(Scanner scanner) {
        Position start = scanner.position();
        for (String sign : List.of("@ref ", "@id ", "@extref ")) {
            if (scanner.next(sign)) {
                StringBuilder name = new StringBuilder();
                while (name.length() < LONGEST && scanner.hasNext() && "()\n".indexOf(scanner.peek()) < 0) {
                    name.append(scanner.peek());
                    scanner.next();
                }
                if (scanner.next(')') && !name.toString().isBlank()) {
                    return Optional.of(new Link(sign + name.toString().strip(), null));
                }
                scanner.setPosition(start);
            }
        }
        return Optional.empty();
    }

    /** What stands before a space or the closing parenthesis, but for those in marks; empty where there is no mark. */
    private static String address(Scanner scanner) {
        StringBuilder address = new StringBuilder();
        boolean isMarked = false;
        while (address.length() < LONGEST && scanner.hasNext() && "()\n\t <>".indexOf(scanner.peek()) < 0) {
            String mark = mark(scanner, LONGEST - address.length());
            isMarked |= !mark.isEmpty();
            address.append(mark);
            if (mark.isEmpty()) {
                address.append(scanner.peek());
                scanner.next();
            }
        }
        return isMarked ? address.toString() : "";
    }

    private static String mark(Scanner scanner, int longest) {
        Position start = scanner.position();
        String closing = scanner.next("{{") ? "}}" : scanner.next("{%") ? "%}" : "";
        StringBuilder mark = new StringBuilder(closing.equals("%}") ? "{%" : "{{");
        while (!closing.isEmpty() && mark.length() < longest && scanner.hasNext() && scanner.peek() != '\n') {
            if (scanner.next(closing)) {
                return mark.append(closing).toString();
            }
            mark.append(scanner.peek());
            scanner.next();
        }
        scanner.setPosition(start);
        return "";
    }

    private static String title(Scanner scanner) {
        StringBuilder title = new StringBuilder();
        if (scanner.next('"')) {
            while (title.length() < LONGEST && scanner.hasNext() && !scanner.next('"')) {
                title.append(scanner.peek());
                scanner.next();
            }
        }
        return title.toString();
    }
}
