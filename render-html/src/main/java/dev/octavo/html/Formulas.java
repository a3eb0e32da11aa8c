package dev.octavo.html;

import dev.octavo.html.MathRenderer.Formula;
import dev.octavo.html.MathRenderer.Markup;
import dev.octavo.html.MathRenderer.Partly;
import dev.octavo.html.MathRenderer.Result;
import dev.octavo.html.MathRenderer.UnknownCommand;
import dev.octavo.html.MathRenderer.Unreadable;
import dev.octavo.model.Article;
import dev.octavo.model.InlineMath;
import dev.octavo.model.MathBlock;
import dev.octavo.model.SourceRange;
import dev.octavo.render.LatexReferences;
import dev.octavo.render.LatexReferences.Form;
import dev.octavo.report.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the formulas of one article: as MathML with the source inside, else as their source. */
final class Formulas {

    private static final int SIGNS_OF_A_NARROW_LINE = 16;
    private static final int SIGNS_OF_A_LINE = 45;

    /** Of so many commands that nobody knows, a message tells the names. */
    private static final int MOST_NAMED = 20;

    private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%[^\\n]*\\S");

    private final Article article;
    private final HtmlOut out;
    private @Nullable ArticleEquations numbers;

    Formulas(Article article, HtmlOut out) {
        this.article = article;
        this.out = out;
    }

    /** Writes a formula on lines of its own, with its number. */
    void block(MathBlock math) {
        if (math.tex().isBlank()) {
            place(math);
            return;
        }
        List<String> rows = numbers().rows(math);
        boolean byRow = rows.size() > 1 && !rows.stream().allMatch(String::isEmpty);
        Formula formula = new Formula(math.tex(), true, byRow ? rows : List.of(), references(math.tex()));
        Result result = out.target().math().render(formula);
        report(result, math.at());
        reportLosses(math.tex(), math.at());
        Optional<MathElement> content = content(result);
        if (content.isPresent()) {
            out.decorated(math, out.element("div").attributes(math.attributes(), byRow ? "formula by-row" : "formula"))
                    .containing(() -> {
                        math(formula, content.get());
                        number(byRow ? "" : rows.get(0));
                    });
        } else {
            out.element("p").attributes(math.attributes(), "math").containing(() -> {
                out.element("code").containing(math.tex());
                rows.forEach(this::numberAfterSource);
            });
        }
    }

    /** A formula without signs has nothing to show or to read aloud, and is only a place that something may lead to. */
    private void place(MathBlock math) {
        if (!math.attributes().isEmpty()) {
            out.element("div").attributes(math.attributes()).containing("");
        }
    }

    /** Writes a formula within a line. */
    void inline(InlineMath math) {
        if (math.tex().isBlank()) {
            return;
        }
        Formula formula = new Formula(math.tex(), false, List.of(), references(math.tex()));
        Result result = out.target().math().render(formula);
        report(result, math.at());
        reportLosses(math.tex(), math.at());
        content(result).ifPresentOrElse(content -> framed(math, formula, content), () -> out.element("code")
                .classes("math")
                .containing(math.tex()));
    }

    /** Writes text, and the numbers of the formulas that it refers to as LaTeX does. */
    void text(String text) {
        out.text(
                LatexReferences.mayBeIn(text)
                        ? String.join("", LatexReferences.replaced(text, written -> written, this::number))
                        : text);
    }

    private Optional<String> number(String label, Form form) {
        return numbers().find(label).map(number -> form == Form.NUMBER ? number : "(" + number + ")");
    }

    /** Most articles have no formulas, and most formulas no references: the article is looked through when it must be. */
    private ArticleEquations numbers() {
        ArticleEquations known = numbers;
        if (known == null) {
            known = new ArticleEquations(article);
            numbers = known;
        }
        return known;
    }

    private Map<String, String> references(String tex) {
        return tex.contains("ref{") ? numbers().byName() : Map.of();
    }

