package dev.octavo.source;

import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.markdown.MarkArguments;
import dev.octavo.source.markdown.TemplateMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Links to what marks show of other sites, as for what HTML embeds: {@code {{< youtube id >}}} (Hugo), {@code {% gist id %}}
 * (Jekyll, Hexo), {@code {% embed url="https://…" %}} (GitBook).
 */
final class TemplateEmbeds {

    private static final Pattern TAG = Pattern.compile(
            "\\{(?:\\{[<%]|%-?)\\s*+(?<name>youtube|vimeo|gist|embed)\\s(?<said>.*?)/?(?:[>%]}|-?%)}", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final String EMBED = "embed";

    /** What stands before the identifier of what is shown. */
    private static final Map<String, String> PLACES = Map.of(
            "youtube", "https://www.youtube.com/watch?v=",
            "vimeo", "https://vimeo.com/",
            "gist", "https://gist.github.com/");

    private final Conversion conversion;

    TemplateEmbeds(Conversion conversion) {
        this.conversion = conversion;
    }

    /** The link that a mark becomes; empty where it is another mark, or tells no address. */
    Optional<List<Inline>> link(TemplateMark mark) {
        Matcher tag = TAG.matcher(mark.written());
        if (!tag.matches()) {
            return Optional.empty();
        }
        MarkArguments said = MarkArguments.of(tag.group("said"));
        String address = address(tag.group("name"), said);
        SourceRange at = conversion.at(mark);
        if (!ADDRESS.matcher(address).matches() || !conversion.inlines().mayLink(address, "", at)) {
            return Optional.empty();
        }
        String title = said.value("title").strip();
        List<Inline> words = List.of(new Text(title.isEmpty() ? address : title));
        return Optional.of(List.of(new Link(conversion.address(address), "", words, Attributes.NONE, at)));
    }

    private static String address(String name, MarkArguments said) {
        if (name.equals(EMBED)) {
            return said.value("url").strip();
        }
        // A gist may be told by its owner and its number.
        int words = name.equals("gist") ? 2 : 1;
        String id = said.values().containsKey("id")
                ? said.value("id").strip()
                : said.words().stream().limit(words).collect(Collectors.joining("/"));
        return id.isEmpty() ? "" : PLACES.get(name) + id;
    }
}
