package dev.octavo.pdf.font;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures and draws text for the engine. Most is characters of one font, one behind the other, and is left to the engine;
 * other text is divided into {@link Piece}s, which are drawn in the order of the text, each where it belongs, and say what
 * they mean where their glyphs do not.
 */
public final class Typesetter extends PdfBoxTextRenderer {

    /** What the engine calls a whole number of its units, which are fractions of a pixel. */
    private static final float WHOLE = .01f;

    private static final String SPACE = " ";

    private final FontPlan plan;
    private final SharedContext context;
    private final IdentityHashMap<FontSpecification, PdfBoxFSFont> specified = new IdentityHashMap<>();
    private final IdentityHashMap<PdfBoxFSFont, FontChoice> fonts = new IdentityHashMap<>();
    private final Map<List<SetFont>, FontChoice> choices = new HashMap<>();
    private final IdentityHashMap<PdfBoxFSFont, FSFontMetrics> metrics = new IdentityHashMap<>();
    private final PiecePainter painter = new PiecePainter();

    /** For one document, which is laid out and painted in one thread. */
    public Typesetter(FontPlan plan, SharedContext context) {
        this.plan = plan;
        this.context = context;
    }

    /** Lines are as high as their first font wants them, whatever stands in another. */
    @Override
    public FSFontMetrics getFSFontMetrics(FontContext fontContext, FSFont font, String string) {
        return metrics.computeIfAbsent((PdfBoxFSFont) font, chosen -> {
            List<FontDescription> known = List.of(choice(chosen).first().measured());
            PdfBoxFSFont first = new PdfBoxFSFont(known, chosen.getSize2D());
            return super.getFSFontMetrics(fontContext, first, string);
        });
    }

    @Override
    public int getWidth(FontContext fontContext, FSFont font, String string) {
        return width((PdfBoxFSFont) font, string);
    }

    private int width(PdfBoxFSFont font, String string) {
        float width = exactWidth(font, string);
        return width - Math.floor(width) < WHOLE ? (int) width : (int) Math.ceil(width);
    }

    /** The width of a text in units of the engine, and no whole number of them. */
    public float exactWidth(FSFont font, String string) {
        return exactWidth((PdfBoxFSFont) font, string);
    }

    private float exactWidth(PdfBoxFSFont font, String string) {
        return choice(font).width(withoutBreaks(string)) * font.getSize2D() / 1000;
    }

    /** Whether all letters of a font advance by the same, as those of code. */
    public boolean isEven(FSFont font) {
        FontChoice choice = choice((PdfBoxFSFont) font);
        return choice.width("i") == choice.width("m");
    }

    /** The white of a sign that need not be there, by the font that shows it. */
    public SignWhite white(FSFont font, int codePoint) {
        if (!SignWhite.isSign(codePoint)) {
            return SignWhite.NONE;
        }
        return choice((PdfBoxFSFont) font)
                .font(Character.toString(codePoint))
                .map(chosen -> chosen.white(codePoint))
                .orElse(SignWhite.NONE);
    }

    /** Places where a line may end, of which there are many, leave nothing behind. */
    private static String withoutBreaks(String text) {
        return text.replace("\u00AD", "").replace("\u200B", "");
    }

    @Override
    public void drawString(OutputDevice device, String string, float x, float y) {
        drawString(device, string, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String string, float x, float y, @Nullable JustificationInfo info) {
        PdfBoxFSFont font = specified.computeIfAbsent(
                ((AbstractOutputDevice) device).getFontSpecification(), asked -> (PdfBoxFSFont) context.getFont(asked));
        if (!RightToLeft.isMarked(string) && RightToLeft.isIn(string)) {
            drawInOrder(device, string, x, y, font);
            return;
        }
        FontChoice choice = choice(font);
        PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
        String text = withoutBreaks(RightToLeft.unmarked(string));
        boolean rightToLeft = RightToLeft.isMarked(string);
        if (!rightToLeft && PlainText.width(text, choice.first()) >= 0) {
            PiecePainter.drawPlain(text, choice.first(), page, x, y, Optional.ofNullable(info), font.getSize2D());
            return;
        }
        List<String> parts = SizedSpace.parts(text);
        if (parts.size() > 1 && rightToLeft) {
            drawFromRight(device, parts, x, y, font);
        } else if (parts.size() > 1) {
            drawOneByOne(device, parts, x, y, font, info);
        } else {
            painter.draw(Pieces.of(text, rightToLeft, choice), page, x, y, Optional.ofNullable(info), font.getSize2D());
        }
    }

    /** Draws what the engine does not split by its directions, as text in the margins. */
    private void drawInOrder(OutputDevice device, String string, float x, float y, PdfBoxFSFont font) {
        drawOneByOne(device, RightToLeft.inVisualOrder(string), x, y, font, null);
    }

    private void drawOneByOne(
            OutputDevice device,
            List<String> parts,
            float x,
            float y,
            PdfBoxFSFont font,
            @Nullable JustificationInfo info) {
        float at = x;
        for (String part : parts) {
            drawString(device, part, at, y, info);
            at += exactWidth(font, RightToLeft.unmarked(part)) + (info == null ? 0 : PlainText.added(info, part));
        }
    }

    /**
     * In the order of the text all the same, in which it is read. The glyph of a space that takes less room than it stands out at
     * the left, where the text goes on.
     */
    private void drawFromRight(OutputDevice device, List<String> parts, float x, float y, PdfBoxFSFont font) {
        float right = x;
        for (String part : parts) {
            right += exactWidth(font, part);
        }
        for (String part : parts) {
            boolean isSpace = SizedSpace.is(part.codePointAt(0));
            drawString(
                    device,
                    isSpace ? SPACE : RightToLeft.marked(part),
                    right - exactWidth(font, isSpace ? SPACE : part),
                    y);
            right -= exactWidth(font, part);
        }
    }

    private FontChoice choice(PdfBoxFSFont font) {
        return fonts.computeIfAbsent(font, chosen -> {
            List<SetFont> named = chosen.getFontDescriptions().stream()
                    .map(plan::font)
                    .flatMap(Optional::stream)
                    .toList();
            return choices.computeIfAbsent(named, list -> new FontChoice(list, plan));
        });
    }
}
