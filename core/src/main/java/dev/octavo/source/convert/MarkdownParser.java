package dev.octavo.source.convert;

import dev.octavo.source.Limits;
import dev.octavo.source.MarkdownExtension;
import dev.octavo.source.RawHtml;
import dev.octavo.source.convert.component.ComponentName;
import dev.octavo.source.input.MdxCode;
import dev.octavo.source.markdown.MarkdownSyntax;
import dev.octavo.source.markdown.bind.TreeBinder;
import dev.octavo.source.markdown.bind.TreeBinder.Bond;
import dev.octavo.source.markdown.list.LetteredLists;
import dev.octavo.source.markdown.table.Cell;
import dev.octavo.source.markdown.tag.JsxTags;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.parse.BoundedParser;
import dev.octavo.source.parse.LongParagraph;
import dev.octavo.source.parse.TableSizes;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown; without its tables where short rows would make far more cells than were written. */
public final class MarkdownParser {

    private static final Pattern COMPONENT = Pattern.compile("<[A-Z][\\w.]*+[\\s/>]");

    private static final Pattern MARKED = Pattern.compile("\\smarkdown=");

    /** Of lists that turn out to be none, the others are read without them. */
    private static final int ATTEMPTS = 2;

    private final ReaderOptions options;
    private final Limits limits;
    private final BoundedParser parser;
    private final BoundedParser withoutTables;
    private final Set<Bond> bonds;

    /** With the syntax that options ask for. */
    public MarkdownParser(ReaderOptions options) {
        this.options = options;
        this.limits = options.limits();
        this.parser = parser(options, EnumSet.noneOf(MarkdownExtension.class));
        this.withoutTables = parser(options, EnumSet.of(MarkdownExtension.TABLES));
        this.bonds = bonds(options);
    }

    private static Set<Bond> bonds(ReaderOptions options) {
        Set<Bond> bonds = EnumSet.noneOf(Bond.class);
        if (options.has(MarkdownExtension.AUTOLINKS)) {
            bonds.add(Bond.ADDRESSES);
        }
        if (options.rawHtml() == RawHtml.PARSE) {
            bonds.add(Bond.BLOCK_TAGS);
        }
        if (options.has(MarkdownExtension.CAPTIONS)) {
            bonds.add(Bond.CAPTIONS);
        }
        if (options.has(MarkdownExtension.DEFINITION_LISTS)) {
            bonds.add(Bond.DEFINITIONS);
        }
        if (options.has(MarkdownExtension.UNSPACED_EMPHASIS)) {
            bonds.add(Bond.UNSPACED_EMPHASIS);
        }
        if (options.has(MarkdownExtension.LINE_BLOCKS)) {
            bonds.add(Bond.LINE_BLOCKS);
        }
        if (options.has(MarkdownExtension.RAW_MARKUP)) {
            bonds.add(Bond.RAW_MARKUP);
        }
        return bonds;
    }

    /** The tree of a text, complete and bound. */
    public Node parse(SourceText markdown, Findings findings) {
        List<Extension> own = own(markdown);
        return withLetteredLists(markdown, own, findings)
                .orElseGet(() -> own.isEmpty() ? parseAlike(markdown, findings) : parseWith(own, markdown, findings));
    }

    /** What one text alone asks for. */
    private List<Extension> own(SourceText markdown) {
        List<Extension> own = new ArrayList<>(components(markdown).map(List::of).orElse(List.of()));
        if (options.has(MarkdownExtension.HEADING_REFERENCES)) {
            own.add(MarkdownSyntax.headingReferences(markdown.text()));
        }
        return own;
    }

    /** Parses a text that asks for nothing that is not asked for in every other. */
    private Node parseAlike(SourceText markdown, Findings findings) {
        BoundedParser chosen = hasLargeTables(markdown, findings) ? withoutTables : parser;
        return bound(chosen.parse(markdown, findings), markdown);
    }

