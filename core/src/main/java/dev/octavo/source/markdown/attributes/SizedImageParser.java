package dev.octavo.source.markdown.attributes;

import dev.octavo.model.Attributes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads pictures whose size stands behind their address, which is no address in CommonMark: {@code ![A lamp](lamp.png =300x200)}
 * and {@code (lamp.png =300x)}, as HackMD, Azure DevOps and others have them.
 */
public final class SizedImageParser implements LinkProcessor {

    /** No address, size and title are longer together: what opens and never closes is not looked through again and again. */
    private static final int LONGEST = 600;

    private static final Pattern TARGET =
            Pattern.compile("\\s*+(?<address>[^\\s()<>]++)\\s++=(?<width>\\d{0,5}%?)x(?<height>\\d{0,5})"
                    + "(?:\\s++(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)'))?+\\s*+");

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        boolean isPicture = link.marker() != null && link.marker().getLiteral().equals("!");
        scanner.setPosition(link.afterTextBracket());
        if (!isPicture || link.destination() != null || !scanner.next('(')) {
            return LinkResult.none();
        }
        Matcher target = TARGET.matcher(target(scanner));
        if (!target.matches() || !scanner.next(')')) {
            return LinkResult.none();
        }
        String title = target.group("double") == null ? target.group("single") : target.group("double");
        Attributes size = Sides.of(target.group("width"), target.group("height"));
        SizedImage image = new SizedImage(target.group("address"), title == null ? "" : title, size);
        return LinkResult.wrapTextIn(image, scanner.position()).includeMarker();
    }

    private static String target(Scanner scanner) {
        StringBuilder target = new StringBuilder();
        while (target.length() < LONGEST && scanner.hasNext() && scanner.peek() != ')') {
            target.append(scanner.peek());
            scanner.next();
        }
        return target.toString();
    }
}
