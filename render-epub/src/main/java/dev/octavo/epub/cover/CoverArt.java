package dev.octavo.epub.cover;

import dev.octavo.epub.cover.Lines.Box;
import java.text.Normalizer;
import java.util.Random;

/**
 * Draws a cover of 1600 by 2400 pixels, as shops ask for: a pattern, and below it the title and the authors. The pattern
 * alone fills the cover where the bundled face lacks a letter of the title, since boxes would say less.
 */
public final class CoverArt {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2400;
    private static final int TILE = 200;
    private static final int MARGIN = 150;
    private static final int COLUMN = WIDTH - 2 * MARGIN;
    private static final int TEXT_TOP = 5 * TILE;
    private static final int SUBTITLE = 200;
    private static final int GAP = 50;

    /** More letters than a cover has room for. */
    private static final int LONGEST = 400;

    private final CoverText text;
    private final Typeface face = Typeface.serif();
    private final Canvas page = new Canvas(WIDTH, HEIGHT);

    private CoverArt(CoverText text) {
        this.text =
                new CoverText(plain(text.series()), plain(text.title()), plain(text.subtitle()), plain(text.authors()));
    }

    /** A cover as a PNG. */
    public static byte[] draw(CoverText text) {
        return new CoverArt(text).png();
    }

    private byte[] png() {
        boolean showsTitle = face.canShow(text.title());
        int rows = (showsTitle ? TEXT_TOP : HEIGHT) / TILE;
        new Mosaic(new Random(text.all().hashCode())).draw(WIDTH / TILE, rows, TILE, page);
        if (showsTitle) {
            drawText();
        }
        return Png.of(WIDTH, HEIGHT, page.pixels(), colours());
    }

    private void drawText() {
        page.fill(0, TEXT_TOP, WIDTH, HEIGHT, 0xFF);
        Lines series = fitted(text.series(), new Box(COLUMN, 60, 52, 40));
        Lines authors = fitted(text.authors(), new Box(COLUMN, 230, 72, 50));
        double top = TEXT_TOP + 110 + (series.lines().isEmpty() ? 0 : series.height() + 30);
        double bottom = HEIGHT - MARGIN - authors.height();
        double below = text.subtitle().isEmpty() ? GAP : SUBTITLE + 2 * GAP;
        Lines title = fitted(text.title(), new Box(COLUMN, Math.min(720, bottom - top - below), 210, 84));
        Lines subtitle = fitted(text.subtitle(), new Box(COLUMN, SUBTITLE, title.size() * 0.45, 50));
        series.draw(face, MARGIN, TEXT_TOP + 110, page);
        title.draw(face, MARGIN, top, page);
        subtitle.draw(face, MARGIN, top + title.height() + GAP, page);
        authors.draw(face, MARGIN, bottom, page);
    }

    private Lines fitted(String text, Box box) {
        return face.canShow(text) ? Lines.fitted(text, face, box) : Lines.NONE;
    }

    /** The books of a series have the same colours. */
    private byte[] colours() {
        String family = text.series().isEmpty() ? text.all() : text.series().replaceFirst(" · .*$", "");
        int palette = new Random(family.hashCode()).nextInt(Palette.ALL.size());
        return Palette.ALL.get(palette).shades();
    }

    private String plain(String text) {
        int[] beginning = text.codePoints().limit(LONGEST).toArray();
        String composed = Normalizer.normalize(new String(beginning, 0, beginning.length), Normalizer.Form.NFC);
        return face.shown(composed.replaceAll("\\p{Cf}", "").replaceAll("[\\p{Z}\\s]+", " "))
                .strip();
    }
}
