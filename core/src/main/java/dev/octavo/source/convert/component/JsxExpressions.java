package dev.octavo.source.convert.component;

import dev.octavo.model.Attributes;
import dev.octavo.model.Block;
import dev.octavo.model.Code;
import dev.octavo.model.Inline;
import dev.octavo.model.Paragraph;
import dev.octavo.model.SourceRange;
import dev.octavo.model.Text;
import dev.octavo.source.convert.document.Conversion;
import dev.octavo.source.markdown.tag.JsxCode;
import dev.octavo.source.markdown.tag.JsxCodeBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * JavaScript in the text of MDX: strings and numbers are what they say. What only a program knows is left out where it has its lines
 * for itself; among words it stays, as code, since they would make no sense without it.
 */
public final class JsxExpressions {

    private static final int SHOWN = 60;

    private final Conversion conversion;
    private final Set<String> told = new HashSet<>();

    /** Of a document. */
    public JsxExpressions(Conversion conversion) {
        this.conversion = conversion;
    }

    /** JavaScript among words. */
    public List<Inline> convert(JsxCode code) {
        Optional<String> value = JsxValue.text(inside(code.written()));
        if (value.isPresent()) {
            return value.get().isEmpty() ? List.of() : List.of(new Text(value.get()));
        }
        if (told.add(code.written())) {
            tell("JavaScript, which stays as it is written wherever it stands: ", code.written(), conversion.at(code));
        }
        return List.of(Code.of(code.written()));
    }

    /** JavaScript that has its lines for itself. */
    public List<Block> convert(JsxCodeBlock code) {
        Optional<String> value = JsxValue.text(inside(code.written()));
        if (value.isEmpty()) {
            tell("JavaScript, which is left out: ", code.written(), conversion.at(code));
        }
        return value.filter(text -> !text.isBlank()).stream()
                .<Block>map(
                        text -> new Paragraph(List.of(new Text(text.strip())), Attributes.NONE, conversion.at(code)))
                .toList();
    }

    private static String inside(String code) {
        return code.substring(1, code.length() - 1);
    }

    private void tell(String what, String code, SourceRange at) {
        String line = code.lines().findFirst().orElseThrow();
        String shown = line.equals(code) && line.length() <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Math.min(SHOWN, line.codePointCount(0, line.length()))))
                        + " …";
        conversion.findings().info("mdx-code", what + shown, at);
    }
}
