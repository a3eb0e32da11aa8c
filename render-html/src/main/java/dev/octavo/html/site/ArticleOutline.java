package dev.octavo.html.site;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Group;
import dev.octavo.model.Heading;
import dev.octavo.model.HeadingIds;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Paragraph;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.MarkedText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes of an article what other pages need of it: its metadata with a description, its sections without their text, and the
 * identifiers that links may lead to, each as an empty group.
 */
final class ArticleOutline {

    private static final int LENGTH_OF_DESCRIPTION = 160;

    private ArticleOutline() {}

    static Article of(Article article) {
        Set<String> sections = new HashSet<>();
        article.sections().forEach(section -> collect(section, sections));
        HeadingIds headings = HeadingIds.of(article);
        List<Block> places = Nodes.stream(article)
                .map(node -> node instanceof Heading heading
                        ? headings.of(heading)
                        : node.attributes().id())
                .filter(id -> !id.isEmpty() && !sections.contains(id))
                .distinct()
                .<Block>map(id -> new Group(List.of(), Attributes.id(id), SourceRange.NONE))
                .toList();
        return new Article(article.id(), metadata(article), List.of(), places, bare(article.sections()), List.of());
    }

    private static void collect(Section section, Set<String> ids) {
        ids.add(section.id());
        section.sections().forEach(inner -> collect(inner, ids));
    }

    private static List<Section> bare(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.level(),
                        List.of(new Text(Nodes.text(section.title()))),
                        Attributes.id(section.id()),
                        List.of(),
                        bare(section.sections()),
                        SourceRange.NONE))
                .toList();
    }

    private static Metadata metadata(Article article) {
        Metadata metadata = article.metadata();
        Metadata.Builder kept = metadata.toBuilder().frontMatter(orders(metadata.frontMatter()));
        description(article).ifPresent(kept::description);
        return kept.build();
    }

    /** Of the front matter only what tells an article's place among others. */
    private static MetaValue.Fields orders(MetaValue.Fields fields) {
        Map<String, MetaValue> kept = new LinkedHashMap<>();
        ReadingOrder.KEYS.forEach(key -> {
            if (fields.values().get(key) instanceof MetaValue.Scalar value) {
                kept.put(key, value);
            }
        });
        return new MetaValue.Fields(kept, SourceRange.NONE);
    }

    private static Optional<String> description(Article article) {
        Metadata metadata = article.metadata();
        Stream<String> told = Stream.of(metadata.description(), metadata.excerpt(), metadata.abstractText())
                .flatMap(Optional::stream)
                .map(MarkedText::words);
        return Stream.concat(told, beginning(article).stream())
                .findFirst()
                .map(text -> shortened(text.replaceAll("\\s+", " ").strip()));
    }

    /** The first paragraph. */
    private static Optional<String> beginning(Article article) {
        return Stream.concat(
                        article.lead().stream(), article.sections().stream().flatMap(s -> s.body().stream()))
                .map(block -> block instanceof Paragraph paragraph ? Nodes.text(paragraph.content()) : "")
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    private static String shortened(String text) {
        if (text.length() <= LENGTH_OF_DESCRIPTION) {
            return text;
        }
        int space = text.lastIndexOf(' ', LENGTH_OF_DESCRIPTION);
        int end = space > LENGTH_OF_DESCRIPTION / 2 ? space : LENGTH_OF_DESCRIPTION;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The titles of the first sections. */
    static List<String> headings(Article outline) {
        return outline.sections().stream()
                .map(section -> Nodes.text(section.title()))
                .toList();
    }
}
