package dev.octavo.pdf.picture;

import dev.octavo.resource.ImageInfo;
import dev.octavo.resource.Resource;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a drawing that tells no width and height but the corners of what it shows. */
final class SvgSize {

    private static final int PROLOG = 4096;
    private static final Pattern VIEW = Pattern.compile(
            "<svg\\b[^>]*\\sviewBox\\s*=\\s*[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]{1,9})[\\s,]+([\\d.]{1,9})");

    private SvgSize() {}

    static ImageInfo of(Resource svg, ImageInfo told) {
        if (told.width() > 0 && told.height() > 0) {
            return told;
        }
        byte[] bytes = svg.bytes();
        Matcher view = VIEW.matcher(new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.UTF_8));
        double width = view.find() ? number(view.group(1)) : 0;
        double height = width > 0 ? number(view.group(2)) : 0;
        if (width <= 0 || height <= 0) {
            return told;
        } else if (told.width() > 0) {
            return new ImageInfo(told.mediaType(), told.width(), side(told.width() * height / width));
        } else if (told.height() > 0) {
            return new ImageInfo(told.mediaType(), side(told.height() * width / height), told.height());
        }
        return new ImageInfo(told.mediaType(), side(width), side(height));
    }

    private static double number(String digits) {
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static int side(double length) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(length)));
    }
}
