package dev.octavo.html.markup;

/** Writes markup as XHTML text: HTML in the syntax of XML, where a language is given twice. */
public final class XhtmlText extends TextMarkup {

    /** Writes to the given place, which stays open. */
    public XhtmlText(Appendable out) {
        super(out);
    }

    @Override
    public void open(String name) {
        super.open(name);
        if (name.equals("math")) {
            super.attribute("xmlns", DomMarkup.MATHML);
        }
    }

    @Override
    public void attribute(String name, String value) {
        super.attribute(name, value);
        if (name.equals("lang")) {
            super.attribute("xml:lang", value);
        }
    }

    @Override
    String endOfVoid() {
        return "/>";
    }

    @Override
    boolean isRawText(String element) {
        return false;
    }
}
