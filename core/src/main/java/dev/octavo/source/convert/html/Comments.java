package dev.octavo.source.convert.html;

/** HTML's comments, which no reader is meant to see. */
public final class Comments {

    private Comments() {}

    /** Markup without its comments; one that is not closed stays. */
    public static String removed(String html) {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        int open = html.indexOf("<!--");
        while (open >= 0) {
            int close = html.indexOf("-->", open + 2);
            if (close < 0) {
                break;
            }
            out.append(html, copied, open);
            copied = close + 3;
            open = html.indexOf("<!--", copied);
        }
        return out.append(html, copied, html.length()).toString();
    }
}