    /** What a reader would miss without a word: a label that is nowhere, text that is taken for a comment. */
    private void reportLosses(String tex, SourceRange at) {
        LatexReferences.in(tex)
                .filter(label -> numbers().find(label).isEmpty())
                .forEach(label ->
                        out.report(Diagnostic.warning("reference-missing", "no formula is called " + label, at)));
        if (COMMENT.matcher(tex).find()) {
            out.report(Diagnostic.warning("math-comment", "behind % a formula is a comment, which is not shown", at)
                    .withHint("write \\% for a percent sign"));
        }
    }

    /** What is shown of a formula; empty where its source is. */
    private static Optional<MathElement> content(Result result) {
        if (result instanceof Partly partly) {
            return Optional.of(partly.content());
        }
        return result instanceof Markup markup ? Optional.of(markup.content()) : Optional.empty();
    }

    private void report(Result result, SourceRange at) {
        if (result instanceof Unreadable unreadable) {
            out.report(Diagnostic.warning("math-unreadable", unreadable.problem() + after(unreadable.offset()), at)
                    .withHint("the formula is shown as its source"));
        } else if (result instanceof Partly partly && !partly.unknown().isEmpty()) {
            out.report(unknown(partly.unknown(), at));
        }
    }

    private static Diagnostic unknown(List<UnknownCommand> unknown, SourceRange at) {
        boolean isOne = unknown.size() == 1;
        String names =
                unknown.stream().limit(MOST_NAMED).map(UnknownCommand::written).collect(Collectors.joining(", "));
        int others = Math.max(0, unknown.size() - MOST_NAMED);
        List<String> nearest = unknown.stream()
                .map(UnknownCommand::nearest)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String shown = isOne ? "it stands by its name" : "they stand by their names";
        String meant = nearest.isEmpty()
                ? ""
                : (nearest.size() == 1 ? "; there is " : "; there are ") + String.join(", ", nearest);
        String problem = (isOne ? "unknown command " : "unknown commands ")
                + names
                + (others == 0 ? "" : " and " + others + " more");
        return Diagnostic.warning("math-unknown", problem + after(unknown.get(0).offset()), at)
                .withHint(shown + meant);
    }

    private static String after(int offset) {
        return offset == 0 ? "" : ", after " + offset + " characters";
    }

    /** A long formula within a line gets a frame, which the sheet can let scroll. */
    private void framed(InlineMath math, Formula formula, MathElement content) {
        String length = length(content);
        if (length.isEmpty()) {
            math(formula, content);
        } else {
            out.decorated(math, out.element("span").classes(length)).containing(() -> math(formula, content));
        }
    }

    private void math(Formula formula, MathElement content) {
        out.element("math")
                .attributeUnlessEmpty("display", formula.display() ? "block" : "")
                .attribute("alttext", formula.tex())
                .containing(() -> out.element("semantics").containing(() -> {
                    write(content);
                    out.element("annotation")
                            .attribute("encoding", "application/x-tex")
                            .containing(formula.tex());
                }));
    }

    /** No formula breaks at the end of a line: one that may be wider than a narrow line, or than any, says so to the sheet. */
    private static String length(MathElement content) {
        int signs = signs(content);
        return signs <= SIGNS_OF_A_NARROW_LINE
                ? ""
                : signs <= SIGNS_OF_A_LINE ? "long-formula" : "long-formula very-long";
    }

    private static int signs(MathElement content) {
        return content.text().length()
                + content.children().stream().mapToInt(Formulas::signs).sum();
    }

    private void write(MathElement content) {
        HtmlElement element = out.element(content.name());
        content.attributes().forEach(element::attribute);
        element.containing(() -> {
            out.text(content.text());
            content.children().forEach(this::write);
        });
    }

    private void numberAfterSource(String number) {
        out.text(number.isEmpty() ? "" : " ");
        number(number);
    }

    private void number(String number) {
        if (!number.isEmpty()) {
            out.element("span").classes("formula-number").containing(number);
        }
    }
}
