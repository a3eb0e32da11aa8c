package dev.octavo.book;

import dev.octavo.model.Article;
import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.FreeIds;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.Nodes;
import dev.octavo.model.Rewriter;
import dev.octavo.model.Section;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Span;
import dev.octavo.model.Text;
import dev.octavo.report.Diagnostic;
import dev.octavo.report.DiagnosticSink;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes down what one chapter marks for the index, and gives each mark an identifier. */
final class IndexMarks extends Rewriter {

    static final String CLASS = "index";

    private static final Pattern LEVELS = Pattern.compile("\\s*!\\s*");
    private static final Pattern TERMS = Pattern.compile("\\s*;\\s*");
    private static final int LONGEST_TITLE = 40;

    private final int index;
    private final Article article;
    private final IndexEntry root;
    private final Places places;
    private final FreeIds ids;
    private final String prefix;
    private final DiagnosticSink findings;
    private Place here;
    private SourceRange at;

    /**
     * The marks of one chapter.
     *
     * @param index which of the chapters it is, from 0
     * @param prefix what the identifiers of its marks begin with
     * @param root the entry that all others are below
     */
    IndexMarks(int index, Article article, String prefix, IndexEntry root, Places places, DiagnosticSink findings) {
        this.index = index;
        this.article = article;
        this.prefix = prefix;
        this.root = root;
        this.places = places;
        this.ids = FreeIds.beside(article);
        this.findings = findings;
        this.here = places.chapter(index);
        this.at = here.at();
    }

    /** Whether an article marks anything. */
    static boolean areIn(Article article) {
        return Nodes.holds(article, node -> node.attributes().classes().contains(CLASS));
    }

    Article taken() {
        return article(article);
    }

    @Override
    protected Section section(Section section) {
        Place outer = here;
        here = places.in(index, section.id()).orElse(here);
        at = section.at();
        Section changed = super.section(section);
        here = outer;
        return changed;
    }

    @Override
    protected Block block(Block block) {
        SourceRange outer = at;
        at = block.at();
        Block changed = block instanceof Group group && isMark(group) ? mark(group) : super.block(block);
        at = outer;
        return changed;
    }

    /** A mark without words that stands alone is a group without blocks. */
    private static boolean isMark(Group group) {
        return group.body().isEmpty() && group.attributes().classes().contains(CLASS);
    }

    private Group mark(Group group) {
        return new Group(List.of(), marked(List.of(), group.attributes()), group.at());
    }

    @Override
    protected List<Inline> inline(Inline inline) {
        Attributes attributes = inline.attributes();
        if (!attributes.classes().contains(CLASS)) {
            return super.inline(inline);
        }
        if (inline instanceof Code code) {
            return List.of(new Code(code.text(), marked(List.of(Code.of(code.text())), attributes)));
        } else if (inline instanceof Link link) {
            Attributes marked = marked(link.content(), attributes);
            return List.of(new Link(link.destination(), link.title(), inlines(link.content()), marked, link.at()));
        } else if (inline instanceof Span span) {
            Attributes marked = marked(span.content(), attributes);
            return List.of(new Span(inlines(span.content()), marked));
        }
        return super.inline(inline);
    }

    /** Takes a mark down; its attributes, by which the index finds it. */
    private Attributes marked(List<Inline> content, Attributes attributes) {
        Map<String, String> values = attributes.values();
        String term = values.getOrDefault("term", Nodes.text(content)).strip();
        List<String> levels = values.containsKey("term")
                ? LEVELS.splitAsStream(term).filter(level -> !level.isEmpty()).toList()
                : Stream.of(term).filter(level -> !level.isEmpty()).toList();
        if (levels.isEmpty()) {
            findings.report(Diagnostic.warning("index-empty", "a term of the index without a text", at)
                    .withHint("write it between the brackets, or as the value term"));
            return attributes;
        }
        IndexEntry entry = root;
        for (String level : levels) {
            entry = entry.below(level, values.containsKey("term") ? List.of(new Text(level)) : Bare.of(content));
        }
        return placed(entry, attributes);
    }

    /** What only leads to other terms is no place of its own. */
    private Attributes placed(IndexEntry entry, Attributes attributes) {
        terms(attributes, "see").forEach(other -> entry.see().putIfAbsent(other, at));
        terms(attributes, "see-also").forEach(other -> entry.seeAlso().putIfAbsent(other, at));
        boolean leadsAway = attributes.values().containsKey("see");
        if (leadsAway) {
            return attributes;
        }
        String id = attributes.id().isEmpty() ? ids.numbered(prefix) : attributes.id();
        entry.locators().add(new IndexEntry.Locator(index, id, here.id(), shortName()));
        return attributes.withId(id);
    }

    private static Stream<String> terms(Attributes attributes, String key) {
        return TERMS.splitAsStream(attributes.values().getOrDefault(key, "")).filter(term -> !term.isBlank());
    }

    /** The number of the section or chapter, else its title, cut between words where it is long. */
    private String shortName() {
        if (!here.number().isEmpty()) {
            return here.number();
        }
        String name = here.name();
        if (name.length() <= LONGEST_TITLE) {
            return name;
        }
        int end = name.lastIndexOf(' ', LONGEST_TITLE);
        return name.substring(0, end > 0 ? end : name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_TITLE)))
                + "…";
    }
}
