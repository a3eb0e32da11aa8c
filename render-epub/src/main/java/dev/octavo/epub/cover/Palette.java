package dev.octavo.epub.cover;

import java.util.List;

/**
 * The colours of a cover: what is drawn in shades of grey becomes a shade between three of them.
 *
 * @param ink the darkest
 * @param middle what lies between
 * @param paper the lightest
 */
record Palette(int ink, int middle, int paper) {

    private static final int SHADES = 16;
    private static final int MIDDLE = 8;

    /** Ink on paper at 7 : 1 and more. */
    static final List<Palette> ALL = List.of(
            new Palette(0x1B2A41, 0xC8794A, 0xF6F1E7),
            new Palette(0x23392F, 0x9DAA6B, 0xF5F2E6),
            new Palette(0x4A1F2B, 0xC98B6B, 0xF8F0E8),
            new Palette(0x16404A, 0x7FB0A6, 0xF3F4EC),
            new Palette(0x33284D, 0xB58AA5, 0xF6F1F0),
            new Palette(0x4A2E19, 0xD0A158, 0xF8F2E3),
            new Palette(0x26303A, 0x8FA3B3, 0xF3F3F0),
            new Palette(0x5A2418, 0xD98E5F, 0xF9F1E6));

    /** Red, green and blue of sixteen shades, from ink to paper. */
    byte[] shades() {
        byte[] shades = new byte[SHADES * 3];
        for (int shade = 0; shade < SHADES; shade++) {
            for (int channel = 0; channel < 3; channel++) {
                shades[shade * 3 + channel] = (byte) channel(shade, 16 - 8 * channel);
            }
        }
        return shades;
    }

    private int channel(int shade, int shift) {
        boolean dark = shade < MIDDLE;
        double part = dark ? (double) shade / MIDDLE : (double) (shade - MIDDLE) / (SHADES - 1 - MIDDLE);
        int from = ((dark ? ink : middle) >> shift) & 0xFF;
        int to = ((dark ? middle : paper) >> shift) & 0xFF;
        return (int) Math.round(from + (to - from) * part);
    }
}
