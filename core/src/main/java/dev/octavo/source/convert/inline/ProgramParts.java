package dev.octavo.source.convert.inline;

import dev.octavo.model.Code;
import dev.octavo.model.Inline;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.markdown.Syntax;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of programs, whose descriptions only DocFX can find: {@code <xref:org.example.Lamp>}. */
final class ProgramParts {

    private static final Pattern PART = Pattern.compile("xref:(?<name>[^?#\\s]++)(?:[?#](?<query>\\S*+))?+");

    /** What stands before the name of a part: the packages that it is in, and for one with its type, the type. */
    private static final Pattern PACKAGES = Pattern.compile("^.*\\.(?=[^.]++$)");

    private static final Pattern PACKAGES_OF_TYPE = Pattern.compile("^.*\\.(?=[^.]++\\.[^.]++$)");

    private final Conversion conversion;

    private boolean isTold;

    ProgramParts(Conversion conversion) {
        this.conversion = conversion;
    }

    /** Whether a link without words leads to a part of a program. */
    static boolean isOne(org.commonmark.node.Link link) {
        return PART.matcher(link.getDestination()).matches()
                && Syntax.text(link).equals(link.getDestination());
    }

    /** The name of a part of a program. */
    List<Inline> shown(org.commonmark.node.Link link) {
        Matcher part = PART.matcher(link.getDestination());
        String name = part.matches() ? decoded(part.group("name")) : link.getDestination();
        String query = part.group("query") == null ? "" : part.group("query");
        if (!isTold) {
            isTold = true;
            String message = "shows its name without a link, and so do others like it: " + link.getDestination();
            conversion.findings().info("template-mark", message, conversion.at(link));
        }
        return List.of(Code.of(
                query.contains("fullName")
                        ? name
                        : (query.contains("nameWithType") ? PACKAGES_OF_TYPE : PACKAGES)
                                .matcher(name)
                                .replaceFirst("")));
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replaceFirst("\\*$", "");
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
