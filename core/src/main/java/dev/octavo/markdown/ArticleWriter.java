package dev.octavo.markdown;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Footnote;
import dev.octavo.model.Heading;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Nodes;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.source.text.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A whole article to Markdown: its front matter, its blocks, its footnotes. */
final class ArticleWriter {

    private ArticleWriter() {}

    static String write(Article article) {
        boolean headed = article.sections().stream().noneMatch(section -> section.level() == 1);
        MetaValue.Fields fields = FrontMatterFields.of(article, !headed);
        List<Block> blocks = new ArrayList<>();
        if (!article.heading().isEmpty() || repeatsTitle(article) || !FrontMatterFields.tellTitle(fields)) {
            blocks.add(title(article));
        }
        blocks.addAll(article.lead());
        GivenIds.without(article).forEach(section -> addAll(section, blocks));
        return Stream.concat(
                        Stream.of(frontMatter(fields), BlockWriter.write(blocks)),
                        article.footnotes().stream().map(ArticleWriter::footnote))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String frontMatter(MetaValue.Fields fields) {
        return fields.values().isEmpty() ? "" : "---\n" + YamlWriter.write(fields) + "---";
    }

    private static Heading title(Article article) {
        return new Heading(1, article.title(), Attributes.NONE, SourceRange.NONE);
    }

    /** Whether the first section has the title's words, so that a reader might take it for the title. */
    private static boolean repeatsTitle(Article article) {
        return !article.sections().isEmpty()
                && article.sections().get(0).level() == 1
                && Titles.areSame(
                        Nodes.text(article.sections().get(0).title()),
                        article.metadata().title());
    }

    private static void addAll(Section section, List<Block> blocks) {
        blocks.add(new Heading(section.level(), section.title(), section.attributes(), SourceRange.NONE));
        blocks.addAll(section.body());
        section.sections().forEach(inner -> addAll(inner, blocks));
    }

    private static String footnote(Footnote note) {
        String mark = "[^" + note.label() + "]:";
        String body = BlockWriter.write(note.body());
        return body.isEmpty() ? mark : mark + " " + Lines.indented(4, body);
    }
}
