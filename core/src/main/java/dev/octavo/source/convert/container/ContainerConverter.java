package dev.octavo.source.convert.container;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.CodeBlock;
import dev.octavo.model.Details;
import dev.octavo.model.Group;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Table;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Captions;
import dev.octavo.source.convert.document.Classes;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.document.InnerContent;
import dev.octavo.source.convert.figure.CaptionedDivision;
import dev.octavo.source.convert.myst.ContainerOptions;
import dev.octavo.source.convert.notice.HeadedNotice;
import dev.octavo.source.convert.notice.LetteredNotice;
import dev.octavo.source.convert.template.MarkConverter;
import dev.octavo.source.convert.template.MarkedColumns;
import dev.octavo.source.convert.template.MarkedQuote;
import dev.octavo.source.convert.template.MarkedSteps;
import dev.octavo.source.layout.ColumnLayout;
import dev.octavo.source.layout.GridLayout;
import dev.octavo.source.layout.LayoutRows;
import dev.octavo.source.layout.Tab;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.bind.CaptionedBlock;
import dev.octavo.source.markdown.container.Container;
import dev.octavo.source.markdown.container.ContainerNames;
import dev.octavo.source.markdown.container.ContainerTitle;
import dev.octavo.source.text.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.SourceSpan;

/** Fenced divisions and indented notices to notices, details, or groups, as their names ask. */
public final class ContainerConverter {

    private static final String NO_COLONS = "the division has no closing line of colons";

    private static final String ADMONITION = "admonition";

    private static final String DIAGRAM = "mermaid";

    private static final Map<String, String> LEVELS = Map.of("info", "info", "warn", "warning", "alert", "danger");

    /** What sites of documentation call otherwise than others. */
    private static final Map<String, String> CALLED =
            Map.of("dropdown", "details", "accordion-item", "details", "tabs-item", "tab");

    private static final List<String> TITLES = List.of("title", "label");

    private static final Pattern FENCE = Pattern.compile("[ \\t]*+:{3,}+[ \\t]*+");

    /** What Quarto and books made with bookdown write before the kind of a notice. */
    private static final Pattern PREFIX = Pattern.compile("^(?:callout-|rmd)");

    private final Conversion conversion;
    private final InnerContent inner;
    private final Captions captions;
    private final MarkConverter marks;
    private final CaptionedDivision captioned;
    private final Directives directives;
    private final MarkedColumns columns;
    private final MarkedQuote quotes;
    private final MarkedSteps steps;

    /** Of a document. */
    public ContainerConverter(Conversion conversion, InnerContent inner, Captions captions, MarkConverter marks) {
        this.marks = marks;
        this.conversion = conversion;
        this.inner = inner;
        this.captions = captions;
        this.captioned = new CaptionedDivision(conversion, inner, captions);
        this.directives = new Directives(conversion, captions);
        this.columns = new MarkedColumns(conversion, inner);
        this.quotes = new MarkedQuote(conversion, inner, captions);
        this.steps = new MarkedSteps(conversion, inner, captions);
    }

    /** What a container is; a division that says nothing is what stands in it. */
    public List<Block> convert(Container container) {
        if (container.isComment()) {
            return List.of();
        } else if (container.isMarked() && container.name().equals("nomarkdown")) {
            return inner.blocks(container);
        } else if (container.isOfColumns()) {
            return List.of(columns.of(container));
        } else if (container.isMarked() && container.name().equals("quote")) {
            return List.of(quotes.of(container));
        } else if (container.isMarked() && container.name().equals("described-picture")) {
            return describedPicture(container);
        } else if (MarkedSteps.areAll(container)) {
            return List.of(steps.of(container));
        }
        Block converted = division(container);
        return converted instanceof Group group && group.attributes().equals(Attributes.NONE)
                ? group.body()
                : List.of(converted);
    }

    /** A picture, and what is told of it to those who do not see it. */
    private List<Block> describedPicture(Container container) {
        List<Block> blocks = new ArrayList<>();
        marks.figure(container.opening()).ifPresent(blocks::add);
        blocks.add(new Group(inner.blocks(container), Attributes.classes("description"), conversion.at(container)));
        return blocks;
    }

    /** A block and the caption behind it. */
    public List<Block> captioned(CaptionedBlock block) {
        return captioned.behind(block);
    }

