package dev.octavo.html;

import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.model.Image;
import dev.octavo.resource.ImageInfo;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size in which an author asks for a picture: {@code width=300}, {@code width=5cm}, {@code width=60%}, and heights alike, in the
 * units of CSS (Values 4, 6), or in hundredths of the width of the text.
 */
final class PictureSize {

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s*([a-z]{2,3}|%)?");

    /** In CSS pixels; text is as large as most readers have it. */
    private static final Map<String, Double> UNITS = Map.of(
            "px",
            1.0,
            "in",
            96.0,
            "cm",
            96 / 2.54,
            "mm",
            9.6 / 2.54,
            "pt",
            96 / 72.0,
            "pc",
            16.0,
            "em",
            16.0,
            "rem",
            16.0);

    private final int width;
    private final int height;
    private final int share;

    private PictureSize(Image image) {
        String asked = image.attributes().values().getOrDefault("width", "");
        width = pixels(asked);
        height = pixels(image.attributes().values().getOrDefault("height", ""));
        share = (int) Math.min(100, Math.round(number(asked, "%")));
    }

    static PictureSize of(Image image) {
        return new PictureSize(image);
    }

    /** The picture in this size, in proportion where only one side is told, else in its own size. */
    Picture shown(String source, ImageInfo info) {
        if (width == 0 && height == 0) {
            return new Picture(source, info.width(), info.height(), share);
        }
        if (info.width() == 0 || info.height() == 0 || (width > 0 && height > 0)) {
            return shown(source);
        }
        return width > 0
                ? new Picture(source, width, scaled(info.height(), width, info.width()), share)
                : new Picture(source, scaled(info.width(), height, info.height()), height, share);
    }

    /** A picture in this size that nothing else is known of. */
    Picture shown(String source) {
        return new Picture(source, width, height, share);
    }

    private static int scaled(int side, int shown, int own) {
        return (int) Math.max(1, Math.round((double) side * shown / own));
    }

    private static int pixels(String asked) {
        double pixels = number(asked, "");
        for (Map.Entry<String, Double> unit : UNITS.entrySet()) {
            pixels += number(asked, unit.getKey()) * unit.getValue();
        }
        return (int) Math.round(pixels);
    }

    /** The number before a unit; 0 where the length is told in another one, or is none. */
    private static double number(String asked, String unit) {
        Matcher length = LENGTH.matcher(asked.strip());
        boolean isTold = length.matches() && unit.equals(length.group(2) == null ? "" : length.group(2));
        return isTold ? Double.parseDouble(length.group(1)) : 0;
    }
}