    /** Parses a text that has lettered lists; empty for others. */
    private Optional<Node> withLetteredLists(SourceText markdown, List<Extension> own, Findings findings) {
        Optional<LetteredLists> lists =
                options.has(MarkdownExtension.LETTERED_LISTS) ? LetteredLists.of(markdown.text()) : Optional.empty();
        for (int attempt = 0; attempt < ATTEMPTS && lists.isPresent(); attempt++) {
            Findings found = new Findings();
            List<Extension> all = new ArrayList<>(own);
            all.add(lists.get().extension());
            SourceText masked = markdown.withText(lists.get().masked());
            Node document = parsed(masked, all, found);
            if (lists.get().areRead()) {
                found.inOrder().forEach(findings::add);
                return Optional.of(bound(document, markdown));
            }
            lists = lists.get().read();
        }
        return Optional.empty();
    }

    /** What reads the tags of a text, where there may be some of components. */
    private Optional<Extension> components(SourceText markdown) {
        if (!options.has(MarkdownExtension.COMPONENTS)) {
            return Optional.empty();
        } else if (MdxCode.isMdx(markdown.source())) {
            return Optional.of(MarkdownSyntax.mdx(markdown.text()));
        }
        return mayHoldComponents(markdown.text())
                ? Optional.of(MarkdownSyntax.components(markdown.text(), ComponentName::isInMarkdown))
                : Optional.empty();
    }

