package dev.octavo.pdf.math;

/** The fonts of the document, for words in formulas and for signs that the fonts for formulas lack. */
interface Wording {

    /**
     * A font of the document.
     *
     * @param family its family
     * @param bold whether it is bold
     * @param italic whether it is italic
     */
    record Font(String family, boolean bold, boolean italic) {

        static final Font PLAIN = new Font("Serif", false, false);
    }

    /** How wide a text is in a font of a size. */
    double width(String text, Font font, double size);
}