    private Block division(Container container) {
        SourceRange at = conversion.at(container);
        if (!container.isClosed()) {
            String end = container.isFencedByColons() ? NO_COLONS : "the directive has no closing fence";
            conversion.findings().warning("div-unclosed", end, start(at));
        }
        Attributes options = ContainerOptions.take(container);
        return conversion.inLanguage(options.and(container.attributes()), () -> division(container, options, at));
    }

    private Block division(Container container, Attributes options, SourceRange at) {
        String name = level(container, kind(name(container), options));
        if (container.isFencedByColons() && name.equals(DIAGRAM)) {
            return diagram(container, at);
        }
        Attributes attributes = Classes.without(options, name::equals).and(withoutName(container, name));
        List<Inline> title = title(container);
        if (title.isEmpty() && (hasTitle(name) || container.isNotice() || container.isOfColons())) {
            title = toldTitle(attributes, container);
            attributes = title.isEmpty() ? attributes : attributes.without(TITLES);
        }
        List<Block> inside = inner.blocks(container);
        List<Block> body = container.isOfColons() ? ColonComponent.withoutSlots(inside) : inside;
        Division division = new Division(container, name, title, body, attributes, at);
        Optional<Block> directive =
                container.isDirective() ? directives.of(division) : ColonComponent.leading(division, conversion);
        return directive.orElseGet(() -> converted(division));
    }

    /** A diagram, whose lines are code, as Azure DevOps has it: {@code ::: mermaid}. */
    private Block diagram(Container container, SourceRange at) {
        String code = container.getSourceSpans().stream()
                .skip(1)
                .map(conversion.source()::written)
                .filter(line -> !FENCE.matcher(line).matches())
                .collect(Collectors.joining("\n", "", "\n"));
        return new CodeBlock(DIAGRAM, code, Attributes.NONE, at);
    }

    private Block converted(Division division) {
        Container container = division.container();
        String name = division.name();
        List<Inline> title = division.title();
        List<Block> body = division.body();
        Attributes attributes = division.attributes();
        SourceRange at = division.at();
        if (ContainerNames.isDetails(name) || (isDropdown(attributes) && !title.isEmpty())) {
            Attributes shown = attributes.values().containsKey("open") ? attributes.and(Details.OPEN) : attributes;
            return new Details(title.isEmpty() ? kindOf(division) : title, body, shown, at);
        } else if (name.equals("tab") && !title.isEmpty()) {
            return Tab.of(title, body, attributes, at);
        } else if (container.isNotice() || isNotice(name, attributes) || !title.isEmpty()) {
            return HeadedNotice.of(name, title, body, attributes, at);
        } else if (container.isMarked() && LetteredNotice.isKind(name)) {
            return LetteredNotice.of(name, body, at);
        } else if (container.isMarked() && name.equals("table")) {
            return table(body, attributes, container);
        } else if (container.isMarked() && name.equals("code")) {
            return body.size() == 1 && body.get(0) instanceof CodeBlock code
                    ? code.with(attributes)
                    : new Group(body, Attributes.NONE, at);
        }
        return division(Attributes.classes(name).and(attributes), body, container);
    }

    /** A table between marks, one of which tells its caption; where there is none, or more, the caption stands above what there is. */
    private Block table(List<Block> body, Attributes attributes, Container container) {
        String caption = attributes.values().getOrDefault("caption", "");
        List<Inline> words =
                caption.isBlank() ? List.of() : captions.read(caption, Captions.firstOf(container.getSourceSpans()));
        if (body.size() == 1
                && body.get(0) instanceof Table table
                && (words.isEmpty() || table.caption().isEmpty())) {
            return words.isEmpty() ? table : CaptionedDivision.table(table, words, Attributes.NONE);
        }
        List<Block> shown = new ArrayList<>(body);
        if (!words.isEmpty()) {
            shown.add(0, new Paragraph(words, Attributes.classes("caption"), conversion.at(container)));
        }
        return new Group(shown, Attributes.NONE, conversion.at(container));
    }

    /** What opens is called by its kind where it has no title, as Python-Markdown has it: {@code ??? question}. */
    private static List<Inline> kindOf(Division details) {
        return details.container().isNotice()
                ? details.attributes().classes().stream()
                        .filter(ContainerNames::isNotice)
                        .limit(1)
                        .<Inline>map(kind -> new Text(Titles.capitalized(kind)))
                        .toList()
                : List.of();
    }

