package dev.octavo.html;

import dev.octavo.html.HtmlTarget.Picture;
import dev.octavo.model.Attributes;
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
            "",
            1.0,
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

    private PictureSize(Attributes attributes) {
        Matcher asked = length(attributes, "width");
        boolean isShare = asked.matches() && "%".equals(asked.group(2));
        width = pixels(asked);
        height = pixels(length(attributes, "height"));
        share = isShare ? (int) Math.min(100, Math.round(Double.parseDouble(asked.group(1)))) : 0;
    }

    static PictureSize of(Image image) {
        return new PictureSize(image.attributes());
    }

    /** The width that is asked for, as a stylesheet tells it; empty for none. */
    static String width(Attributes attributes) {
        PictureSize size = new PictureSize(attributes);
        if (size.share > 0) {
            return size.share + "%";
        }
        return size.width > 0 ? size.width + "px" : "";
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

    private static Matcher length(Attributes attributes, String side) {
        return LENGTH.matcher(attributes.values().getOrDefault(side, "").strip());
    }

    /** 0 where a length is told in a unit that is not known, or none is. */
    private static int pixels(Matcher length) {
        if (!length.matches()) {
            return 0;
        }
        String unit = length.group(2) == null ? "" : length.group(2);
        return (int) Math.round(Double.parseDouble(length.group(1)) * UNITS.getOrDefault(unit, 0.0));
    }
}
