package dev.octavo.source.convert.weave;

import dev.octavo.model.SourceRange;
import dev.octavo.source.convert.component.ComponentFigures;
import dev.octavo.source.convert.component.Components;
import dev.octavo.source.convert.component.Jsx;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.convert.html.WovenHtml;
import dev.octavo.source.markdown.tag.JsxTag;
import dev.octavo.source.text.Findings;
import dev.octavo.source.text.SourceText;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/**
 * A piece of HTML, made harmless for what follows it: a comment, a tag or a quoted value that it leaves open, and an
 * element whose content is not parsed, would swallow the Markdown behind it.
 */
final class HtmlChunk {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][^\\s/<>]{0,63}+)(?=[\\s/>]|\\z)");

    /**
     * A name as those of components are, with a capital letter at its beginning or with a hyphen, or as word processors
     * have them, with a namespace.
     */
    private static final Pattern COMPONENT =
            Pattern.compile("[A-Z][\\w.]*|[a-z]\\w*-[\\w-]*|[A-Za-z]\\w*:[A-Za-z][\\w.-]*");

    private static final Pattern NEXT_BRACKET = Pattern.compile("[<>]");
    private static final Set<String> REMOVED = Set.of("script", "style");
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript");

    private final String html;
    private final WovenHtml.Chunk chunk;
    private final WovenHtml out;
    private final SourceText source;
    private final Findings findings;
    private final Jsx jsx;
    private final UnknownElements unknown;
    private final Set<String> absent = new HashSet<>();

    /** The places that {@link #endOfTag} has passed, which lead to no end if it comes to them again. */
    private final BitSet passed = new BitSet();

    private int copied;

    HtmlChunk(
            String html,
            List<SourceSpan> lines,
            WovenHtml out,
            Conversion conversion,
            Jsx jsx,
            UnknownElements unknown) {
        this.html = html;
        this.chunk = new WovenHtml.Chunk(html, lines);
        this.out = out;
        this.source = conversion.source();
        this.findings = conversion.findings();
        this.jsx = jsx;
        this.unknown = unknown;
    }

    void weave() {
        int open = html.indexOf('<');
        while (open >= 0) {
            open = html.indexOf('<', construct(open));
        }
        copyTo(html.length());
    }

    /** Goes past what begins at an angle bracket. */
    private int construct(int open) {
        if (html.startsWith("<!--", open)) {
            return closedBy("-->", open, open + 2);
        } else if (html.startsWith("<![CDATA[", open)) {
            return characterData(open);
        } else if (html.startsWith("<?", open)) {
            return processingInstruction(open);
        } else if (html.startsWith("<!", open)) {
            return closedBy(">", open, open + 2);
        }
        Optional<JsxTag> component = jsx.at(html, open);
        if (component.isPresent() && isElement(component.get())) {
            return jsx(open, component.get());
        }
        Matcher tag = TAG.matcher(html).region(open, html.length());
        return tag.lookingAt() ? tag(open, tag) : escape(open);
    }

    private int closedBy(String end, int open, int from) {
        int close = find(end, from);
        return close < 0 ? escape(open) : close + end.length();
    }

    /** Looks for an end; what was looked for in vain is not looked for again, or many openings would take for ever. */
    private int find(String end, int from) {
        int found = absent.contains(end) ? -1 : html.indexOf(end, from);
        if (found < 0) {
            absent.add(end);
        }
        return found;
    }

    private int characterData(int open) {
        int close = find("]]>", open);
        if (close < 0) {
            return escape(open);
        }
        replace(
                open,
                close + 3,
                html.substring(open + 9, close).replace("&", "&amp;").replace("<", "&lt;"));
        return close + 3;
    }

    private int processingInstruction(int open) {
        int close = find("?>", open);
        return close < 0 ? escape(open) : remove(open, close + 2, "the processing instruction");
    }

    private boolean isElement(JsxTag tag) {
        return !jsx.isName(tag.name())
                || tag.kind() == JsxTag.Kind.EMPTY
                || !tag.attributes().isEmpty()
                || out.isPaired(tag.name());
    }

    private int jsx(int open, JsxTag tag) {
        boolean closes = tag.kind() == JsxTag.Kind.CLOSING;
        int end = open + tag.length();
        SourceRange at = chunk.at(open, source);
        boolean isComponent = jsx.isName(tag.name());
        boolean isRead = closes || Components.areKnown(tag.name()) || ComponentFigures.isOne(tag);
        boolean endsNowhere = isComponent && tag.kind() == JsxTag.Kind.OPENING && !out.isPaired(tag.name());
        replace(open, end, jsx.html(tag, at) + (endsNowhere ? jsx.end(tag) : ""));
        if (isComponent && !isRead) {
            jsx.tellLeftOut(tag, at);
        } else if (endsNowhere) {
            jsx.tellUnclosed(tag, at);
        } else if (RAW_TEXT.contains(tag.name()) && !closes) {
            out.supplement("</" + tag.name() + ">");
        }
        return end;
    }

    private int tag(int open, Matcher tag) {
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        if (!out.isKnown(name) || jsx.isName(tag.group(1))) {
            return unknown(open, tag);
        }
        int end = endOfTag(tag.end());
        if (end < 0 || name.equals("plaintext")) {
            return escape(open);
        }
        out.passed(name, html.charAt(open + 1) == '/' || html.charAt(end - 2) == '/');
        if (name.equals("a") && html.charAt(end - 2) == '/' && unknown.isInTopic()) {
            copyTo(end);
            out.supplement("</a>");
            return end;
        }
        boolean opensRawText = RAW_TEXT.contains(name) && html.charAt(open + 1) != '/';
        return opensRawText ? rawText(name, open, end) : end;
    }

    /**
     * A tag of no element of HTML: of a component of some program, which is passed on to keep together what is inside it,
     * or most likely text that only looks like a tag, as {@code List<T>} does, and is shown as written.
     */
    private int unknown(int open, Matcher tag) {
        Matcher bracket = NEXT_BRACKET.matcher(html);
        boolean closed = bracket.find(tag.end()) && html.charAt(bracket.start()) == '>';
        boolean isOfTopic = unknown.areOfTopic(tag.group(1));
        int end = closed && (isOfTopic || COMPONENT.matcher(tag.group(1)).matches()) ? endOfTag(tag.end()) : -1;
        boolean isComponent = end >= 0 && isComponent(tag.group(1), html.substring(tag.end(), end - 1));
        if (!isComponent) {
            escape(open);
        }
        if (closed && html.charAt(open + 1) != '/' && !(isOfTopic && isComponent)) {
            SourceRange at = chunk.at(open, source);
            if (isComponent) {
                unknown.tellLeftOut(tag.group(1), at);
            } else {
                unknown.tellShown(tag.group(1), at);
            }
        }
        if (isComponent && html.charAt(end - 2) == '/') {
            copyTo(end);
            out.supplement("</" + tag.group(1) + ">"); // HTML knows no empty elements but its own
        }
        return isComponent ? end : open + 1;
    }

    /** Whether a tag is empty, has an attribute with a value, or stands in a pair. */
    private boolean isComponent(String name, String attributes) {
        return attributes.endsWith("/") || attributes.contains("=") || out.isPaired(name);
    }

    /** The offset behind a tag, -1 for a tag without an end. */
    private int endOfTag(int from) {
        if (find(">", from) < 0) {
            return -1;
        }
        boolean valueMayBegin = false;
        for (int i = from; i < html.length(); i++) {
            int place = valueMayBegin ? html.length() + i : i;
            if (passed.get(place)) {
                return -1;
            }
            passed.set(place);
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (valueMayBegin && (c == '"' || c == '\'')) {
                i = html.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
                valueMayBegin = false;
            } else if (!Character.isWhitespace(c)) {
                valueMayBegin = c == '=';
            }
        }
        return -1;
    }

    private int rawText(String name, int open, int contentStart) {
        Matcher close = Pattern.compile("</" + name + "(?=[\\s/>])[^>]*+(>|\\z)", Pattern.CASE_INSENSITIVE)
                .matcher(html);
        boolean closed = close.find(contentStart) && html.charAt(close.end() - 1) == '>';
        int end = closed ? close.end() : html.length();
        if (REMOVED.contains(name)) {
            return remove(open, end, name);
        }
        if (!closed) {
            copyTo(end);
            out.supplement("</" + name + ">");
        }
        return end;
    }

    private int remove(int from, int to, String what) {
        replace(from, to, "");
        findings.warning("html-dropped", what + " is left out", chunk.at(from, source));
        return to;
    }

    private int escape(int open) {
        copyTo(open);
        out.piece(chunk, open, open);
        out.bracket();
        copied = open + 1;
        return copied;
    }

    private void replace(int from, int to, String replacement) {
        copyTo(from);
        out.piece(chunk, from, from);
        out.supplement(replacement);
        copied = to;
    }

    private void copyTo(int end) {
        out.piece(chunk, copied, end);
        copied = end;
    }
}