    private Block division(Attributes attributes, List<Block> body, Container container) {
        SourceRange at = conversion.at(container);
        LayoutRows.unreadable(attributes).ifPresent(layout -> conversion
                .findings()
                .warning("layout-unknown", "this is no layout of columns: " + layout, start(at)));
        if (CaptionedDivision.isOne(attributes)) {
            return captioned.of(body, attributes, container);
        }
        Attributes layout = GridLayout.of(attributes, body).orElse(attributes);
        Group group = new Group(laidOut(body, layout, container), attributes.without(LayoutRows.KEYS), at);
        String name = StatementName.told(attributes);
        return name.isBlank()
                ? group
                : StatementName.given(captions.read(name, Captions.firstOf(container.getSourceSpans())), group);
    }

    private List<Block> laidOut(List<Block> body, Attributes layout, Container container) {
        return ColumnLayout.of(body, layout, captions.ofPictures(container.getSourceSpans()));
    }

    /** What an admonition is, as its class says: MyST and Python-Markdown have them of any name. */
    private static String kind(String name, Attributes options) {
        return name.equals(ADMONITION)
                ? options.classes().stream()
                        .filter(ContainerNames::isNotice)
                        .findFirst()
                        .orElse("note")
                : name;
    }

    /** What a notice is as the only word behind its name says, which is no title then: {@code :::message alert} (Zenn), {@code :::note warn} (Qiita). */
    private static String level(Container container, String name) {
        boolean isMessage = name.equals("message");
        if (!isMessage && !name.equals("note")) {
            return name;
        }
        String word = container.getFirstChild() instanceof ContainerTitle title ? Syntax.text(title) : "";
        String level = LEVELS.getOrDefault(word, "");
        if (!level.isEmpty()) {
            container.getFirstChild().unlink();
        }
        return level.isEmpty() ? (isMessage ? "note" : name) : level;
    }

    /** MyST's class for a notice that opens. */
    private static boolean isDropdown(Attributes attributes) {
        return attributes.classes().contains("dropdown");
    }

    /** Whether the value {@code title} is the title of a division, as Quarto has it. */
    private static boolean hasTitle(String name) {
        return ContainerNames.isNotice(name) || ContainerNames.isDetails(name) || name.equals("tab");
    }

    private List<Inline> toldTitle(Attributes attributes, Container container) {
        String title = TITLES.stream()
                .map(key -> attributes.values().getOrDefault(key, ""))
                .filter(told -> !told.isBlank())
                .findFirst()
                .orElse("");
        List<SourceSpan> spans = container.getSourceSpans();
        return title.isBlank() ? List.of() : captions.read(title, Captions.firstOf(spans));
    }

    /** An example with an identifier is one that is counted, as theorems are. */
    private static boolean isNotice(String name, Attributes attributes) {
        boolean isCounted = name.equals("example") && !attributes.id().isEmpty();
        return ContainerNames.isNotice(name) && !isCounted;
    }

    /** Takes the title out of what is inside. */
    private List<Inline> title(Container container) {
        if (!(container.getFirstChild() instanceof ContainerTitle title)) {
            return List.of();
        }
        List<Inline> content = inner.leaf(title);
        title.unlink();
        return content;
    }

    private static SourceRange start(SourceRange at) {
        return SourceRange.point(at.source(), at.line(), at.column());
    }

    /** The name, or the class that stands for one: {@code {.warning}}, {@code {.callout-tip}}. */
    private static String name(Container container) {
        String written = container.name();
        if (written.isEmpty() && !container.attributes().classes().isEmpty()) {
            String first = container.attributes().classes().get(0);
            written = ContainerNames.isNotice(withoutPrefix(first)) ? withoutPrefix(first) : "";
        } else if (ContainerNames.isNotice(withoutPrefix(written))) {
            written = withoutPrefix(written);
        }
        String folded = written.toLowerCase(Locale.ROOT);
        if (CALLED.containsKey(folded)) {
            return CALLED.get(folded);
        }
        return ContainerNames.isNotice(folded) || ContainerNames.isDetails(folded) ? folded : written;
    }

    private static String withoutPrefix(String name) {
        return PREFIX.matcher(name).replaceFirst("");
    }

    /** The attributes besides a class that is the name already. */
    private Attributes withoutName(Container container, String name) {
        Attributes written = container.attributes();
        List<String> classes = new ArrayList<>(written.classes());
        if (container.name().isEmpty() && !name.isEmpty()) {
            classes.remove(0);
        }
        String id = conversion.identifiers().take(written.id(), conversion.at(container));
        return new Attributes(id, classes, written.values());
    }
}
