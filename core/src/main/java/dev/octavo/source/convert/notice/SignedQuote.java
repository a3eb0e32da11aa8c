package dev.octavo.source.convert.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Quotations that a sign at their beginning makes notices, as ReadMe and many READMEs have them, {@code > ⚠️ Mind the gap.}, and those of
 * Google's codelabs, {@code > aside positive}.
 */
public final class SignedQuote {

    /** By their signs, which GitHub has words for, too. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("📘", "info"),
            Map.entry("ℹ", "info"),
            Map.entry(":information_source:", "info"),
            Map.entry("📝", "note"),
            Map.entry("💡", "tip"),
            Map.entry(":bulb:", "tip"),
            Map.entry("👍", "success"),
            Map.entry("✅", "success"),
            Map.entry("⚠", "warning"),
            Map.entry(":warning:", "warning"),
            Map.entry("🚧", "warning"),
            Map.entry(":construction:", "warning"),
            Map.entry("❗", "danger"),
            Map.entry(":exclamation:", "danger"),
            Map.entry("🛑", "danger"));

    /** Those that mean anything, unless a title stands behind them. */
    private static final Set<String> OF_TITLES = Set.of("📘", "📝", "👍", "✅");

    private static final Pattern SIGN = Pattern.compile("(:[a-z_]++:|\\p{So}|ℹ)\\uFE0F?[ \\t]*+");

    private static final Pattern ASIDE = Pattern.compile("aside (positive|negative)");

    /** What ends no sentence. */
    private static final Pattern TITLE = Pattern.compile(".*[^.,;:!?…][ \\t]*+");

    /** The most characters of a line that is a title by how it ends: a longer one may be a line of prose. */
    private static final int MOST = 50;

    private SignedQuote() {}

    /** Takes the sign, and a title that follows it, out of a quotation; empty, and nothing is changed, when it is an ordinary one. */
    public static Optional<Alert> take(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text)) {
            return Optional.empty();
        }
        Matcher aside = ASIDE.matcher(text.getLiteral());
        if (aside.matches() && (text.getNext() == null || text.getNext() instanceof SoftLineBreak)) {
            Alert.takeLine(first);
            return Optional.of(new Alert(aside.group(1).equals("positive") ? "tip" : "warning", new Paragraph()));
        }
        Matcher sign = SIGN.matcher(text.getLiteral());
        if (!sign.lookingAt() || !KINDS.containsKey(sign.group(1))) {
            return Optional.empty();
        }
        boolean isTitled = isTitled(first);
        if (!isTitled && (OF_TITLES.contains(sign.group(1)) || isAlone(text, sign))) {
            return Optional.empty();
        }
        text.setLiteral(text.getLiteral().substring(sign.end()));
        Paragraph title = isTitled ? Alert.takeLine(first) : new Paragraph();
        if (text.getLiteral().isEmpty()) {
            text.unlink();
        }
        return Optional.of(new Alert(KINDS.getOrDefault(sign.group(1), ""), title));
    }

    private static boolean isAlone(Text text, Matcher sign) {
        return sign.end() == text.getLiteral().length() && text.getNext() == null;
    }

    /** Whether the first line is a paragraph by itself before others, or ends no sentence where the next line begins one. */
    private static boolean isTitled(Paragraph first) {
        Node end = first.getFirstChild();
        while (end != null && !(end instanceof SoftLineBreak)) {
            end = end.getNext();
        }
        if (end == null) {
            return first.getNext() != null;
        }
        return first.getSourceSpans().get(0).getLength() <= MOST
                && end.getPrevious() instanceof Text last
                && TITLE.matcher(last.getLiteral()).matches()
                && end.getNext() instanceof Text next
                && Character.isUpperCase(next.getLiteral().codePointAt(0));
    }
}
