package dev.octavo.pdf.font;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts that a style asks for, the first first, and what stands in for them. Texts come again and again, as the engine
 * measures word by word, and the document is laid out more than once: so what was found out about one is kept.
 */
final class FontChoice {

    private static final int MOST_KEPT = 50_000;

    /** In characters; what is longer does not come again. */
    private static final int LONGEST_KEPT = 40;

    private final List<SetFont> named;
    private final FontPlan plan;
    private final Map<String, Optional<SetFont>> fonts = new HashMap<>();
    private final Map<String, Float> widths = new HashMap<>();

    FontChoice(List<SetFont> named, FontPlan plan) {
        this.named = named;
        this.plan = plan;
    }

    SetFont first() {
        return named.get(0);
    }

    /** What shows a character with all that belongs to it; empty where no font does. */
    Optional<SetFont> font(String visible) {
        return fonts.computeIfAbsent(visible, this::find);
    }

    private Optional<SetFont> find(String visible) {
        boolean isPrivate = Characters.isPrivate(visible.codePointAt(0));
        return named.stream()
                .filter(font -> !isPrivate && FontPlan.hasAll(font.face(), visible))
                .findFirst()
                .or(() -> plan.face(first().face().weight(), first().face().isItalic(), visible)
                        .map(plan::font));
    }

    /** What is shown for a character that no font has. */
    String substitute(String missing) {
        return plan.substitute(missing);
    }

    /** The width of a text in thousandths of its size. */
    float width(String text) {
        float plain = PlainText.width(text, first());
        if (plain >= 0) {
            return plain;
        }
        Float known = widths.get(text);
        if (known != null) {
            return known;
        }
        float width = measure(text);
        if (text.length() <= LONGEST_KEPT) {
            if (widths.size() >= MOST_KEPT) {
                widths.clear();
            }
            widths.put(text, width);
        }
        return width;
    }

    private float measure(String text) {
        List<String> parts = SizedSpace.parts(text);
        float width = 0;
        if (parts.size() > 1) {
            for (String part : parts) {
                width += width(part);
            }
            return width;
        }
        for (Piece piece : Pieces.of(text, RightToLeft.isIn(text), this)) {
            width += piece.width();
        }
        return width;
    }
}
