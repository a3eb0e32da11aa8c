package dev.octavo.source.markdown.container;

import dev.octavo.model.Attributes;
import dev.octavo.source.markdown.template.MarkArguments;
import dev.octavo.source.markdown.template.RawMarks;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Blocks under a common name: a fenced division, or an indented notice. */
public final class Container extends CustomBlock {

    /** What it stands between. */
    private enum Fence {
        COLONS,
        /** Nothing: it is indented below a line that says that it is a notice. */
        INDENT,
        CODE,
        MARKS
    }

    private enum End {
        OPEN,
        BEFORE_A_LINE,
        WITH_ITS_OWN_LINE
    }

    private final String name;
    private final Attributes attributes;
    private final Fence fence;
    private final @Nullable ContainerMark mark;
    private final @Nullable TabPane tabs;
    private boolean options;
    private boolean directive;
    private String argument = "";
    private End end = End.OPEN;

    private Container(String name, Attributes attributes, Fence fence, @Nullable ContainerMark mark) {
        this.name = name;
        this.attributes = attributes;
        this.fence = fence;
        this.mark = mark;
        this.tabs = mark != null && mark.areTabs() ? new TabPane(mark.said()) : null;
        this.options = mark != null && !mark.ofTemplate();
    }

    /** Between lines of colons. */
    static Container fenced(String name, Attributes attributes) {
        return new Container(name, attributes, Fence.COLONS, null);
    }

    /** Indented below a line that says that it is a notice. */
    static Container notice(String name, Attributes attributes) {
        return new Container(name, attributes, Fence.INDENT, null);
    }

    /** Between marks of another generator. */
    public static Container marked(ContainerMark mark) {
        return new Container(mark.name(), mark.attributes(), Fence.MARKS, mark);
    }

    /** Between fences of code, whose first line ends with an argument. */
    static Container directive(String name, String argument) {
        Container container = new Container(name, Attributes.NONE, Fence.CODE, null);
        container.takeOptions(argument);
        return container;
    }

    /** Makes a directive of it, as MyST has them: lines may follow that say something of it. */
    void takeOptions(String argument) {
        this.options = true;
        this.directive = true;
        this.argument = argument;
    }

    /** The word that says what it is, empty where only attributes do. */
    public String name() {
        return name;
    }

    /** What stands in braces. */
    public Attributes attributes() {
        return attributes;
    }

    /** A first child for the inlines of a title. */
    ContainerTitle addTitle(@Nullable SourceSpan written) {
        ContainerTitle title = new ContainerTitle();
        if (written != null) {
            title.addSourceSpan(written);
        }
        prependChild(title);
        return title;
    }

    /** Whether the syntax itself says that it is a notice, whatever its name. */
    public boolean isNotice() {
        return fence == Fence.INDENT;
    }

    /** Whether it stands between lines of colons. */
    public boolean isFencedByColons() {
        return fence == Fence.COLONS;
    }

    /** Whether its name stands in braces. */
    public boolean isDirective() {
        return directive;
    }

    /** Whether it is a directive that shows a picture, whose address is the argument. */
    public boolean isPicture() {
        return name.equals("figure") && !argument.isEmpty();
    }

    /** What stands behind the name of a directive, as it is written. */
    public String argument() {
        return argument;
    }

    /** Whether it stands between marks of another generator. */
    public boolean isMarked() {
        return fence == Fence.MARKS;
    }

    /** What the mark before it says; nothing where there is none. */
    public MarkArguments said() {
        return mark == null ? MarkArguments.of("") : mark.said();
    }

    /** The line that opens it, as the mark of another generator that it is. */
    public TemplateMark opening() {
        TemplateMark opening = new TemplateMark(Objects.requireNonNull(mark).written());
        opening.setSourceSpans(firstLine());
        return opening;
    }

    private List<SourceSpan> firstLine() {
        return getSourceSpans().subList(0, Math.min(1, getSourceSpans().size()));
    }

    /** Whether it is columns between marks. */
    public boolean isOfColumns() {
        return isMarked() && name.equals("columns");
    }

    /** What it says of the tabs in it; null where it has none. */
    @Nullable
    TabPane tabs() {
        return tabs;
    }

    /** Whether it is nothing that readers see. */
    public boolean isComment() {
        return mark != null && mark.isComment();
    }

    /** Whether it is the caption of the block before it. */
    public boolean isCaption() {
        return mark != null && mark.isCaption();
    }

    boolean isRaw() {
        return mark != null && mark.isRaw();
    }

    /** Whether a line that closes what the mark opens would close it, too. */
    boolean isClosedLike(ContainerMark other) {
        return mark != null && mark.closing().pattern().equals(other.closing().pattern());
    }

    /** Whether lines may follow that say something of it, indented as code is or not. */
    boolean takesOptions(boolean indented) {
        return options && indented == (isMarked() && !isOfColons());
    }

    /** Whether it is a component between colons. */
    public boolean isOfColons() {
        return mark != null && mark.isOfColons();
    }

    void endOptions() {
        options = false;
    }

    /** Whether it is none, as nothing closes it, or no more than what is in it. */
    public boolean dissolves() {
        return mark != null && (!isClosed() || mark.isRaw());
    }

    /** Puts what is in it in its place, behind the line that opens nothing; what stands there first, else what follows. */
    @Nullable
    public Node dissolve() {
        trimClosingLine();
        if (mark != null && mark.isRaw() && isClosed()) {
            RawMarks.keepAll(this);
        } else if (mark != null) {
            prependChild(opening(mark));
        }
        Node first = getFirstChild() == null ? getNext() : getFirstChild();
        while (getFirstChild() != null) {
            insertBefore(getFirstChild());
        }
        unlink();
        return first;
    }

    private Paragraph opening(ContainerMark opening) {
        Paragraph paragraph = new Paragraph();
        paragraph.setSourceSpans(firstLine());
        Node line = opening.ofTemplate() ? new TemplateMark(opening.written()) : new Text(opening.written());
        line.setSourceSpans(paragraph.getSourceSpans());
        paragraph.appendChild(line);
        while (getFirstChild() instanceof OptionLines option) {
            paragraph.appendChild(new SoftLineBreak());
            paragraph.appendChild(new Text(option.written()));
            option.unlink();
        }
        return paragraph;
    }

    /** Whether its end was there; one without ends with what it stands in. */
    public boolean isClosed() {
        return end != End.OPEN;
    }

    /** The parser gives the closing line to the blocks that were open before it, too: takes it from them. */
    public void trimClosingLine() {
        List<SourceSpan> lines = getSourceSpans();
        if (end != End.WITH_ITS_OWN_LINE || lines.isEmpty()) {
            return;
        }
        int last = lines.get(lines.size() - 1).getLineIndex();
        for (Node node = getLastChild(); node != null; node = node.getLastChild()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty() && spans.get(spans.size() - 1).getLineIndex() == last) {
                node.setSourceSpans(spans.subList(0, spans.size() - 1));
            }
        }
    }

    /** Ends it with the line before this one. */
    public void close() {
        end = End.BEFORE_A_LINE;
    }

    /** Ends it with a line that is part of it. */
    void closeByOwnLine() {
        end = End.WITH_ITS_OWN_LINE;
    }
}
