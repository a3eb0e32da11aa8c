package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.markdown.inline.EmbeddedPlaces;
import dev.octavo.source.markdown.template.MarkArguments;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links to what marks show of other sites, as for what HTML embeds: {@code {{< youtube id >}}} (Hugo), {@code {% gist id %}}
 * (Jekyll, Hexo), {@code {% embed url="https://…" %}} (GitBook).
 */
final class TemplateEmbeds {

    private static final Pattern TAG = Pattern.compile(
            "\\{(?:\\{[<%]|%-?)\\s*+(?<name>youtubeLite|youtube|bilibili|github|codeberg|article|vimeo|gist|embed|tweet|twitter|x|instagram|video|audio|card|link)\\s(?<said>.*?)/?(?:[>%]}|-?%)}",
            Pattern.DOTALL);

    /** What themes of Jekyll embed, of a site that is told by name or among the values. */
    private static final Pattern INCLUDED = Pattern.compile(
            "\\{%-?\\s*+include\\s++(?<name>youtube|vimeo|video)(?:Player)?+(?:\\.html|\\.liquid)?+\\s(?<said>.*?)-?%}",
            Pattern.DOTALL);

    private static final Pattern QUOTED_ID = Pattern.compile("\\bid\\s*+=\\s*+[\"'][\\w-]++[\"']");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /** Where the address itself is told, and by which values. */
    private static final Map<String, List<String>> ADDRESSES = Map.of(
            "embed",
            List.of("url"),
            "video",
            List.of("src", "source", "mp4", "webm"),
            "audio",
            List.of("src"),
            "card",
            List.of("link", "href", "url"),
            "article",
            List.of("link"));

    /** A mark whose words stand before its address: {@code {% link The page https://example.org %}} (Hexo). */
    private static final String NAMED = "link";

    private static final List<String> NAMES = List.of("id", "repo");

    private static final Set<String> POSTS = Set.of("tweet", "twitter", "x");

    private final Conversion conversion;

    TemplateEmbeds(Conversion conversion) {
        this.conversion = conversion;
    }

    /** The link that a mark becomes; empty where it is another mark, or tells no address. */
    Optional<List<Inline>> link(TemplateMark mark) {
        Matcher tag = TAG.matcher(mark.tag());
        if (!tag.matches()) {
            return included(mark);
        }
        MarkArguments said = MarkArguments.of(tag.group("said"));
        String address = address(tag.group("name"), said);
        SourceRange at = conversion.at(mark);
        boolean isOne =
                tag.group("name").equals("embed") ? ADDRESS.matcher(address).matches() : !address.isEmpty();
        if (!isOne || !conversion.links().mayLink(address, "", at)) {
            return Optional.empty();
        }
        String title = tag.group("name").equals(NAMED)
                ? wordsBefore(address, said)
                : Stream.of("title", "subtitle", "label")
                        .map(key -> said.value(key).strip())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(": "));
        return Optional.of(linked(address, title, mark));
    }

    private Optional<List<Inline>> included(TemplateMark mark) {
        Matcher tag = INCLUDED.matcher(mark.tag());
        if (!tag.matches() || !QUOTED_ID.matcher(tag.group("said")).find()) {
            return Optional.empty();
        }
        MarkArguments said = MarkArguments.of(tag.group("said"));
        String site = tag.group("name").equals("video") ? said.value("provider") : tag.group("name");
        return EmbeddedPlaces.isKnown(site)
                ? Optional.of(linked(EmbeddedPlaces.address(site, said.value("id")), "", mark))
                : Optional.empty();
    }

    private List<Inline> linked(String address, String title, TemplateMark mark) {
        List<Inline> words = List.of(new Text(title.isEmpty() ? address : title));
        SourceRange at = conversion.at(mark);
        return List.of(new Link(conversion.addresses().link(address), "", words, Attributes.NONE, at));
    }

    private static String address(String name, MarkArguments said) {
        if (name.equals(NAMED)) {
            return said.words().stream()
                    .skip(1)
                    .filter(word -> ADDRESS.matcher(word).matches())
                    .findFirst()
                    .orElse("");
        } else if (ADDRESSES.containsKey(name)) {
            return told(ADDRESSES.get(name), said);
        } else if (POSTS.contains(name)) {
            return post(said);
        }
        // A gist may be told by its owner and its number.
        int words = name.equals("gist") ? 2 : 1;
        String named = said.first(NAMES);
        String id = !named.isEmpty() || said.values().containsKey("id")
                ? named
                : said.words().stream().limit(words).collect(Collectors.joining("/"));
        return id.isEmpty() ? "" : EmbeddedPlaces.address(name, id);
    }

    /** What Hexo's mark for a link shows. */
    private static String wordsBefore(String address, MarkArguments said) {
        return said.words().stream().takeWhile(word -> !word.equals(address)).collect(Collectors.joining(" "));
    }

    private static String told(List<String> keys, MarkArguments said) {
        return Stream.concat(keys.stream().map(said::value), said.words().stream())
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Where a post stands; of old ones the number alone is told. */
    private static String post(MarkArguments said) {
        String id = said.values().containsKey("id") ? said.value("id").strip() : told(List.of(), said);
        String user = said.value("user").strip();
        return id.isEmpty() ? "" : "https://x.com/" + (user.isEmpty() ? "i" : user) + "/status/" + id;
    }
}
