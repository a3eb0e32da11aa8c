package dev.octavo.source.convert.template;

import dev.octavo.model.Attributes;
import dev.octavo.model.Inline;
import dev.octavo.model.Link;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.input.Includes;
import dev.octavo.source.markdown.template.TemplateMark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What DocFX refers to: other files, whose lines nothing has put in the place of the mark, films, and words that nobody shall translate,
 * {@code :::no-loc text="Lamp":::}.
 */
final class DocfxReferences {

    private static final Pattern FILE = Pattern.compile(
            "\\[!(?i:include|code-[a-z-]++)[ \\t]*+\\[(?<words>[^\\[\\]]*+)]\\((?<file>[^()\\s\"?#]++)[^()]*+\\)]");

    private static final Pattern FILM = Pattern.compile("\\[!(?i:video)[ \\t]++(?<address>[^\\s\\[\\]]++)[ \\t]*+]");

    private static final Pattern WORDS = Pattern.compile(":::[ \\t]*+no-loc[ \\t].*\\btext=\"(?<words>[^\"]*+)\".*");

    private static final Pattern CODE = Pattern.compile(":::[ \\t]*+code[ \\t].*\\bsource=\"(?<file>[^\"]++)\".*");

    private final Conversion conversion;

    DocfxReferences(Conversion conversion) {
        this.conversion = conversion;
    }

    /** What a mark shows; empty where it is another mark. */
    Optional<List<Inline>> of(TemplateMark mark) {
        Matcher words = WORDS.matcher(mark.written());
        if (words.matches()) {
            return Optional.of(List.of(new Text(words.group("words"))));
        }
        Matcher film = FILM.matcher(mark.written());
        if (film.matches()) {
            return Optional.of(linked(film.group("address"), film.group("address"), mark));
        }
        Matcher file = FILE.matcher(mark.written());
        if (file.matches()) {
            return Optional.of(instead(file.group("file"), file.group("words").strip(), mark));
        }
        Matcher code = CODE.matcher(mark.written());
        return code.matches() ? Optional.of(instead(code.group("file"), "", mark)) : Optional.empty();
    }

    /** A link to a file in the place of its lines. */
    private List<Inline> instead(String file, String words, TemplateMark mark) {
        if (!Includes.tellOf(mark.written(), conversion.options())) {
            conversion
                    .findings()
                    .info("template-mark", "a link stands for the file: " + mark.written(), conversion.at(mark));
        }
        return linked(file, words.isEmpty() ? file : words, mark);
    }

    private List<Inline> linked(String address, String words, TemplateMark mark) {
        SourceRange at = conversion.at(mark);
        List<Inline> content = List.of(new Text(words));
        return conversion.links().mayLink(address, "", at)
                ? List.of(new Link(conversion.addresses().link(address), "", content, Attributes.NONE, at))
                : content;
    }
}
