package dev.octavo.source.language;

import dev.octavo.source.markdown.Syntax;
import dev.octavo.source.markdown.emphasis.UnspacedScripts;
import dev.octavo.source.markdown.parser.Escapes;
import dev.octavo.source.text.SourceText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Makes the straight quotes, hyphens and dots of one paragraph, heading or cell typographic. Quotations may begin in one
 * inline and end in another; code, addresses and what was escaped stay as they are.
 */
public final class SmartPunctuation {

    private static final Pattern ELIDED = Pattern.compile("(?i)(?:twas|tis|tisn|twasn|twere|twill|em|n|til)(?!\\p{L})");

    /** Minutes and seconds, feet and inches: {@code 40° 26' 46"}, {@code 5'30"}. */
    private static final Pattern MEASURED = Pattern.compile(
            "°\\h?\\d{1,3}(?:[.,]\\d{1,6})?'(?:\\h?\\d{1,2}(?:[.,]\\d{1,6})?\")?|\\d'\\h?\\d{1,2}(?:[.,]\\d{1,6})?\"");

    /** A text, where it begins in the whole, and the marks of its language. */
    private record Run(Text node, int start, Quotes quotes) {}

    private static final int MAX_NESTED_QUOTES = 3;

    private final Node leaf;
    private final QuoteScopes scopes;
    private final SourceText source;
    private final StringBuilder whole = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final BitSet primes = new BitSet();
    private int lastCloser;
    private boolean quoted;
    private boolean innerQuoted;

    private SmartPunctuation(Node leaf, SourceText source, Quotes quotes) {
        this.leaf = leaf;
        this.source = source;
        this.scopes = new QuoteScopes(leaf, quotes);
    }

    /** Makes quotes and dashes of what stands for them in a node that holds text. */
    public static void apply(Node leaf, SourceText source, Quotes quotes) {
        new SmartPunctuation(leaf, source, quotes).apply();
    }

    /** A text that is no Markdown, such as a title in the front matter. */
    public static String apply(String text, Quotes quotes) {
        Text node = new Text(text);
        Paragraph leaf = new Paragraph();
        leaf.appendChild(node);
        new SmartPunctuation(leaf, SourceText.of("", ""), quotes).apply();
        return node.getLiteral();
    }

    private void apply() {
        collect();
        if (runs.stream().noneMatch(run -> isCandidate(run.node().getLiteral()))) {
            return;
        }
        MEASURED.matcher(whole).results().forEach(measure -> IntStream.range(measure.start(), measure.end())
                .filter(at -> isQuote(whole.charAt(at)))
                .forEach(primes::set));
        lastCloser = lastCloser();
        for (Run run : runs) {
            run.node().setLiteral(rewritten(run));
        }
    }

    private static boolean isCandidate(String text) {
        return text.indexOf('"') >= 0 || text.indexOf('\'') >= 0 || text.contains("--") || text.contains("...");
    }

    private void collect() {
        Node node = leaf.getFirstChild();
        while (node != null) {
            Quotes quotes = scopes.at(node);
            boolean address = node instanceof Link link && isAddress(link);
            if (node instanceof Text text) {
                runs.add(new Run(text, whole.length(), quotes));
                whole.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                whole.append(' ');
            } else if (address || (node.getFirstChild() == null && !(node instanceof HtmlInline))) {
                whole.append('x');
            }
            node = address ? Syntax.skipping(node, leaf) : Syntax.following(node, leaf);
        }
    }

    /** Whether a link shows its own address. */
    private static boolean isAddress(Link link) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && link.getDestination().endsWith(text.getLiteral());
    }

    private String rewritten(Run run) {
        String text = run.node().getLiteral();
        Escapes escapes = Escapes.of(run.node(), source.text());
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int at = run.start() + i;
            if (escapes.covers(i)) {
                out.append(c);
                i++;
            } else if (c == '"' || c == '\'') {
                out.append(sign(c, at, run.quotes()));
                i++;
            } else if (c == '-' || c == '.') {
                int length = runLength(text, i);
                out.append(c == '-' ? dash(at, length) : dots(length));
                i += length;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private static int runLength(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == text.charAt(from)) {
            end++;
        }
        return end - from;
    }

    private String dash(int at, int length) {
        boolean option = length == 2 && isOpen(before(at)) && Character.isLetter(charAt(at + length));
        if (length == 2 && !option) {
            return "–";
        }
        return length == 3 ? "—" : "-".repeat(length);
    }

    private static String dots(int length) {
        return length == 3 ? "…" : ".".repeat(length);
    }

    private String sign(char c, int at, Quotes quotes) {
        if (primes.get(at)) {
            return c == '"' ? "″" : "′";
        }
        return c == '"' ? quote(at, quotes) : apostropheOrQuote(at, quotes);
    }

    private String quote(int at, Quotes quotes) {
        boolean isUnspaced = UnspacedScripts.contain(before(at)) && !Character.isWhitespace(after(at));
        boolean mayOpen = mayOpen(at) || isUnspaced;
        boolean mayClose = mayClose(at);
        boolean inches = !quoted && Character.isDigit(charAt(at - 1));
        if (inches || (!mayOpen && !mayClose)) {
            return "\"";
        }
        boolean opens = mayOpen && !(mayClose && quoted);
        quoted = opens;
        return opens ? quotes.open() : quotes.close();
    }

    private String apostropheOrQuote(int at, Quotes quotes) {
        if (innerQuoted && mayClose(at) && !Character.isLetterOrDigit(charAt(at + 1))) {
            innerQuoted = false;
            return quotes.innerClose();
        }
        if (mayOpen(at) && at < lastCloser && !isElision(at)) {
            innerQuoted = true;
            return quotes.innerOpen();
        }
        return "’";
    }

    /** Whether a word begins here of which the first letters are left out, or a year of which the first digits are. */
    private boolean isElision(int at) {
        return Character.isDigit(charAt(at + 1))
                || ELIDED.matcher(whole).region(at + 1, whole.length()).lookingAt();
    }

    private int lastCloser() {
        for (int i = whole.length() - 1; i > 0; i--) {
            if (whole.charAt(i) == '\'' && !primes.get(i) && mayClose(i) && !Character.isLetterOrDigit(charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private boolean mayOpen(int at) {
        return isOpen(before(at)) && !Character.isWhitespace(after(at));
    }

    private boolean mayClose(int at) {
        return !Character.isWhitespace(before(at)) && "([{".indexOf(before(at)) < 0;
    }

    private static boolean isOpen(char before) {
        return Character.isWhitespace(before) || "([{/-–—".indexOf(before) >= 0;
    }

    /** The character before a place; a few quotes, as many as ever nest, are passed over. */
    private char before(int at) {
        return beyondQuotes(at, -1);
    }

    private char after(int at) {
        return beyondQuotes(at, 1);
    }

    private char beyondQuotes(int at, int step) {
        int i = at + step;
        for (int passed = 0; passed < MAX_NESTED_QUOTES && isQuote(charAt(i)); passed++) {
            i += step;
        }
        return charAt(i);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private char charAt(int at) {
        return at < 0 || at >= whole.length() ? ' ' : whole.charAt(at);
    }
}