    /** Patterns are tried where their first characters stand alone: each text is asked. */
    private static boolean mayHoldComponents(String text) {
        Matcher component = COMPONENT.matcher(text);
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
            if (component.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return JsxTags.mayHoldCodeOfTopics(text)
                || (text.contains("markdown=") && MARKED.matcher(text).find());
    }

    /** As the other, of a text that has {@link Cell cells}. */
    public Node parseCells(SourceText markdown, Findings findings) {
        List<Extension> own = List.of(MarkdownSyntax.cells());
        return withLetteredLists(markdown, own, findings).orElseGet(() -> parseWith(own, markdown, findings));
    }

    private Node parseWith(List<Extension> own, SourceText markdown, Findings findings) {
        return bound(parsed(markdown, own, findings), markdown);
    }

    /** What is parsed with extensions of a text's own. */
    private Node parsed(SourceText markdown, List<Extension> own, Findings findings) {
        Set<MarkdownExtension> left = EnumSet.noneOf(MarkdownExtension.class);
        if (hasLargeTables(markdown, findings)) {
            left.add(MarkdownExtension.TABLES);
        }
        return new BoundedParser(() -> builder(options, left).extensions(own), limits.marks())
                .parse(markdown, findings);
    }

    private Node bound(Node document, SourceText markdown) {
        TreeBinder.bind(document, markdown.text(), bonds);
        return document;
    }

    private boolean hasLargeTables(SourceText markdown, Findings findings) {
        boolean large = TableSizes.cells(markdown.text())
                > limits.tableCells() + (long) markdown.text().length();
        if (large) {
            findings.warning(
                    "limit-table", "the tables have too many cells; all are read as text", markdown.point(0, 0));
        }
        return large;
    }

    private static BoundedParser parser(ReaderOptions options, Set<MarkdownExtension> left) {
        return new BoundedParser(() -> builder(options, left), options.limits().marks());
    }

    /** A builder without some of the extensions. */
    private static Parser.Builder builder(ReaderOptions options, Set<MarkdownExtension> left) {
        return Parser.builder()
                .extensions(extensions(options, left))
                .extensions(List.of(MarkdownSyntax.namespacedTags()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(options.limits().nesting())
                .maxInlineNesting(options.limits().nesting());
    }

    /** What reads the blocks in cells of drawn tables: all but such tables, so that nothing is read more than twice. */
    private static Supplier<Parser.Builder> inner(ReaderOptions options, Set<MarkdownExtension> left) {
        Set<MarkdownExtension> more = EnumSet.of(MarkdownExtension.GRID_TABLES, MarkdownExtension.SIMPLE_TABLES);
        more.addAll(left);
        return () -> builder(options, more).customBlockParserFactory(LongParagraph.factory());
    }

    /** What reads lines that an extension took for its own, since a mark opened it, and that no mark closes. */
    private static Supplier<Parser.Builder> without(
            MarkdownExtension extension, ReaderOptions options, Set<MarkdownExtension> left) {
        Set<MarkdownExtension> more = EnumSet.of(extension);
        more.addAll(left);
        return () -> builder(options, more).customBlockParserFactory(LongParagraph.factory());
    }

    private static List<Extension> extensions(ReaderOptions options, Set<MarkdownExtension> left) {
        List<Extension> extensions = new ArrayList<>();
        for (MarkdownExtension extension : MarkdownExtension.values()) {
            if (options.has(extension) && !left.contains(extension)) {
                parserOf(extension, options, left).ifPresent(extensions::add);
            }
        }
        extensions.addAll(options.syntax().parsers());
        return extensions;
    }

    /** What parses an extension; empty for those of some texts alone, and that are found in the tree when it is converted. */
    private static Optional<Extension> parserOf(
            MarkdownExtension extension, ReaderOptions options, Set<MarkdownExtension> left) {
        return Optional.ofNullable(
                switch (extension) {
                    case TABLES -> tables();
                    case STRIKETHROUGH -> strikethrough(options);
                    case TASK_LISTS -> TaskListItemsExtension.create();
                    case FOOTNOTES ->
                        FootnotesExtension.builder().inlineFootnotes(true).build();
                    case DEFINITION_LISTS -> MarkdownSyntax.descriptions();
                    case ATTRIBUTES -> MarkdownSyntax.attributes();
                    case RAW_MARKUP -> MarkdownSyntax.rawMarks();
                    case FENCED_DIVS -> MarkdownSyntax.fencedContainers();
                    case DIRECTIVES -> MarkdownSyntax.directives();
                    case ADMONITIONS -> MarkdownSyntax.indentedContainers();
                    case MATH -> MarkdownSyntax.math();
                    case GRID_TABLES -> MarkdownSyntax.gridTables(inner(options, left));
                    case SIMPLE_TABLES -> MarkdownSyntax.simpleTables(inner(options, left));
                    case CAPTIONS -> MarkdownSyntax.captions();
                    case COUNTED_LISTS -> MarkdownSyntax.countedLists();
                    case SUBSCRIPT -> MarkdownSyntax.subscript(options.has(MarkdownExtension.STRIKETHROUGH));
                    case SUPERSCRIPT -> MarkdownSyntax.superscript();
                    case MARK -> MarkdownSyntax.mark();
                    case INSERT -> MarkdownSyntax.insert();
                    case HIDDEN_TEXT ->
                        MarkdownSyntax.hiddenText(without(MarkdownExtension.HIDDEN_TEXT, options, left));
                    case CITATIONS -> MarkdownSyntax.citations();
                    case CROSS_REFERENCES -> MarkdownSyntax.crossReferences();
                    case TEMPLATE_MARKS ->
                        MarkdownSyntax.templateMarks(without(MarkdownExtension.TEMPLATE_MARKS, options, left));
                    case ESCAPED_SPACES -> MarkdownSyntax.escapedSpaces();
                    case ICONS -> MarkdownSyntax.icons();
                    case EMOJI -> MarkdownSyntax.emoji();
                    case WIKI_LINKS -> MarkdownSyntax.wikiLinks();
                    case ABBREVIATIONS -> MarkdownSyntax.abbreviations();
                    case COMPONENTS -> MarkdownSyntax.codeComments();
                    case ALERTS,
                            AUTOLINKS,
                            FIGURES,
                            HEADING_REFERENCES,
                            LETTERED_LISTS,
                            LINE_BLOCKS,
                            LINE_MARKS,
                            UNSPACED_EMPHASIS,
                            WRITING_LINES -> null;
                });
    }

    /** Single tildes are left to subscripts where those are read. */
    private static Extension strikethrough(ReaderOptions options) {
        return StrikethroughExtension.builder()
                .requireTwoTildes(options.has(MarkdownExtension.SUBSCRIPT))
                .build();
    }

    /** The parser refuses no table: {@link TableSizes} has let them pass, and the converter cuts them. */
    private static Extension tables() {
        return TablesExtension.builder().maxCells(Integer.MAX_VALUE).build();
    }
}
