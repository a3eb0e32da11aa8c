package dev.octavo.pdf.math;

import dev.octavo.html.MathRenderer;
import dev.octavo.html.MathRenderer.Formula;
import dev.octavo.html.MathRenderer.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A formula set at a size of 1000, where each word is half as wide as its letters are many, and what is drawn of it. */
final class Setting {

    /** A glyph, a word or a shape, and where it is drawn. */
    record Mark(String text, double x, double y, double size) {}

    private final List<Mark> marks = new ArrayList<>();
    private final Box box;

    private Setting(Box box) {
        this.box = box;
        collect(box, 0, 0);
    }

    static Setting of(String tex, boolean display) {
        Markup markup = (Markup) MathRenderer.standard().render(new Formula(tex, display));
        Wording wording = (text, font, size) -> text.length() * size / 2;
        return new Setting(new FormulaTypesetter(wording, 40_000).set(markup.content(), Style.of(1000, display)));
    }

    Box box() {
        return box;
    }

    List<Mark> marks() {
        return marks;
    }

    /** All that is written, in the order drawn. */
    String text() {
        return marks.stream().map(Mark::text).collect(Collectors.joining());
    }

    /** The first mark of a text. */
    Mark find(String text) {
        return marks.stream()
                .filter(mark -> mark.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private void collect(Box outer, double x, double y) {
        outer.parts().forEach(part -> collect(part.ink(), x + part.x(), y + part.y()));
    }

    private void collect(Box.Ink ink, double x, double y) {
        if (ink instanceof Box.Sign sign) {
            marks.add(new Mark(Character.toString(sign.glyph().codePoint()), x, y, sign.size()));
        } else if (ink instanceof Box.Words words) {
            marks.add(new Mark(words.text(), x, y, words.size()));
        } else if (ink instanceof Box.Nested nested) {
            collect(nested.box(), x, y);
        } else if (ink instanceof Box.Tinted tinted) {
            collect(tinted.box(), x, y);
        }
    }
}
