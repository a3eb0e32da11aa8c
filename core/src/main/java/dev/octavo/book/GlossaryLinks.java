package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Heading;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Publication;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Role;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Links the first use of each term of a book to its explanation: where it is marked, and by option wherever it is. */
final class GlossaryLinks extends Rewriter {

    static final String CLASS = "gls";

    private final Glossary glossary;
    private final Addresses addresses;
    private final DiagnosticSink findings;
    private final Set<String> linked = new HashSet<>();
    private final boolean isAutomatic;
    private int index;
    private SourceRange at = SourceRange.NONE;
    private boolean mayLink = true;

    private GlossaryLinks(Glossary glossary, Addresses addresses, boolean isAutomatic, DiagnosticSink findings) {
        this.glossary = glossary;
        this.addresses = addresses;
        this.isAutomatic = isAutomatic;
        this.findings = findings;
    }

    /**
     * The book with its terms linked.
     *
     * @param isAutomatic whether unmarked terms are linked too
     */
    static Publication linked(Publication book, Wanted wanted, boolean isAutomatic, DiagnosticSink findings) {
        Glossary glossary = new Glossary();
        Publication named = glossary.named(book);
        if (!wanted.marks(CLASS) && (!isAutomatic || glossary.isEmpty())) {
            return named;
        }
        GlossaryLinks links = new GlossaryLinks(glossary, new Addresses(named), isAutomatic, findings);
        return named.withChapters(chapter -> {
            boolean isBody = chapter.role() != Role.GLOSSARY;
            Publication.Chapter changed = isBody ? chapter.withArticle(links.article(chapter.article())) : chapter;
            links.index++;
            return changed;
        });
    }

    @Override
    public Article article(Article article) {
        at = article.at();
        return super.article(article);
    }

    @Override
    protected List<Inline> heading(List<Inline> heading) {
        return withoutLinks(heading);
    }

    @Override
    protected Section section(Section section) {
        at = section.at();
        List<Inline> title = withoutLinks(section.title());
        List<Block> body = blocks(section.body());
        return new Section(
                section.level(), title, section.attributes(), body, sections(section.sections()), section.at());
    }

    @Override
    protected Block block(Block block) {
        if (block instanceof Heading heading) {
            at = heading.at();
            return new Heading(heading.level(), withoutLinks(heading.content()), heading.attributes(), heading.at());
        }
        SourceRange outer = at;
        at = block.at();
        Block changed = super.block(block);
        at = outer;
        return changed;
    }

    private List<Inline> withoutLinks(List<Inline> text) {
        boolean outer = mayLink;
        mayLink = false;
        List<Inline> changed = inlines(text);
        mayLink = outer;
        return changed;
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        if (inline instanceof Span span && span.attributes().classes().contains(CLASS)) {
            return List.of(marked(span));
        } else if (inline instanceof Link link) {
            List<Inline> content = withoutLinks(link.content());
            if (link.attributes().classes().contains(CLASS)) {
                linked.add(Glossary.key(term(link.attributes(), link.content())));
            }
            return List.of(new Link(link.destination(), link.title(), content, link.attributes(), link.at()));
        } else if (inline instanceof Text text && isAutomatic && mayLink) {
            return found(text.text());
        }
        return super.inline(inline);
    }

    private Inline marked(Span span) {
        String term = term(span.attributes(), span.content());
        List<Inline> content = withoutLinks(span.content());
        if (glossary.find(term).isEmpty()) {
            findings.report(Diagnostic.warning("glossary-missing", "the glossary does not explain " + term, at)
                    .withHint("another form of a term is marked [terms]{.gls term=\"term\"}"));
        } else if (mayLink && linked.add(Glossary.key(term))) {
            return link(term, content, span.attributes());
        }
        return new Span(content, span.attributes());
    }

    private static String term(Attributes attributes, List<Inline> content) {
        return attributes.values().getOrDefault("term", Nodes.text(content));
    }

    private Link link(String term, List<Inline> content, Attributes attributes) {
        Glossary.Explanation explanation = glossary.find(term).orElseThrow();
        String address = addresses.of(explanation.chapter(), explanation.id(), index);
        return new Link(address, "", content, attributes, at);
    }

    /** A text in which terms that were not linked before are links; of terms within each other the longest. */
    private List<Inline> found(String text) {
        List<Inline> inlines = new ArrayList<>();
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            int length = glossary.lengthAt(at, text);
            String use = text.substring(at, at + length);
            if (length > 0 && linked.add(Glossary.key(use))) {
                addText(text.substring(done, at), inlines);
                inlines.add(link(use, List.of(new Text(use)), Attributes.classes(CLASS)));
                done = at + length;
            }
            at += length > 0 ? length : Character.charCount(text.codePointAt(at));
        }
        addText(text.substring(done), inlines);
        return inlines;
    }

    private static void addText(String text, List<Inline> inlines) {
        if (!text.isEmpty()) {
            inlines.add(new Text(text));
        }
    }
}
