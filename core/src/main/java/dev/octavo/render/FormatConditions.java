package dev.octavo.render;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Footnote;
import dev.octavo.model.FootnoteReference;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Node;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Rewriter;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out what a text says is for other formats, as Quarto has it: divisions and spans of the class {@code content-visible} or
 * {@code content-hidden} with {@code when-format} or {@code unless-format}, the name of a format. What is for {@code html} is for e-books
 * too, and what is for {@code latex} for print. Other conditions are nothing that is known here: what they are on is shown.
 *
 * <p>A renderer that is given an article asks for it before the article is assembled, so that nothing is counted that is not shown;
 * in what was assembled before, as books are, numbers are left out with what they belong to. One that writes the model back does not.
 */
public final class FormatConditions {

    private static final String VISIBLE = "content-visible";
    private static final String HIDDEN = "content-hidden";
    private static final String WHEN = "when-format";
    private static final String UNLESS = "unless-format";

    /** What Quarto calls formats by, but for their own names. */
    private static final Map<String, Set<String>> NAMES = Map.of(
            Format.HTML.id(), Set.of("html4", "html5"),
            Format.EPUB.id(), Set.of("epub2", "epub3", "html"),
            Format.PDF.id(), Set.of("latex", "typst"));

    private FormatConditions() {}

    /**
     * A publication as it is for a format.
     *
     * @param diagnostics receives reports of unknown conditions ({@code content-condition})
     */
    public static Publication met(Publication publication, Format format, DiagnosticSink diagnostics) {
        return publication.articles().stream().noneMatch(FormatConditions::areIn)
                ? publication
                : EachArticle.of(publication, article -> met(article, format, diagnostics));
    }

    /**
     * An article as it is for a format.
     *
     * @param diagnostics receives reports of unknown conditions ({@code content-condition})
     */
    public static Article met(Article article, Format format, DiagnosticSink diagnostics) {
        if (!areIn(article)) {
            return article;
        }
        Article shown = new Choosing(format, diagnostics).article(article);
        return withoutNotes(shown, calledOnlyIn(article, shown));
    }

    /** The notes that are called in an article and no longer in what is shown of it. */
    private static Set<String> calledOnlyIn(Article article, Article shown) {
        Set<String> called = calls(article);
        called.removeAll(calls(shown));
        return called;
    }

    private static Set<String> calls(Article article) {
        return Nodes.stream(article)
                .filter(FootnoteReference.class::isInstance)
                .map(call -> ((FootnoteReference) call).label())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** An article without some notes, whose others are numbered anew. */
    private static Article withoutNotes(Article article, Set<String> labels) {
        List<Footnote> notes = new ArrayList<>();
        for (Footnote note : article.footnotes()) {
            if (!labels.contains(note.label())) {
                notes.add(new Footnote(note.label(), notes.size() + 1, note.body(), note.at()));
            }
        }
        return labels.isEmpty() ? article : article.withFootnotes(notes);
    }

    private static boolean areIn(Article article) {
        return Nodes.holds(article, FormatConditions::isConditional);
    }

    private static boolean isConditional(Node node) {
        Attributes attributes = node instanceof Group group
                ? group.attributes()
                : node instanceof Span span ? span.attributes() : Attributes.NONE;
        return attributes.classes().contains(VISIBLE) || attributes.classes().contains(HIDDEN);
    }

    private static final class Choosing extends Rewriter {

        private final Format format;
        private final DiagnosticSink diagnostics;

        Choosing(Format format, DiagnosticSink diagnostics) {
            this.format = format;
            this.diagnostics = diagnostics;
        }

        @Override
        protected List<Block> blocks(List<Block> blocks) {
            if (blocks.stream().noneMatch(FormatConditions::isConditional)) {
                return super.blocks(blocks);
            }
            List<Block> shown = new ArrayList<>();
            for (Block block : blocks) {
                if (!(block instanceof Group group) || !isConditional(group)) {
                    shown.add(block);
                } else if (isShown(group.attributes(), group.at())) {
                    Attributes rest = withoutConditions(group.attributes());
                    shown.addAll(
                            rest.equals(Attributes.NONE)
                                    ? group.body()
                                    : List.of(new Group(group.body(), rest, group.at())));
                }
            }
            return blocks(shown);
        }

        @Override
        protected List<Inline> inline(Inline inline) {
            if (!(inline instanceof Span span) || !isConditional(span)) {
                return super.inline(inline);
            } else if (!isShown(span.attributes(), SourceRange.NONE)) {
                return List.of();
            }
            Attributes rest = withoutConditions(span.attributes());
            return rest.equals(Attributes.NONE)
                    ? inlines(span.content())
                    : super.inline(new Span(span.content(), rest));
        }

        private boolean isShown(Attributes attributes, SourceRange at) {
            Optional<String> when = value(attributes, WHEN);
            Optional<String> unless = value(attributes, UNLESS);
            if (attributes.values().isEmpty()) {
                return attributes.classes().contains(VISIBLE);
            } else if (when.isEmpty() && unless.isEmpty()) {
                tellUnknown(attributes, at);
                return true;
            }
            boolean isMet = when.map(this::isMeant).orElse(true)
                    && !unless.map(this::isMeant).orElse(false);
            return isMet == attributes.classes().contains(VISIBLE);
        }

        private boolean isMeant(String name) {
            return name.equals(format.id())
                    || NAMES.getOrDefault(format.id(), Set.of()).contains(name);
        }

        private void tellUnknown(Attributes attributes, SourceRange at) {
            String condition = String.join(", ", attributes.values().keySet());
            diagnostics.report(Diagnostic.info(
                    "content-condition", "shown, as the condition is not known here: " + condition, at));
        }
    }

    private static Optional<String> value(Attributes attributes, String key) {
        return Optional.ofNullable(attributes.values().get(key));
    }

    private static Attributes withoutConditions(Attributes attributes) {
        List<String> classes = attributes.classes().stream()
                .filter(name -> !name.equals(VISIBLE) && !name.equals(HIDDEN))
                .toList();
        return new Attributes(
                attributes.id(),
                classes,
                attributes.without(Set.of(WHEN, UNLESS)).values());
    }
}
