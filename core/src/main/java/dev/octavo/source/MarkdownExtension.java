package dev.octavo.source;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a reader understands beyond CommonMark. */
public enum MarkdownExtension {
    /** {@code | a | b |} (GFM). */
    TABLES,
    /** {@code ~~struck out~~} (GFM). */
    STRIKETHROUGH,
    /** {@code - [x] done} (GFM). */
    TASK_LISTS,
    /** Addresses in the text become links: {@code https://example.org} (GFM). */
    AUTOLINKS,
    /** {@code > [!NOTE]} (GitHub), also with a title of its own on the same line. */
    ALERTS,
    /** {@code text[^1]} and {@code [^1]: the note}, and {@code text^[the note]}. */
    FOOTNOTES,
    /**
     * A term on a line, and below it {@code : what it means} (PHP Markdown Extra, pandoc); or both as items of lists,
     * {@code - : what it means} below {@code - a term} (MDN).
     */
    DEFINITION_LISTS,
    /**
     * {@code {#id .class key="value"}} behind a heading, a link, an image, code or text in brackets, {@code [text]{.class}}
     * (pandoc), and on a line of its own before or after a block, <code>{: .class}</code> (kramdown).
     */
    ATTRIBUTES,
    /**
     * {@code {=html}} behind code, and in place of the language of a block of code: it is HTML, and treated as HTML is; markup of
     * other formats, {@code {=latex}}, is left out (pandoc, Quarto). A paragraph of {@code \newpage} alone begins a page.
     */
    RAW_MARKUP,
    /** {@code ::: name} to {@code :::}: divisions (pandoc, Quarto) and notices (Docusaurus, VitePress, MyST). */
    FENCED_DIVS,
    /**
     * MyST's directives between fences of code, <code>```{note} Title</code>, <code>```{figure} plan.png</code>,
     * <code>```{code-block} python</code>, its roles, <code>{ref}`label`</code>, and labels, {@code (label)=}.
     */
    DIRECTIVES,
    /**
     * {@code !!! note "Title"}, {@code ??? note "Title"} and {@code === "Tab"} with indented content, and {@code /// note | Title} to
     * {@code ///} (Python-Markdown, Material for MkDocs).
     */
    ADMONITIONS,
    /**
     * {@code $x$}, {@code $$x$$}, {@code \(x\)}, {@code \[x\]}, {@code \begin{align}x\end{align}} and blocks of code in the
     * language {@code math}; also theorems and the like of LaTeX, {@code \begin{theorem}[Pythagoras]} to {@code \end{theorem}}.
     */
    MATH,
    /** An image alone in a paragraph, with a title or an identifier, is a figure with a caption. */
    FIGURES,
    /** Tables in frames of {@code +---+} and bars, whose cells hold blocks and may cover several columns and rows (pandoc). */
    GRID_TABLES,
    /** Tables whose columns are told by rules, {@code ---- ----}, below a head or around rows without one (pandoc). */
    SIMPLE_TABLES,
    /** {@code : caption} or {@code Table: caption} before or after a table (pandoc). */
    CAPTIONS,
    /**
     * Items of lists that begin with {@code #.} and are counted, and examples that begin with {@code (@)} or {@code (@name)} and
     * are counted through the text, in which {@code (@name)} is the number (pandoc).
     */
    COUNTED_LISTS,
    /**
     * Items of lists that begin with letters, Roman numbers, or numbers in parentheses, from the first on: {@code a)} and {@code b)},
     * {@code i.} and {@code ii.}, {@code (1)} and {@code (2)} (pandoc). One alone is text.
     */
    LETTERED_LISTS,
    /** Lines that begin with {@code | } stay lines, as in verse (pandoc). */
    LINE_BLOCKS,
    /** {@code H~2~O}; without spaces between the tildes. */
    SUBSCRIPT,
    /** {@code 2^10^}; without spaces between the carets. */
    SUPERSCRIPT,
    /** {@code ==marked==}. */
    MARK,
    /** {@code ++inserted++}. */
    INSERT,
    /**
     * Stars beside punctuation are emphasis in Chinese, Japanese and Korean, too, where no space stands behind them,
     * <code>**“甲”**乙</code>; in CommonMark they are text.
     */
    UNSPACED_EMPHASIS,
    /** {@code %%hidden%%} in a line, and lines from {@code %%} to {@code %%}, are left out (Obsidian). */
    HIDDEN_TEXT,
    /**
     * A line of ten underscores or more is a line to write on, as in forms, and so are several of five side by side; in CommonMark it is a
     * break like any other.
     */
    WRITING_LINES,
    /** {@code Fig.\ 1}, {@code 10\ km}: a space behind a backslash, behind a stop or a number, at which no line ends (pandoc). */
    ESCAPED_SPACES,
    /** Names of icons, {@code :material-heart:} (Material for MkDocs), are left out; those of ticks and crosses are these. */
    ICONS,
    /** Comments in code that mark its lines, {@code // highlight-next-line} (Docusaurus) and {@code // [!code ++]} (VitePress). */
    LINE_MARKS,
    /** {@code [see @key, p. 3; -@other]} and {@code @key} (pandoc). */
    CITATIONS,
    /** {@code @fig:plan}, {@code @fig-plan} and {@code [](#plan)}. */
    CROSS_REFERENCES,
    /**
     * Components, whose names begin with a capital letter, and what stands between their tags, which is Markdown however deep it is
     * indented: {@code <Tabs>} to {@code </Tabs>}. In MDX, where nothing is code because it is indented, also between all other tags.
     */
    COMPONENTS,
    /**
     * Marks of other generators' templates stay as they were written, {@code {{< x >}}}, {@code {% x %}}, {@code {{ x }}}, but for
     * those that mean something here: {@code {% highlight ruby %}} opens code, {@code {% hint %}} a notice.
     */
    TEMPLATE_MARKS,
    /** {@code :tada:} becomes the emoji of that short name. Not standard. */
    EMOJI,
    /**
     * {@code [[Page]]}, {@code [[Page#Section|text]]} and {@code ![[picture.png]]} (Obsidian). A page is a file beside this
     * one, {@code Page.md}. Not standard.
     */
    WIKI_LINKS,
    /** {@code *[HTML]: Hypertext Markup Language} says what a word of the text stands for (PHP Markdown Extra). Not standard. */
    ABBREVIATIONS,
    /**
     * {@code [Heading]} and {@code [words][Heading]} are links to a heading of the text, where nothing is defined by that name
     * (pandoc). Not standard, as CommonMark has text there.
     */
    HEADING_REFERENCES;

    private static final Set<MarkdownExtension> STANDARD =
            Collections.unmodifiableSet(EnumSet.range(TABLES, TEMPLATE_MARKS));

    /** Those that a reader understands unless it is told otherwise. */
    public static Set<MarkdownExtension> standard() {
        return STANDARD;
    }
}
