package dev.octavo.html.markup;

/** Writes markup as HTML text (HTML, section 13.1). */
public final class HtmlText extends TextMarkup {

    /** Writes to the given place, which stays open. */
    public HtmlText(Appendable out) {
        super(out);
    }

    @Override
    String endOfVoid() {
        return ">";
    }

    @Override
    boolean isRawText(String element) {
        return element.equals("style") || element.equals("script");
    }
}
