package dev.octavo.pdf.font;

import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.JustificationInfo;
import dev.octavo.pdf.font.Piece.Run;
import java.text.Bidi;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Draws the pieces of a line in the order of the text, each where it belongs, and says what they mean where their glyphs do not. */
final class PiecePainter {

    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    private final Map<String, COSDictionary> meanings = new HashMap<>();

    void draw(
            List<Piece> pieces,
            PdfBoxOutputDevice page,
            float x,
            float y,
            Optional<JustificationInfo> info,
            float size) {
        IdentityHashMap<Piece, Float> places = places(pieces, info, size);
        int at = 0;
        while (at < pieces.size()) {
            List<Piece> joined = joined(pieces, at);
            String meaning = joined.stream().map(Piece::meaning).collect(Collectors.joining());
            boolean isSpan = joined.size() > 1 || !joined.get(0).isPlain();
            if (isSpan && !meaning.isEmpty()) {
                page.getCurrentPage().beginMarkedContent(SPAN, meaning(meaning));
            }
            for (Piece piece : joined) {
                draw(piece, page, x + places.getOrDefault(piece, 0f), y, info, size);
            }
            if (isSpan && !meaning.isEmpty()) {
                page.getCurrentPage().endMarkedContent();
            }
            at += joined.size();
        }
    }

    /** A piece with those that a gap parts from it: together they mean a text without a space, as which some readers take the gap. */
    private static List<Piece> joined(List<Piece> pieces, int start) {
        int end = start + 1;
        while (end + 1 < pieces.size() && pieces.get(end).isGap()) {
            end += 2;
        }
        return pieces.subList(start, end);
    }

    private static void draw(
            Piece piece, PdfBoxOutputDevice page, float x, float y, Optional<JustificationInfo> info, float size) {
        if (piece.isPlain()) {
            drawPlain(piece.shown(), piece.font(), page, x, y, info, size);
        } else {
            drawShown(piece, page, x, y, size);
        }
    }

    /** Draws characters of one font, one behind the other. */
    static void drawPlain(
            String text,
            SetFont font,
            PdfBoxOutputDevice page,
            float x,
            float y,
            Optional<JustificationInfo> info,
            float size) {
        PlainText plain = PlainText.of(text, font, info, size);
        page.drawStringFast(plain.shown(), x, y, plain.gaps().orElse(null), font.drawn(), size);
    }

    /** Where each piece stands, from the left. */
    private static IdentityHashMap<Piece, Float> places(
            List<Piece> pieces, Optional<JustificationInfo> info, float size) {
        byte[] levels = new byte[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) pieces.get(i).level();
        }
        Piece[] visual = pieces.toArray(Piece[]::new);
        if (visual.length > 1) {
            Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        }
        IdentityHashMap<Piece, Float> places = new IdentityHashMap<>();
        float at = 0;
        for (Piece piece : visual) {
            places.put(piece, at);
            at += piece.width(size, info);
        }
        return places;
    }

    private static void drawShown(Piece piece, PdfBoxOutputDevice page, float x, float y, float size) {
        for (Run run : piece.runs()) {
            float left = x + run.x() * size / 1000;
            float base = y + run.y() * size / 1000;
            page.drawStringFast(run.text(), left, base, null, piece.font().drawn(), size);
        }
    }

    private COSDictionary meaning(String text) {
        return meanings.computeIfAbsent(text, said -> {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setString(ACTUAL_TEXT, said);
            return dictionary;
        });
    }
}
