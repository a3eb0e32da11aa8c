package dev.octavo.source.input;

import dev.octavo.model.MetaValue;
import dev.octavo.model.MetaValue.Fields;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the code of a notebook showed, as Markdown: of the forms that one thing is kept in, the one that says most.
 *
 * @param markdown the Markdown
 * @param form where it comes from
 */
record NotebookOutput(String markdown, MetaValue form) {

    /** The kinds of pictures that all formats take as they are written in an address. */
    private static final List<String> PICTURES = List.of("image/png", "image/jpeg", "image/gif");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]++={0,2}+");
    private static final Pattern SPACE = Pattern.compile("\\s++");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\t]*+\\n)++");

    /** The output of these forms; empty where none of them is more than plain text. */
    static Optional<NotebookOutput> of(Fields forms) {
        return markdown(forms).or(() -> picture(forms)).or(() -> table(forms)).or(() -> formula(forms));
    }

    private static Optional<NotebookOutput> markdown(Fields forms) {
        return form(forms, "text/markdown").map(form -> new NotebookOutput(Notebook.text(form), form));
    }

    private static Optional<NotebookOutput> picture(Fields forms) {
        return PICTURES.stream()
                .flatMap(type -> form(forms, type).stream().flatMap(form -> address(type, form).stream()
                        .map(address -> new NotebookOutput("![](" + address + ")", form))))
                .findFirst();
    }

    /** The address that holds the picture of these forms; empty where there is none. */
    static Optional<String> address(Fields forms) {
        return PICTURES.stream()
                .flatMap(type -> form(forms, type).flatMap(form -> address(type, form)).stream())
                .findFirst();
    }

    private static Optional<String> address(String type, MetaValue form) {
        String data = SPACE.matcher(Notebook.text(form)).replaceAll("");
        return BASE64.matcher(data).matches() ? Optional.of("data:" + type + ";base64," + data) : Optional.empty();
    }

    /** A table as pandas writes it; other HTML draws itself by programs, or says no more than the plain text. */
    private static Optional<NotebookOutput> table(Fields forms) {
        return form(forms, "text/html").flatMap(form -> {
            Element html = Jsoup.parseBodyFragment(Notebook.text(form)).body();
            if (html.selectFirst("table") == null || html.selectFirst("script") != null) {
                return Optional.empty();
            }
            html.select("style").remove();
            // An empty line would end the HTML in the midst of the table.
            String lines = EMPTY_LINES.matcher(html.html()).replaceAll("\n");
            return Optional.of(new NotebookOutput(lines, form));
        });
    }

    /** A formula between dollars, as algebra systems write it; tables are written in LaTeX too. */
    private static Optional<NotebookOutput> formula(Fields forms) {
        return form(forms, "text/latex")
                .map(form -> new NotebookOutput(Notebook.text(form).strip(), form))
                .filter(output -> output.markdown.startsWith("$"));
    }

    private static Optional<MetaValue> form(Fields forms, String type) {
        @Nullable MetaValue form = forms.values().get(type);
        return Optional.ofNullable(form);
    }
}
