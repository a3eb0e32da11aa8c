package dev.octavo.source.outline;

import dev.octavo.model.Inline;
import dev.octavo.model.MetaValue;
import dev.octavo.model.Metadata;
import dev.octavo.model.Nodes;
import dev.octavo.model.Text;
import dev.octavo.source.convert.DocumentConverter;
import dev.octavo.source.convert.MarkdownParser;
import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.emphasis.Styled;
import dev.octavo.source.markdown.math.Formula;
import dev.octavo.source.options.ReaderOptions;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/**
 * The title that front matter tells, in which Markdown means what it does in a heading. One that holds something else than marks
 * in text, such as what looks like HTML in <code>How Vec&lt;T&gt; grows</code>, is as it was written.
 */
public final class ToldTitle {

    /** Without one of these there are no marks in a title, as there are none in most. */
    private static final Pattern SIGN = Pattern.compile("[*_`\\\\&$~^]|==|\\+\\+");

    /** Where hashes begin that would close a heading. */
    private static final Pattern CLOSING_HASHES = Pattern.compile("(?<=\\s)(?=#+$)");

    /** What text on a line may be and hold. */
    public static final Set<Class<? extends Node>> MARKS = Set.of(
            org.commonmark.node.Text.class,
            Emphasis.class,
            StrongEmphasis.class,
            Code.class,
            Strikethrough.class,
            Styled.class,
            Formula.class);

    private final ReaderOptions options;
    private final MarkdownParser parser;
    private final Findings findings;

    /** With what reads the Markdown in titles. */
    public ToldTitle(ReaderOptions options, MarkdownParser parser, Findings findings) {
        this.options = options;
        this.parser = parser;
        this.findings = findings;
    }

    /**
     * What the title holds; empty where nothing is told.
     *
     * @param written the title in the metadata, with the quotation marks of the language
     * @param told the metadata as they were written
     */
    public List<Inline> read(String written, Metadata told, String language) {
        boolean mayBeMarked = SIGN.matcher(told.title()).find() && told.title().indexOf('\n') < 0;
        return mayBeMarked ? marked(written, told, language) : text(written);
    }

    private List<Inline> marked(String written, Metadata told, String language) {
        @Nullable MetaValue field = told.frontMatter().values().get("title");
        int line = (field == null ? told.frontMatter().at() : field.at()).line();
        String source = told.frontMatter().at().source();
        String marked = "# " + CLOSING_HASHES.matcher(told.title().strip()).replaceFirst("\\\\");
        SourceText heading = new SourceText(source, marked, Math.max(1, line));
        Node document = parser.parse(heading, findings);
        Node title = document.getFirstChild();
        if (!(title instanceof org.commonmark.node.Heading) || !holdsMarksAlone(title)) {
            return text(written);
        }
        List<Inline> read = new DocumentConverter(heading, options, parser, findings, language).leaf(title);
        return Nodes.text(read).isBlank() ? text(written) : read;
    }

    private static boolean holdsMarksAlone(Node title) {
        for (Node node = Syntax.following(title, title); node != null; node = Syntax.following(node, title)) {
            if (!MARKS.contains(node.getClass())) {
                return false;
            }
        }
        return true;
    }

    /** A title that is words alone. */
    public static List<Inline> text(String title) {
        return title.isEmpty() ? List.of() : List.of(new Text(title));
    }
}
